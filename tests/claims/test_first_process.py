"""Proves the claims of "O primeiro processo" / "The first process".

Each function above the tests is a whole small program: it is called in a fresh
interpreter, once for each start method of the platform, and its lines are compared.
"""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
Context = Any
"""What `multiprocessing.get_context` returns."""


def run(*words: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run Python in `folder`, for at most `LIMIT` seconds."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
        timeout=LIMIT,
        check=False,
    )


def printed(program: Callable[[Context], None], method: str) -> list[str]:
    """Return the lines that `program(context)` prints in a fresh interpreter."""
    here = Path(__file__)
    call = f"here.{program.__name__}(multiprocessing.get_context({method!r}))"
    code = f"import multiprocessing, {here.stem} as here; {call}"
    done = run("-c", code, folder=here.parent)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


# ---- what runs again, and the guard --------------------------------------------------

WITH_GUARD = """\
import multiprocessing, sys
print(__name__, flush=True)

def nothing():
    pass

if __name__ == "__main__":
    baker = multiprocessing.get_context(sys.argv[1]).Process(target=nothing)
    baker.start()
    baker.join()
"""

WITHOUT_GUARD = """\
import multiprocessing, sys

def bake():
    print("baked", flush=True)

baker = multiprocessing.get_context(sys.argv[1]).Process(target=bake)
baker.start()
baker.join()
print("the end", flush=True)
"""


def test_only_fork_does_not_run_the_file_again(tmp_path: Path) -> None:
    """The child runs the file under another name, unless it is a copy of its parent."""
    (tmp_path / "with_guard.py").write_text(WITH_GUARD)
    for method in METHODS:
        done = run("with_guard.py", method, folder=tmp_path)
        names = done.stdout.splitlines()
        assert names[0] == "__main__"
        assert ("__mp_main__" in names) == (method != "fork"), method


def test_without_the_guard_only_fork_calls_the_function(tmp_path: Path) -> None:
    """It works; or only the child fails; or, under forkserver, perhaps both fail."""
    (tmp_path / "without_guard.py").write_text(WITHOUT_GUARD)
    for method in METHODS:
        done = run("without_guard.py", method, folder=tmp_path)
        assert ("baked" in done.stdout) == (method == "fork"), method
        assert ("RuntimeError" in done.stderr) == (method != "fork"), method
        assert ("the end" in done.stdout) == (done.returncode == 0), method
        assert done.returncode == 0 or method == "forkserver", method


def default_start_method() -> str:
    """Return what the page's table says about this platform and version."""
    if sys.platform in {"win32", "darwin"}:
        return "spawn"
    return "forkserver" if sys.version_info >= (3, 14) else "fork"


def print_default(_context: Context) -> None:
    """Print the start method that a program gets that chooses none."""
    print(multiprocessing.get_start_method())


def test_each_platform_and_version_has_its_start_method() -> None:
    """Windows and macOS spawn; Linux forks until 3.13, then has a forkserver."""
    assert printed(print_default, "spawn") == [default_start_method()]


# ---- what stays in the child ---------------------------------------------------------


def subclass(context: Context) -> None:
    """Start a baker that changes itself in run(), and look at it afterwards."""
    multiprocessing.set_start_method(context.get_start_method())
    baker = Baker()
    baker.start()
    baker.join()
    print(baker.cake, baker.exitcode)


class Baker(multiprocessing.Process):
    """A baker with something to report."""

    cake = "raw"

    def run(self) -> None:
        """Bake, and say so."""
        self.cake = "baked"
        print(self.cake, flush=True)


def test_what_run_stores_in_self_stays_in_the_child() -> None:
    """The child changed its own copy of the object."""
    for method in METHODS:
        assert printed(subclass, method) == ["baked", "raw 0"], method


def write_twice(context: Context) -> None:
    """Let a child print without flush, and print afterwards while it still lives."""
    done, may_end = context.Event(), context.Event()
    child = context.Process(target=write_and_wait, args=(done, may_end))
    child.start()
    assert done.wait(LIMIT)
    print("parent, later", flush=True)
    may_end.set()
    child.join()


def write_and_wait(done: Event, may_end: Event) -> None:
    """Print without flush, and live on for a while."""
    print("child, earlier")
    done.set()
    may_end.wait(LIMIT)


def test_without_flush_a_line_may_come_out_when_its_process_ends() -> None:
    """The child's line, printed first, waits in the child's own buffer."""
    for method in METHODS:
        lines = printed(write_twice, method)
        assert lines == ["parent, later", "child, earlier"], method


# ---- parents and order ---------------------------------------------------------------


def parents(context: Context) -> None:
    """Print whether the child's two parents, by `os` and by name, are this process."""
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=send_parents, args=(sender,))
    child.start()
    assert receiver.poll(LIMIT)
    for pid in receiver.recv():
        print(pid == os.getpid())
    child.join()


def send_parents(sender: "Connection[Any, Any]") -> None:
    """Send the two pids that a child may call its parent's."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    sender.send([os.getppid(), parent.pid])


def test_under_forkserver_getppid_is_not_your_program() -> None:
    """The server made the child; `parent_process()` still names who asked for it."""
    for method in METHODS:
        by_system = str(method != "forkserver")
        assert printed(parents, method) == [by_system, "True"], method


def two_in_turn(context: Context) -> None:
    """Start two children; the second opens the gate at which the first waits."""
    gate = context.Event()
    first = context.Process(target=wait_then_print, args=(gate,))
    second = context.Process(target=print_then_open, args=(gate,))
    first.start()
    second.start()
    first.join()
    second.join()


def wait_then_print(gate: Event) -> None:
    """Print once the gate is open."""
    assert gate.wait(LIMIT)
    print("started first", flush=True)


def print_then_open(gate: Event) -> None:
    """Print, then open the gate."""
    print("started second", flush=True)
    gate.set()


def test_processes_print_in_the_order_they_started() -> None:
    """The start gives no order: here the second always prints before the first."""
    for method in METHODS:
        lines = printed(two_in_turn, method)
        assert lines == ["started second", "started first"], method
