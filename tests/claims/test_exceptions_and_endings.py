"""Proves the claims of the page "Exceptions and endings", in the order of the page."""

import contextlib
import ctypes
import inspect
import operator
import subprocess
import sys
from threading import Lock, Thread

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

SHORT = 0.05
"""Seconds given to what must not happen."""


def _python(program: str) -> "subprocess.CompletedProcess[str]":
    """Run a program in an interpreter of its own, with its output caught."""
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )


def _raise_in(thread: Thread, error: type[BaseException]) -> None:
    """Ask CPython to raise an error in a thread, as soon as it runs Python again."""
    ident = ctypes.c_ulong(thread.ident or 0)
    raised = ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(error))
    assert raised == 1


WELL_AND_BADLY = """\
from threading import Thread
for work in (lambda: 42, lambda: 1 / 0):
    thread = Thread(target=work)
    thread.start()
    print(thread.join(), thread.is_alive())
"""


def test_join_says_nothing_about_how_it_ended() -> None:
    """The exception nobody saw: a result and an error look the same to join()."""
    done = _python(WELL_AND_BADLY)
    assert (done.returncode, done.stdout) == (0, 2 * "None False\n")
    assert done.stderr.count("ZeroDivisionError") == 1


EXITS = """\
import sys, threading
endings = [
    lambda: sys.exit("no more flour"),
    lambda: 1 / 0,
]
for ending in endings:
    thread = threading.Thread(target=ending)
    thread.start()
    thread.join()
print("still here")
"""


def test_sys_exit_in_a_thread_ends_only_that_thread() -> None:
    """The exception nobody saw: of two endings, only the error is written."""
    done = _python(EXITS)
    assert (done.returncode, done.stdout) == (0, "still here\n")
    assert "ZeroDivisionError" in done.stderr
    assert "SystemExit" not in done.stderr
    assert "no more flour" not in done.stderr


def test_you_can_kill_a_thread() -> None:
    """Myth: no method does, and the trick has no effect as long as the thread waits."""
    assert not {"kill", "stop", "terminate", "cancel"} & set(dir(Thread))
    waits, gate = Lock(), Lock()
    survived: list[int] = []

    def work() -> None:
        with contextlib.suppress(SystemExit):
            # Two calls with no Python between: once `waits` is free, the thread waits.
            list(map(operator.methodcaller("__call__"), (waits.release, gate.acquire)))
            survived.extend(number for number in range(1000))

    with gate:
        waits.acquire()
        thread = Thread(target=work)
        thread.start()
        assert waits.acquire(timeout=LONG)
        _raise_in(thread, SystemExit)
        thread.join(SHORT)
        assert thread.is_alive()
    thread.join(LONG)
    assert (thread.is_alive(), survived) == (False, [])


INTERRUPTED = """\
import signal, threading, time
signal.signal(signal.SIGINT, signal.default_int_handler)
asked, started = threading.Event(), threading.Lock()
started.acquire()
def work():
    started.acquire()
    try:
        signal.raise_signal(signal.SIGINT)
        asked.wait(60)
        print("worker: was asked")
    except KeyboardInterrupt:
        print("worker: was interrupted")
thread = threading.Thread(target=work)
thread.start()  # it may not be interrupted well: its own lock would be lost
try:
    started.release()
    while True:
        time.sleep(0.01)
except KeyboardInterrupt:
    print("main: was interrupted", flush=True)
asked.set()
"""


def test_ctrl_c_reaches_only_the_main_thread() -> None:
    """Ctrl-C: the signal arrives through the worker, the exception in the main thread."""
    done = _python(INTERRUPTED)
    assert done.stdout == "main: was interrupted\nworker: was asked\n"
    assert (done.returncode, done.stderr) == (0, "")


LAST_WORDS = """\
import atexit, threading
atexit.register(print, "atexit")
def work():
    threading.main_thread().join()
    print("ordinary thread")
threading.Thread(target=work).start()
print("main thread")
"""


def test_atexit_runs_after_the_ordinary_threads() -> None:
    """When the main thread ends: three endings, always in this order."""
    done = _python(LAST_WORDS)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["main thread", "ordinary thread", "atexit"]


def test_a_thread_is_as_daemon_as_its_creator() -> None:
    """When the main thread ends: what a thread creates inherits the value."""
    daemon_is = inspect.signature(Thread).parameters["daemon"]
    assert daemon_is.kind is inspect.Parameter.KEYWORD_ONLY
    inherited: list[bool] = []
    for daemon in (True, False):
        thread = Thread(target=lambda: inherited.append(Thread().daemon), daemon=daemon)
        thread.start()
        thread.join(LONG)
    assert inherited == [True, False]


SERVICE = """\
import threading
began, never = threading.Event(), threading.Event()
def serve():
    try:
        began.set()
        never.wait()
    finally:
        print("saved")
threading.Thread(target=serve, daemon=True).start()
began.wait()
print("main thread")
"""


def test_a_daemon_thread_is_a_background_service() -> None:
    """Myth: it ends with the program, and its `finally` does not run."""
    done = _python(SERVICE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "main thread\n", "")
