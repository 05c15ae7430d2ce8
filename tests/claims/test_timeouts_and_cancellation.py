"""Proves the claims of `prazos-e-cancelamento.md` and `timeouts-and-cancellation.md`."""

import asyncio
import subprocess
import sys
from concurrent import futures
from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from pathlib import Path
from threading import Event

import pytest

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def _printed(program: str, folder: Path) -> list[str]:
    """Return the words that a program of its own prints."""
    (folder / "program.py").write_text(program)
    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_timeout_stops_the_task() -> None:
    """Myth: the time is up, the task goes on and bakes, and the with-block waits for it."""
    lit, gate, baked = Event(), Event(), list[str]()

    def bake() -> None:
        lit.set()
        gate.wait(LIMIT)
        baked.append("cake")

    with ThreadPoolExecutor() as executor:
        future = executor.submit(bake)
        assert lit.wait(LIMIT)
        with pytest.raises(TimeoutError):
            future.result(timeout=0.1)
        assert future.running()
        gate.set()
    assert baked == ["cake"]


def test_a_timeout_error_may_come_from_the_task() -> None:
    """The deadline: one class for both, and only done() tells them apart."""
    gate = Event()

    def bake() -> None:
        raise TimeoutError

    with ThreadPoolExecutor(2) as executor:
        failed, waiting = executor.submit(bake), executor.submit(gate.wait, LIMIT)
        with pytest.raises(TimeoutError):
            failed.result(LIMIT)
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0)
        assert (failed.done(), waiting.done()) == (True, False)
        gate.set()


AHEAD = """\
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children
from time import sleep

if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    futures = [executor.submit(sleep, 600) for _ in range(6)]
    while not futures[1].running():
        sleep(0.01)
    print("second", futures[1].cancel(), "sixth", futures[5].cancel())
    executor.shutdown(wait=False, cancel_futures=True)
    for child in active_children():
        child.terminate()
"""


def test_a_process_pool_takes_tasks_ahead(tmp_path: Path) -> None:
    """Cancelling: one worker, at work on the first of six, and the second counts too."""
    assert _printed(AHEAD, tmp_path) == ["second", "False", "sixth", "True"]


WAITS = """\
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

gate = Event()

def bake():
    gate.wait(60)
    sleep(0.2)
    print("baked")

executor = ThreadPoolExecutor()
executor.submit(bake)
executor.shutdown(wait=False)
print("end")
gate.set()
"""


def test_a_program_does_not_end_before_its_pools(tmp_path: Path) -> None:
    """Cancelling: shutdown(wait=False) returns at once, and the program still waits."""
    assert _printed(WAITS, tmp_path) == ["end", "baked"]


STOPS = """\
import sys
from concurrent.futures import ProcessPoolExecutor
from time import sleep

if __name__ == "__main__":
    for stop in "terminate_workers", "kill_workers":
        executor = ProcessPoolExecutor(1)
        future = executor.submit(sleep, 600)
        getattr(executor, stop)()
        print(type(future.exception()).__name__)
"""


def test_terminate_workers_came_with_3_14(tmp_path: Path) -> None:
    """Ending the processes: two methods, in the pool of processes alone."""
    for name in "terminate_workers", "kill_workers":
        assert hasattr(ProcessPoolExecutor, name) == (sys.version_info >= (3, 14))
        assert not hasattr(ThreadPoolExecutor, name)
        assert not hasattr(Executor, name)
    if sys.version_info >= (3, 14):
        assert _printed(STOPS, tmp_path) == ["BrokenProcessPool"] * 2


def test_a_cancelled_future_and_a_cancelled_task_raise_two_classes() -> None:
    """What depends: one TimeoutError, two CancelledError, and only one is an Exception."""
    assert futures.TimeoutError is asyncio.TimeoutError is TimeoutError
    assert issubclass(futures.CancelledError, Exception)
    assert not issubclass(asyncio.CancelledError, Exception)


def test_the_time_of_as_completed_counts_for_all() -> None:
    """What depends: what is ready comes, then TimeoutError, and the rest goes on."""
    gate = Event()
    with ThreadPoolExecutor(2) as executor:
        ready, waiting = executor.submit(bool, 1), executor.submit(gate.wait, LIMIT)
        futures.wait([ready])
        coming = futures.as_completed([ready, waiting], timeout=0)
        assert next(coming) is ready
        with pytest.raises(TimeoutError, match="1 \\(of 2\\) futures unfinished"):
            next(coming)
        gate.set()
    assert waiting.result() is True
