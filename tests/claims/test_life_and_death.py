"""Proves the claims of "Vida e morte de processos" / "Life and death of processes".

Each program is written to a file and run as a reader runs it, once for each start method
of the platform.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
WINDOWS = sys.platform == "win32"

HEAD = """\
import multiprocessing, os, signal, sys, time
from multiprocessing import get_context, parent_process
signal.signal(signal.SIGINT, signal.default_int_handler)

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

"""
"""How each program begins; `say` writes a line at once, and whole."""


def _file(folder: Path, program: str) -> str:
    file = folder / "program.py"
    file.write_text(HEAD + program, "utf-8")
    return str(file)


def _lines(folder: Path, program: str, *words: str) -> list[str]:
    """Run a program until it and all its children have closed stdout."""
    done = subprocess.run(
        [sys.executable, _file(folder, program), *words],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    return done.stdout.splitlines()


ENDINGS = """\
def work(ending, ready):
    try:
        if ending == "exit":
            sys.exit(3)
        if ending == "raise":
            raise ValueError("the cake burned")
        if ending != "return":
            ready.set()
            time.sleep(60)
    finally:
        say("finally of", ending)

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    for ending in sys.argv[2:]:
        ready = context.Event()
        child = context.Process(target=work, args=(ending, ready))
        child.start()
        if hasattr(child, ending):
            ready.wait(60)
            getattr(child, ending)()
        child.join()
        say(ending, child.exitcode)
"""


def test_the_exit_code_tells_how_a_process_ended(tmp_path: Path) -> None:
    """Five endings: three run the finally, and two do not."""
    killed = -signal.SIGTERM if WINDOWS else -signal.SIGKILL
    for method in METHODS:
        endings = ("return", "exit", "raise", "terminate", "kill")
        lines = _lines(tmp_path, ENDINGS, method, *endings)
        assert lines[:4] == ["finally of return", "return 0", "finally of exit", "exit 3"]
        assert lines[4:6] == ["finally of raise", "raise 1"]
        assert lines[6:] == [f"terminate {-signal.SIGTERM}", f"kill {killed}"]


@pytest.mark.skipif(WINDOWS, reason="what interrupt() does on Windows is not defined")
def test_interrupt_came_with_3_14(tmp_path: Path) -> None:
    """It is Ctrl-C for one process: an exception, so the finally runs."""
    has_it = hasattr(multiprocessing.Process, "interrupt")
    assert has_it is (sys.version_info >= (3, 14))
    if has_it:
        for method in METHODS:
            lines = _lines(tmp_path, ENDINGS, method, "interrupt")
            assert lines == ["finally of interrupt", "interrupt 1"], method


UNJOINED = """\
def work(ready, gate):
    ready.set()
    gate.wait(60)
    say("worked")

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    ready, gate = context.Event(), context.Event()
    daemon = sys.argv[2] == "daemon"
    child = context.Process(target=work, args=(ready, gate), daemon=daemon)
    child.start()
    ready.wait(60)
    say("the end")
    if not daemon:
        gate.set()
"""


def test_the_program_waits_for_all_but_the_daemons(tmp_path: Path) -> None:
    """Nobody calls join(): one child works on after the end, the daemon is terminated."""
    for method in METHODS:
        ordinary = _lines(tmp_path, UNJOINED, method, "ordinary")
        assert ordinary == ["the end", "worked"], method
        assert _lines(tmp_path, UNJOINED, method, "daemon") == ["the end"], method


ABANDONED = """\
def work(ready):
    ready.set()
    parent_process().join(60)
    say("alive without its parent")

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    ready = context.Event()
    context.Process(target=work, args=(ready,), daemon=True).start()
    ready.wait(60)
    say("the parent dies")
    if sys.argv[2] == "kill":
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    os._exit(1)
"""


def test_a_killed_parent_leaves_orphans(tmp_path: Path) -> None:
    """Even a daemon lives on; `parent_process().join()` tells it what happened."""
    for method in METHODS:
        for way in "exit", "kill":
            lines = _lines(tmp_path, ABANDONED, method, way)
            assert lines == ["the parent dies", "alive without its parent"], method


CTRL_C = """\
def work(name, ready, stop):
    if name == "deaf":
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        ready.release()
        (stop.wait if name == "deaf" else time.sleep)(60)
    except KeyboardInterrupt:
        say(name, "interrupted")
        stop.wait(60)
    say(name, "asked to stop")

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    ready, stop = context.Semaphore(0), context.Event()
    for name in "deaf", "plain":
        context.Process(target=work, args=(name, ready, stop)).start()
        ready.acquire()
    try:
        say("press")
        time.sleep(60)
    except KeyboardInterrupt:
        say("parent interrupted")
    stop.set()
"""


@pytest.mark.skipif(WINDOWS, reason="its consoles have no process groups of this kind")
def test_ctrl_c_reaches_every_process(tmp_path: Path) -> None:
    """The terminal signals the whole group; who ignores SIGINT is only asked to stop."""
    for method in METHODS:
        with subprocess.Popen(
            [sys.executable, _file(tmp_path, CTRL_C), method],
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "press\n"
            os.killpg(program.pid, signal.SIGINT)
            lines = set(program.stdout.read().splitlines())
        assert lines >= {"parent interrupted", "plain interrupted", "deaf asked to stop"}
        assert "deaf interrupted" not in lines


FAMILY = """\
from concurrent.futures import ProcessPoolExecutor

def nothing():
    pass

def work(context):
    child = context.Process(target=nothing)
    try:
        child.start()
        child.join()
        say("had a child")
    except AssertionError as error:
        say(error)

if __name__ == "__main__":
    context = get_context(sys.argv[1])
    for daemon in True, False:
        parent = context.Process(target=work, args=(context,), daemon=daemon)
        parent.start()
        parent.join()
    with context.Pool(1) as pool:
        pool.apply(work, (context,))
    with ProcessPoolExecutor(1, context) as executor:
        executor.submit(work, context).result()
"""


def test_a_daemon_process_may_have_children(tmp_path: Path) -> None:
    """Myth: `start()` refuses, since nobody would be left to end the grandchild.

    The workers of Pool are daemons; those of ProcessPoolExecutor are not.
    """
    refused = "daemonic processes are not allowed to have children"
    for method in METHODS:
        daemon_and_not = [refused, "had a child"]
        assert _lines(tmp_path, FAMILY, method) == 2 * daemon_and_not, method
