"""Proves the claims of the pages `promessa-e-estados.md` and `promise-and-states.md`."""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from threading import Event
from unittest import mock

import pytest

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

State = dict[str, Future[str]]


@contextmanager
def _one_of_each() -> Iterator[State]:
    """Hold one future in each state: one worker, at work on the second of four tasks."""
    gate, lit = Event(), Event()

    def bake() -> str:
        lit.set()
        gate.wait(LIMIT)
        return "cake"

    with ThreadPoolExecutor(1) as executor:
        finished, failed = executor.submit(str, "cake"), executor.submit(chr, -1)
        running, pending, cancelled = (executor.submit(bake) for _ in range(3))
        assert cancelled.cancel()
        assert lit.wait(LIMIT)
        try:
            yield {
                "PENDING": pending,
                "RUNNING": running,
                "FINISHED": finished,
                "FAILED": failed,
                "CANCELLED": cancelled,
            }
        finally:
            gate.set()


def _asked(question: Callable[[], object]) -> str:
    """Return what a future answers, in a word."""
    try:
        return str(question())
    except TimeoutError:
        return "waits"
    except (CancelledError, ValueError):
        return "raises"


def test_each_state_answers_in_its_own_way() -> None:
    """A state diagram: each cell of the table, asked of a future in that state."""
    with _one_of_each() as futures:
        rows = {
            state: [
                _asked(future.running),
                _asked(future.done),
                _asked(partial(future.result, timeout=0)),
                _asked(future.cancel),
            ]
            for state, future in futures.items()
        }
    assert rows["PENDING"] == ["False", "False", "waits", "True"]
    assert rows["RUNNING"] == ["True", "False", "waits", "False"]
    assert rows["FINISHED"] == ["False", "True", "cake", "False"]
    assert rows["FAILED"] == ["False", "True", "raises", "False"]
    assert rows["CANCELLED"] == ["False", "True", "raises", "True"]


def test_result_raises_the_very_exception_of_the_task() -> None:
    """A result or an exception: one object, kept, and raised by each result()."""
    burned = ValueError("the cake burned")

    def bake() -> None:
        raise burned

    with ThreadPoolExecutor() as executor:
        future = executor.submit(bake)
    assert future.exception() is burned
    for _ in range(2):
        with pytest.raises(ValueError, match="burned") as caught:
            future.result()
        assert caught.value is burned


LOST = """\
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

def bake():
    raise ValueError("burned")

if {in_a_thread}:
    thread = Thread(target=bake)
    thread.start()
    thread.join()
else:
    with ThreadPoolExecutor() as executor:
        executor.submit(bake)
print("closed")
"""


def test_the_with_tells_if_a_task_failed() -> None:
    """Myth: the program with submit() prints no error; the one with Thread does."""
    for in_a_thread in (True, False):
        program = LOST.format(in_a_thread=in_a_thread)
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=True,
        )
        assert done.stdout == "closed\n"
        assert ("ValueError: burned" in done.stderr) == in_a_thread


def test_a_callback_runs_where_the_future_ends() -> None:
    """In which thread: the one that finishes, the one that cancels, the one that adds."""
    threads: list[threading.Thread] = []
    gate, here = Event(), threading.current_thread()

    def note(_: Future[bool]) -> None:
        threads.append(threading.current_thread())

    with ThreadPoolExecutor(1) as executor:
        worker = executor.submit(threading.current_thread).result()
        first, second = (executor.submit(gate.wait, LIMIT) for _ in range(2))
        first.add_done_callback(note)
        second.add_done_callback(note)
        assert second.cancel()
        gate.set()
    first.add_done_callback(note)
    assert threads == [here, worker, here]


def test_result_may_come_before_the_callback() -> None:
    """In which thread: result() returns while the callback still waits for the caller."""
    gate, asked, called = Event(), Event(), Event()

    def wait_for_the_caller(_: Future[bool]) -> None:
        if asked.wait(LIMIT):
            called.set()

    with ThreadPoolExecutor(1) as executor:
        future = executor.submit(gate.wait, LIMIT)
        future.add_done_callback(wait_for_the_caller)
        gate.set()
        assert future.result(LIMIT)
        assert not called.is_set()
        asked.set()
    assert called.is_set()


def test_an_error_in_a_callback_is_logged_and_goes_no_further() -> None:
    """What depends: the others are still called, and nobody is raised at."""
    future, called = Future[str](), list[Future[str]]()
    future.add_done_callback(lambda _: 1 / 0)
    future.add_done_callback(called.append)
    logger = logging.getLogger("concurrent.futures")
    with mock.patch.object(logger, "handle") as handle:
        future.set_result("cake")
    assert called == [future]
    (record,) = (call.args[0] for call in handle.call_args_list)
    assert record.exc_info[0] is ZeroDivisionError
