"""Proves the claims of the page "Producer and consumer", in the order of the page."""

import asyncio
import multiprocessing
import multiprocessing.queues
import queue
import sys
import threading
from queue import Empty, Queue, SimpleQueue
from threading import Barrier, Thread

import pytest

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

SHORT = 0.05
"""Seconds given to what must not happen."""


def _start(*threads: Thread) -> None:
    """Start all the threads."""
    for thread in threads:
        thread.start()


def _finish(*threads: Thread) -> None:
    """Wait until all the threads, which have been started, end."""
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)


def test_a_thread_queue_hands_over_the_same_object() -> None:
    """Put and get: a change made after put() is seen by whoever gets the object."""
    line: Queue[list[str]] = Queue()
    cake = ["dough"]
    line.put(cake)
    cake.append("icing")
    received = line.get()
    assert received is cake
    assert received == ["dough", "icing"]


def test_threading_has_no_queue() -> None:
    """Put and get: the class is in `queue`, and nothing in threading is called Queue."""
    assert not [name for name in dir(threading) if "Queue" in name]
    assert queue.Queue.__module__ == "queue"


def _produce(line: "Queue[int]", made: list[int]) -> None:
    """Put a hundred items, and note each that the queue has taken."""
    for number in range(100):
        line.put(number)
        made.append(number)


def test_maxsize_holds_the_producer_back() -> None:
    """Enough: two ahead at most with maxsize=2; a hundred ahead with no maxsize."""
    for places in (2, 0):
        line: Queue[int] = Queue(maxsize=places)
        made: list[int] = []
        producer = Thread(target=_produce, args=(line, made))
        producer.start()
        if not places:
            _finish(producer)
        ahead = []
        for taken in range(100):
            ahead.append(len(made) - taken)
            line.get(timeout=LONG)
        _finish(producer)
        assert max(ahead) == 100 if not places else max(ahead) <= places


def test_join_waits_for_task_done_not_for_empty() -> None:
    """Is it all done: nothing is left in the queue, and join() still does not return."""
    line: Queue[str] = Queue()
    line.put("cake")
    line.get()
    waiting = Thread(target=line.join)
    waiting.start()
    waiting.join(SHORT)
    assert line.empty()
    assert waiting.is_alive()
    line.task_done()
    _finish(waiting)


def test_one_sentinel_stops_one_consumer() -> None:
    """Is it all done: of two consumers, the second waits for a sentinel of its own."""
    line: Queue[None] = Queue()
    ended: Queue[int] = Queue()

    def consume(number: int) -> None:
        line.get()
        ended.put(number)

    consumers = [Thread(target=consume, args=(number,)) for number in range(2)]
    _start(*consumers)
    line.put(None)
    first = ended.get(timeout=LONG)
    consumers[1 - first].join(SHORT)
    assert consumers[1 - first].is_alive()
    line.put(None)
    _finish(*consumers)


def test_shutdown_came_with_python_3_13() -> None:
    """Closing the queue: which classes have it, and since when."""
    for kind in (Queue, asyncio.Queue):
        assert hasattr(kind, "shutdown") is (sys.version_info >= (3, 13))
    for without in (
        SimpleQueue,
        multiprocessing.queues.Queue,
        multiprocessing.queues.JoinableQueue,
        multiprocessing.queues.SimpleQueue,
    ):
        assert not hasattr(without, "shutdown")


def test_empty_may_be_out_of_date_at_once() -> None:
    """What depends: two look, both see an item, one of them gets none."""
    line: Queue[str] = Queue()
    line.put("cake")
    meeting = Barrier(2, timeout=LONG)
    outcomes: list[tuple[bool, str]] = []

    def look_and_take() -> None:
        seen = not line.empty()
        meeting.wait()
        try:
            outcomes.append((seen, line.get_nowait()))
        except Empty:
            outcomes.append((seen, "nothing"))

    threads = Thread(target=look_and_take), Thread(target=look_and_take)
    _start(*threads)
    _finish(*threads)
    assert sorted(outcomes) == [(True, "cake"), (True, "nothing")]


def test_sentinels_are_the_only_way_to_stop() -> None:
    """Myth: one shutdown() ends three consumers; at once, it throws away the rest."""
    line: Queue[str] = Queue()
    if sys.version_info < (3, 13):
        assert not hasattr(line, "shutdown")
        return
    ended: list[str] = []

    def consume() -> None:
        try:
            line.get()
        except queue.ShutDown:
            ended.append("shut down")

    consumers = [Thread(target=consume) for _ in range(3)]
    _start(*consumers)
    line.shutdown()
    _finish(*consumers)
    assert ended == 3 * ["shut down"]

    full: Queue[str] = Queue()
    full.put("cake")
    full.shutdown(immediate=True)
    with pytest.raises(queue.ShutDown):
        full.get()
