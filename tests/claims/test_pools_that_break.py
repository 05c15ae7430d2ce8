"""Proves the claims of the pages `pools-que-quebram.md` and `pools-that-break.md`.

What concerns processes runs in a program of its own.
"""

import subprocess
import sys
from concurrent.futures import (
    BrokenExecutor,
    CancelledError,
    Future,
    ThreadPoolExecutor,
    process,
    thread,
    wait,
)
from pathlib import Path
from queue import Queue
from threading import Barrier

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


def test_submit_inside_a_task_is_free() -> None:
    """Myth: one worker waits for what only it could do, until the inner task is gone."""
    inner: Queue[Future[str]] = Queue()

    def bake() -> str:
        inner.put(icing := executor.submit(str, "icing"))
        return icing.result()

    with ThreadPoolExecutor(1) as executor:
        cake = executor.submit(bake)
        icing = inner.get(timeout=LIMIT)
        assert not wait([cake, icing], timeout=0.2).done
        assert icing.cancel()
    assert isinstance(cake.exception(), CancelledError)


def _nested(tasks: int, workers: int) -> int:
    """Count the inner tasks that get done, of some whose outer tasks all wait at once."""
    inner: Queue[Future[str]] = Queue()
    meeting = Barrier(tasks)

    def bake() -> str:
        meeting.wait(LIMIT)
        inner.put(icing := executor.submit(str, "icing"))
        return icing.result()

    with ThreadPoolExecutor(workers) as executor:
        cakes = [executor.submit(bake) for _ in range(tasks)]
        icings = [inner.get(timeout=LIMIT) for _ in cakes]
        ready = wait(icings, timeout=LIMIT if workers > tasks else 0.2).done
        executor.shutdown(wait=False, cancel_futures=True)  # lets the stuck ones go
    return len(ready)


def test_tasks_that_wait_need_one_more_worker() -> None:
    """Nested tasks: three that wait at once hang with three workers, not with four."""
    assert _nested(tasks=3, workers=3) == 0
    assert _nested(tasks=3, workers=4) == 3


UNBROKEN = """\
import sys
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        for task, argument in (int, "cake"), (sys.exit, 3), (abs, executor):
            error = executor.submit(task, argument).exception()
            print(type(error).__name__)
        print(executor.submit(abs, -12).result())
"""


def test_an_exception_breaks_no_pool(tmp_path: Path) -> None:
    """A worker that dies: not by an exception, nor by sys.exit(), nor by a bad argument."""
    words = ["ValueError", "SystemExit", "TypeError", "12"]
    assert _printed(UNBROKEN, tmp_path) == words


def test_a_process_pool_cannot_be_given_to_its_tasks(tmp_path: Path) -> None:
    """Nested tasks: the executor does not pass through pickle."""
    program = UNBROKEN.replace("type(error).__name__", "*str(error).split()")
    words = _printed(program, tmp_path)
    assert words[words.index("cannot") : -1] == [
        "cannot",
        "pickle",
        "'_thread.lock'",
        "object",
    ]


NEW = """\
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_start_method

baked = 0

def bake(_):
    global baked
    baked += 1
    return f"{baked} {get_start_method()}"

if __name__ == "__main__":
    with ProcessPoolExecutor(1, max_tasks_per_child=1) as executor:
        print(*executor.map(bake, range(3)))
"""


def test_max_tasks_per_child_1_gives_each_task_a_new_process(tmp_path: Path) -> None:
    """The worker that leaves on time: each task is the first, and of a spawned process."""
    assert _printed(NEW, tmp_path) == ["1", "spawn"] * 3


DIES = """\
import os
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(os._exit, 7).exception().__cause__)
"""


def test_the_error_tells_the_exit_code_since_3_15(tmp_path: Path) -> None:
    """What depends: which process it was, and how it ended, in the error's cause."""
    text = " ".join(_printed(DIES, tmp_path))
    if sys.version_info >= (3, 15):
        assert "terminated abruptly with exit code 7" in text
    else:
        assert text == "None"


def test_one_except_catches_every_broken_pool() -> None:
    """The initializer: a pool of threads breaks too, with an error of its own kind."""

    def fail() -> None:
        raise ValueError

    with ThreadPoolExecutor(1, initializer=fail) as executor:
        assert isinstance(executor.submit(str).exception(), thread.BrokenThreadPool)
        with pytest.raises(BrokenExecutor):
            executor.submit(str)
    assert issubclass(process.BrokenProcessPool, BrokenExecutor)
    assert issubclass(thread.BrokenThreadPool, BrokenExecutor)
    assert issubclass(BrokenExecutor, RuntimeError)
