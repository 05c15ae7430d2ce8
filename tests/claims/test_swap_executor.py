"""Proves the claims of the pages `trocar-executor.md` and `swap-executor.md`.

Run as a program, this file prints what each kind of pool does with each kind of task.
"""

import contextlib
import difflib
import inspect
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any
from unittest import mock

from tecer import catalog, transcript

LIMIT = 60.0
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
POOLS = ["ThreadPoolExecutor", "ProcessPoolExecutor", "InterpreterPoolExecutor"]
HAS_INTERPRETERS = sys.version_info >= (3, 14)


def run(*words: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run Python in `folder`, for at most `LIMIT` seconds."""
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=LIMIT, check=False
    )


def printed(language: str, name: str) -> tuple[str, int | None]:
    """Return what an example prints, and its exit status."""
    example = catalog.read(EXAMPLES, language, name)
    outcome = transcript.run(["python", example.path.name], example.path.parent)
    return outcome.output, outcome.status


# ---- one interface -------------------------------------------------------------------


def test_the_pools_share_one_interface() -> None:
    """Each pool is an `Executor`, and what it overrides it accepts in the same way."""
    for pool in (ThreadPoolExecutor, ProcessPoolExecutor):
        assert issubclass(pool, Executor)
        for name in ("submit", "map", "shutdown", "__enter__", "__exit__"):
            promised = inspect.signature(getattr(Executor, name))
            assert inspect.signature(getattr(pool, name)) == promised


def test_waiting_tasks_overlap_in_a_thread_pool() -> None:
    """Eight tasks meet at a barrier, which opens only if all are there at once."""
    barrier = threading.Barrier(8)

    def wait_for_the_others() -> int:
        barrier.wait(LIMIT)
        return os.getpid()

    with ThreadPoolExecutor(8) as executor:
        waiting = [executor.submit(wait_for_the_others) for _ in range(8)]
    assert {future.result() for future in waiting} == {os.getpid()}


# ---- the contract behind the line ----------------------------------------------------

CROSSINGS = {
    "function": ("works", "works", "works"),
    "lambda": ("works", "fails", "works"),
    "closure": ("works", "fails", "fails"),
    "lock": ("works", "fails", "fails"),
    "list": ("same", "copy", "copy"),
    "global": ("same", "copy", "copy"),
}
"""The table of the page: what becomes of each task in each pool of `POOLS`."""

shelf: list[str] = []


def bake() -> str:
    """Return something: the plainest task."""
    return "cake"


def hold(lock: threading.Lock) -> None:
    """Take the lock that was handed over."""
    with lock:
        pass


def put(box: list[str]) -> None:
    """Change the list that was handed over."""
    box.append("cake")


def put_on_the_shelf() -> None:
    """Change the module's own list."""
    shelf.append("cake")


def crossings(pool: Callable[..., Executor]) -> dict[str, str]:
    """Send each kind of task into a pool, and tell what came of it."""
    icing, box = "chocolate", list[str]()
    with pool(1) as executor:
        sent: dict[str, Future[Any]] = {
            "function": executor.submit(bake),
            "lambda": executor.submit(lambda: "cake"),
            "closure": executor.submit(lambda: icing),
            "lock": executor.submit(hold, threading.Lock()),
            "list": executor.submit(put, box),
            "global": executor.submit(put_on_the_shelf),
        }
    outcome = {
        name: "fails" if future.exception() else "works" for name, future in sent.items()
    }
    for name, changed in (("list", box), ("global", shelf)):
        assert outcome[name] == "works"
        outcome[name] = "same" if changed else "copy"
    shelf.clear()
    return outcome


def test_what_crosses_into_each_pool() -> None:
    """Each cell of the table, by a program that sends each task into each pool."""
    done = run(__file__, folder=EXAMPLES)
    assert done.returncode == 0, done.stderr
    columns = json.loads(done.stdout)
    assert list(columns) == POOLS[: 3 if HAS_INTERPRETERS else 2]
    for number, column in enumerate(columns.values()):
        assert column == {task: cells[number] for task, cells in CROSSINGS.items()}


INTERPRETERS = """\
import os
from concurrent import futures

def whereabouts():
    from concurrent import interpreters
    return os.getpid(), interpreters.get_current().id

if __name__ == "__main__":
    with futures.InterpreterPoolExecutor(1) as executor:
        pid, interpreter = executor.submit(whereabouts).result()
    print(pid == os.getpid(), interpreter == whereabouts()[1])
"""


def test_interpreter_pools_exist_from_3_14(tmp_path: Path) -> None:
    """From 3.14 on its workers are interpreters of this process; before, no pool."""
    assert hasattr(futures, "InterpreterPoolExecutor") == HAS_INTERPRETERS
    (tmp_path / "whereabouts.py").write_text(INTERPRETERS)
    done = run("whereabouts.py", folder=tmp_path)
    if HAS_INTERPRETERS:
        assert done.stdout.split() == ["True", "False"], done.stderr
    else:
        assert "InterpreterPoolExecutor" in done.stderr
        assert done.returncode == 1


def test_one_line_is_all() -> None:
    """The programs with the shelf differ by one line, and the answer by two cakes."""
    for language, threads, processes in [
        ("pt", "futuros/prateleira_threads", "futuros/prateleira_processos"),
        ("en", "futures/shelf_threads", "futures/shelf_processes"),
    ]:
        one, other = (
            catalog.read(EXAMPLES, language, name).program.splitlines()
            for name in (threads, processes)
        )
        changes = [line for line in difflib.ndiff(one, other) if line[0] in "+-"]
        assert len(changes) == 2
        assert printed(language, threads)[0].endswith(": 2\n")
        assert printed(language, processes)[0].endswith(": 0\n")


GUARDED = """\
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

def bake():
    return "baked"

if __name__ == "__main__":
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        print(executor.submit(bake).result())
"""


def test_without_the_guard_the_pool_breaks(tmp_path: Path) -> None:
    """Under spawn, which every platform has, the guard alone makes the difference."""
    (tmp_path / "guarded.py").write_text(GUARDED)
    bare = GUARDED.replace('__name__ == "__main__"', "True")
    (tmp_path / "bare.py").write_text(bare)
    assert run("guarded.py", folder=tmp_path).stdout == "baked\n"
    done = run("bare.py", folder=tmp_path)
    assert done.returncode == 1
    assert "baked" not in done.stdout
    assert "BrokenProcessPool" in done.stderr


# ---- the future that nobody asks -----------------------------------------------------


def test_no_exception_shown_means_no_exception() -> None:
    """Nothing is shown and nobody's hook is called; the future has the exception."""
    shown = io.StringIO()
    with (
        contextlib.redirect_stderr(shown),
        mock.patch("threading.excepthook") as hook,
        ThreadPoolExecutor() as executor,
    ):
        future = executor.submit(lambda: 1 / 0)
    assert shown.getvalue() == ""
    assert not hook.called
    assert isinstance(future.exception(), ZeroDivisionError)

    for language, ignored, checked in [
        ("pt", "futuros/futuro_ignorado", "futuros/futuro_consultado"),
        ("en", "futures/ignored_future", "futures/checked_future"),
    ]:
        output, status = printed(language, ignored)
        assert "Error" not in output
        assert status == 0
        output, status = printed(language, checked)
        assert "ValueError" in output
        assert status == 1


# ---- how many workers ----------------------------------------------------------------

COUNT_CPUS = "process_cpu_count" if hasattr(os, "process_cpu_count") else "cpu_count"


def workers(pool: Callable[[], Executor], cpus: int) -> int:
    """Return how many workers a pool would have on a machine with so many CPUs."""
    with mock.patch.object(os, COUNT_CPUS, return_value=cpus), pool() as executor:
        return int(vars(executor)["_max_workers"])


def test_each_pool_has_its_default_number_of_workers() -> None:
    """The two formulas, on machines that are small, large and very large."""
    most = 61 if sys.platform == "win32" else 100
    expected = {1: (5, 1), 2: (6, 2), 28: (32, 28), 100: (32, most)}
    for cpus, (threads, processes) in expected.items():
        assert workers(ThreadPoolExecutor, cpus) == threads
        assert workers(ProcessPoolExecutor, cpus) == processes
    with mock.patch.object(sys, "platform", "win32"):
        assert is_refused(62)


def is_refused(max_workers: int) -> bool:
    """Whether a pool of so many processes cannot even be made."""
    try:
        ProcessPoolExecutor(max_workers)
    except ValueError:
        return True
    return False


def test_the_number_of_workers_bounds_the_tasks_at_work() -> None:
    """While every worker holds a task, the next task has not begun."""
    gate, begun = threading.Event(), threading.Semaphore(0)

    def wait_at_the_gate() -> None:
        begun.release()
        gate.wait(LIMIT)

    with ThreadPoolExecutor(3) as executor:
        sent = [executor.submit(wait_at_the_gate) for _ in range(4)]
        for _ in range(3):
            assert begun.acquire(timeout=LIMIT)
        at_work = [future.running() for future in sent]
        gate.set()
    assert at_work == [True, True, True, False]


if __name__ == "__main__":
    outcome = {
        name: crossings(getattr(futures, name)) for name in POOLS if hasattr(futures, name)
    }
    sys.stdout.write(json.dumps(outcome))
