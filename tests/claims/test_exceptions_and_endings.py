"""Proves the claims of the page "Exceptions and endings", in the order of the page."""

import ctypes
import subprocess
import sys
import threading
from threading import Event, Thread

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


WELL_AND_BADLY = """\
from threading import Thread
threading_says = []
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
for ending in (lambda: sys.exit("no more flour"), lambda: 1 / 0):
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
    """Myth: no method does, and the trick has no effect while the thread waits."""
    assert not {"kill", "stop", "terminate", "cancel"} & set(dir(Thread))
    began, gate, survived = Event(), Event(), Event()

    def work() -> None:
        began.set()
        gate.wait(LONG)
        survived.set()

    thread = Thread(target=work)
    thread.start()
    assert began.wait(LONG)
    ...
