"""Proves the claims of the page "The first thread", in the order of the page."""

import inspect
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from threading import Barrier, BrokenBarrierError, Thread

import pytest

BROKEN = Path(__file__).parents[2] / "examples/en/threads/broken.py"

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def python(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run this interpreter with its output caught."""
    return subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | {"PYTHON_COLORS": "0"},
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )


def finish(*threads: Thread) -> None:
    """Start all the threads, then wait for all of them."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)


def test_a_thread_changes_the_list_it_was_given() -> None:
    """Five at once: what a thread appends is in the list of whoever created it."""
    ready: list[int] = []
    seen: list[list[int]] = []

    def work(number: int, ready: list[int]) -> None:
        ready.append(number)
        seen.append(ready)

    finish(*(Thread(target=work, args=(number, ready)) for number in range(5)))

    assert sorted(ready) == [0, 1, 2, 3, 4]
    assert all(one is ready for one in seen)


def test_perf_counter_cannot_be_set_back() -> None:
    """Five at once: the platform says which of the two clocks may be set."""
    good, bad = time.get_clock_info("perf_counter"), time.get_clock_info("time")
    assert (good.monotonic, good.adjustable) == (True, False)
    assert (bad.monotonic, bad.adjustable) == (False, True)


def test_a_thread_starts_at_most_once() -> None:
    """The life of a thread: a second start() raises, whether it has ended or not."""
    gate = threading.Event()
    thread = Thread(target=gate.wait, args=(LONG,))
    thread.start()
    with pytest.raises(RuntimeError, match="only be started once"):
        thread.start()
    gate.set()
    thread.join(LONG)
    with pytest.raises(RuntimeError, match="only be started once"):
        thread.start()


def test_calling_run_creates_no_thread() -> None:
    """Function or class: run() is an ordinary call, start() is what makes a thread."""
    callers: list[Thread] = []

    def work() -> None:
        callers.append(threading.current_thread())

    here = threading.current_thread()
    called, started = Thread(target=work), Thread(target=work)
    called.run()
    finish(started)

    assert callers == [here, started]
    assert called.ident is None


def test_a_positional_function_lands_in_group() -> None:
    """Use keyword arguments: what the first place means, and how -O hides it."""
    assert inspect.signature(Thread).bind(print).arguments == {"group": print}
    program = "from threading import Thread; t = Thread(print); t.start(); t.join()"
    checked, unchecked = python("-c", program), python("-O", "-c", program)
    assert (checked.returncode, "group" in checked.stderr) == (1, True)
    assert (unchecked.returncode, unchecked.stdout) == (0, "")


def test_an_error_in_a_thread_does_not_stop_the_program() -> None:
    """The comma makes the tuple: the error is printed, and the program goes on."""
    program = (
        "from threading import Thread\n"
        "t = Thread(target=len, args=('duck'))\n"
        "t.start()\n"
        "t.join()\n"
        "print('still here', t.is_alive())\n"
    )
    done = python("-c", program)
    assert (done.returncode, done.stdout) == (0, "still here False\n")
    assert "TypeError: len() takes exactly one argument (4 given)" in done.stderr


def test_context_came_with_python_3_14() -> None:
    """What depends: the parameter is there from 3.14 on, and not before."""
    has_context = "context" in inspect.signature(Thread).parameters
    assert has_context is (sys.version_info >= (3, 14))


def test_start_then_join_is_concurrent() -> None:
    """Myth: joined at once, two threads never meet; joined later, they do."""
    alone, together = Barrier(2), Barrier(2)
    met: list[str] = []

    def visit(barrier: Barrier, name: str, patience: float) -> None:
        try:
            barrier.wait(patience)
        except BrokenBarrierError:
            met.append(f"{name} met nobody")
        else:
            met.append(f"{name} met the other")

    for _ in range(2):
        finish(Thread(target=visit, args=(alone, "joined at once", 0.05)))
    finish(
        Thread(target=visit, args=(together, "joined later", LONG)),
        Thread(target=visit, args=(together, "joined later", LONG)),
    )

    assert met[:2] == 2 * ["joined at once met nobody"]
    assert met[2:] == 2 * ["joined later met the other"]


def test_module_names_are_case_sensitive() -> None:
    """Exercise: importing `threading` defines no `Threading`."""
    done = python("-c", "import threading; Threading.Thread(target=print)")
    assert done.returncode == 1
    assert "NameError: name 'Threading' is not defined" in done.stderr


def test_four_mistakes_give_four_errors() -> None:
    """Exercise: the broken program, run again after each of the four repairs."""
    repairs = {
        "Threading.Thread": "threading.Thread",
        "Thread(do": "Thread(target=do",
        '("Duck")': '("Duck",)',
        ".run()": ".start()",
    }
    program = BROKEN.read_text("utf-8")
    errors = []
    for mistake, repair in repairs.items():
        last_line = python("-c", program).stderr.splitlines()[-1]
        errors.append(last_line.partition(":")[0])
        assert program.count(mistake) == 1
        program = program.replace(mistake, repair)

    assert errors == ["NameError", "AssertionError", "TypeError", "RuntimeError"]
    done = python("-c", program)
    assert (done.stdout, done.stderr) == ("Duck: wings open\n", "")
