"""Proves the claims of the pages `pool.md`, in both languages.

What concerns processes runs in a program of its own, once for each start method.
"""

import concurrent.futures
import inspect
import multiprocessing
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing.pool import Pool, ThreadPool
from pathlib import Path

import pytest

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

METHODS = multiprocessing.get_all_start_methods()


def _printed(program: str, method: str, folder: Path) -> list[str]:
    """Return the words that a program prints under a start method."""
    (folder / "program.py").write_text(program)
    done = subprocess.run(
        [sys.executable, "program.py", method],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_each_row_gives_the_same_results() -> None:
    """From Pool to Executor: both columns of the table, row by row."""
    pairs, numbers = [(2, 3), (3, 2)], [3, -1, 2]
    with ThreadPool(2) as pool, ThreadPoolExecutor(2) as executor:
        assert pool.apply(pow, (2, 5)) == executor.submit(pow, 2, 5).result()
        assert pool.apply_async(pow, (2, 5)).get() == 32
        assert pool.map(abs, numbers) == list(executor.map(abs, numbers))
        assert pool.starmap(pow, pairs) == list(
            executor.map(pow, *zip(*pairs, strict=True))
        )
        assert list(pool.imap(abs, numbers)) == list(executor.map(abs, numbers))
        futures = [executor.submit(abs, number) for number in numbers]
        results = [future.result() for future in as_completed(futures)]
        assert sorted(pool.imap_unordered(abs, numbers)) == sorted(results)


def test_thread_pool_has_the_methods_of_pool() -> None:
    """The two pools: one interface, and only one of the names is a class."""
    assert issubclass(ThreadPool, Pool)
    public = [{name for name in dir(kind) if name[0] != "_"} for kind in (Pool, ThreadPool)]
    assert public[0] == public[1]
    assert not inspect.isclass(multiprocessing.Pool)
    with ThreadPool(1) as pool:
        assert (
            pool.apply(multiprocessing.current_process) is multiprocessing.current_process()
        )


LEAVE = """\
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import sleep

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    with context.Pool(1) as pool:
        long = pool.apply_async(sleep, (600,))
    with ProcessPoolExecutor(1, context) as executor:
        short = executor.submit(sleep, 0.1)
    print("Pool", long.ready(), "Executor", short.done())
"""


def test_the_with_of_a_pool_terminates_that_of_an_executor_waits(tmp_path: Path) -> None:
    """What depends: one is left with the task undone, the other only when it is done."""
    for method in METHODS:
        words = _printed(LEAVE, method, tmp_path)
        assert words == ["Pool", "False", "Executor", "True"], method


def test_the_timeout_error_of_a_pool_is_a_class_of_its_own() -> None:
    """Who comes first: `except TimeoutError` does not catch it."""
    assert not issubclass(multiprocessing.TimeoutError, TimeoutError)
    assert concurrent.futures.TimeoutError is TimeoutError
    gate = multiprocessing.Event()
    with ThreadPool(1) as pool:
        waiting = pool.apply_async(gate.wait, (LIMIT,))
        with pytest.raises(multiprocessing.TimeoutError):
            waiting.get(timeout=0)
        gate.set()


def test_an_executor_renews_its_workers_but_not_by_fork() -> None:
    """A worker for a few tasks: the Executor's parameter, and what it refuses."""
    assert "max_tasks_per_child" in inspect.signature(ProcessPoolExecutor).parameters
    if "fork" in METHODS:
        with pytest.raises(ValueError, match="max_tasks_per_child is incompatible"):
            ProcessPoolExecutor(
                mp_context=multiprocessing.get_context("fork"), max_tasks_per_child=1
            )


DIE = """\
import os, sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import TimeoutError, get_context

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    with context.Pool(1) as pool:
        lost = pool.map_async(os._exit, [1])
        after = pool.map(abs, [-1])
        try:
            lost.get(timeout=0.1)
        except TimeoutError:
            print("hangs", *after)
    with ProcessPoolExecutor(1, context) as executor:
        print(type(executor.submit(os._exit, 1).exception()).__name__)
        try:
            executor.submit(abs, -1)
        except BrokenExecutor as error:
            print(type(error).__name__)
"""


def test_pool_tells_me_when_a_worker_dies(tmp_path: Path) -> None:
    """Myth: the Pool hires another and says nothing; the Executor raises, twice."""
    broken = "BrokenProcessPool"
    for method in METHODS:
        assert _printed(DIE, method, tmp_path) == ["hangs", "1", broken, broken], method
