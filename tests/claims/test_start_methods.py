"""Proves the claims of "fork, spawn e forkserver" and of its English twin.

The programs are written to a file and run as a reader runs them: what a start method
does differently, it does with the file of the program.
"""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path
from textwrap import indent

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
V = sys.version_info

BARE = """\
import sys
from multiprocessing import get_context

def bake(flavour):
    print(flavour, "baked", flush=True)

context = get_context(*sys.argv[1:])
cakes = [context.Process(target=bake, args=(f,)) for f in ("chocolate", "carrot")]
for cake in cakes:
    cake.start()
for cake in cakes:
    cake.join()
print("the end", flush=True)
"""

_head, _context, _tail = BARE.partition("context = ")
GUARDED = _head + "if __name__ == '__main__':\n" + indent(_context + _tail, "    ")
"""The same program, with all that creates processes behind the guard."""


def _run(folder: Path, program: str, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run a program from a file in `folder`; `words` may begin with options of Python."""
    file = folder / "program.py"
    file.write_text(program, "utf-8")
    options = [word for word in words if word.startswith("-W")]
    return subprocess.run(
        [sys.executable, *options, file.name, *words[len(options) :]],
        cwd=folder,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def test_two_cakes_without_a_guard_have_three_endings(tmp_path: Path) -> None:
    """Two cakes, no guard: all well; none baked and no sign of it; the parent fails."""
    for method in METHODS:
        done = _run(tmp_path, BARE, method)
        assert done.stdout.count("baked") == (2 if method == "fork" else 0)
        assert ("RuntimeError" in done.stderr) == (method != "fork")
        assert (done.returncode == 0) == ("the end" in done.stdout)
        if method == "forkserver" and (3, 14) <= V < (3, 15):
            assert done.returncode == 1
        elif method != "forkserver" or V < (3, 13) or V >= (3, 15):
            assert done.returncode == 0


LOADED = """\
import sys
from multiprocessing import get_context

print("loaded as", __name__, flush=True)

def nothing():
    pass

if __name__ == "__main__":
    for _ in range(3):
        child = get_context(sys.argv[1]).Process(target=nothing)
        child.start()
        child.join()
"""


def test_the_forkserver_loads_the_file_once_since_3_14(tmp_path: Path) -> None:
    """Three children: fork loads the file for none of them, spawn for each of them."""
    for method in METHODS:
        done = _run(tmp_path, LOADED, method)
        again = done.stdout.count("loaded as __mp_main__")
        if method == "forkserver":
            by_version = {1} if V >= (3, 14) else {3} if V < (3, 13) else {1, 3}
            assert again in by_version
        else:
            assert again == {"fork": 0, "spawn": 3}[method]


COUNT = """\
import sys
from multiprocessing import get_context
from threading import Event, Thread, active_count

def count():
    print(active_count(), flush=True)

if __name__ == "__main__":
    gate = Event()
    thread = Thread(target=gate.wait, args=(60,))
    thread.start()
    child = get_context(sys.argv[1]).Process(target=count)
    child.start()
    child.join()
    gate.set()
"""


def test_a_child_has_none_of_your_other_threads(tmp_path: Path) -> None:
    """A thread waits at a gate in the parent; in the child there is one thread alone."""
    for method in METHODS:
        assert _run(tmp_path, COUNT, method).stdout.split() == ["1"], method


def test_fork_with_threads_warns_since_3_12(tmp_path: Path) -> None:
    """The warning comes where Python is asked to show those that it hides."""
    for method in METHODS:
        quiet = _run(tmp_path, COUNT, method).stderr
        told = _run(tmp_path, COUNT, "-Wdefault", method).stderr
        assert quiet == ""
        warns = method == "fork" and V >= (3, 12)
        assert ("DeprecationWarning: This process" in told) == warns, method


CHOOSE = """\
import multiprocessing

methods = multiprocessing.get_all_start_methods()
print(methods[0] == multiprocessing.get_start_method())
print(multiprocessing.get_context("spawn").get_start_method())
try:
    multiprocessing.set_start_method("spawn")
except RuntimeError as error:
    print(error)
"""


def test_the_first_use_fixes_the_start_method(tmp_path: Path) -> None:
    """Asking for the default fixes it; a context of one's own is always to be had."""
    lines = _run(tmp_path, CHOOSE).stdout.splitlines()
    assert lines == ["True", "spawn", "context has already been set"]


def test_the_guard_is_a_windows_thing(tmp_path: Path) -> None:
    """Myth: on this system, whichever it is, a spawned child needs the guard."""
    bare, guarded = (_run(tmp_path, each, "spawn") for each in (BARE, GUARDED))
    assert "baked" not in bare.stdout
    assert "RuntimeError" in bare.stderr
    assert guarded.stdout.count("baked") == 2
    assert guarded.stderr == ""


def test_it_worked_on_3_13(tmp_path: Path) -> None:
    """Myth: with no method chosen, it depends; with the guard, nothing depends."""
    was_fork = sys.platform not in {"win32", "darwin"} and V < (3, 14)
    bare, guarded = (_run(tmp_path, each) for each in (BARE, GUARDED))
    assert bare.stdout.count("baked") == (2 if was_fork else 0)
    assert guarded.stdout.count("baked") == 2
    for method in METHODS:
        assert _run(tmp_path, GUARDED, method).stdout.count("baked") == 2, method
