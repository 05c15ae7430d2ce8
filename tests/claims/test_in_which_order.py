"""Proves the claims of the pages `em-que-ordem.md` and `in-which-order.md`."""

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from threading import Event

import pytest

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def test_map_gives_results_as_they_finish() -> None:
    """Myth: the corn is ready before the carrot, and is delivered after it."""
    gate, ready = Event(), list[str]()

    def bake(flavour: str) -> str:
        if flavour == "carrot":
            gate.wait(LIMIT)
        ready.append(flavour)
        gate.set()
        return flavour

    with ThreadPoolExecutor(2) as executor:
        cakes = executor.map(bake, ["carrot", "corn"])
        assert list(cakes) == ["carrot", "corn"]
    assert ready == ["corn", "carrot"]


def test_map_hands_over_everything_at_once() -> None:
    """In the order of the requests: what is taken before the first result is asked for."""
    taken: list[int] = []

    def numbers() -> Iterator[int]:
        for number in range(5):
            taken.append(number)
            yield number

    with ThreadPoolExecutor(1) as executor:
        executor.map(abs, numbers())
        assert taken == [0, 1, 2, 3, 4]
        if sys.version_info >= (3, 14):
            taken.clear()
            executor.map(abs, numbers(), buffersize=2)
            assert taken == [0, 1]


def test_map_ends_at_the_first_error() -> None:
    """In the order of the requests: finished or not, what comes after it is lost."""
    gate, lit, ran = Event(), Event(), list[int]()

    def bake(number: int) -> int:
        ran.append(12 // number)
        lit.set()
        gate.wait(LIMIT)
        return number

    with ThreadPoolExecutor(1) as executor:
        cakes = executor.map(bake, [0, 3, 4])
        assert lit.wait(LIMIT)
        with pytest.raises(ZeroDivisionError):
            next(cakes)
        gate.set()
        assert list(cakes) == []
    assert ran == [4]


def test_as_completed_gives_first_what_is_already_finished() -> None:
    """As they come: the finished first, then the others, and each of them once."""
    gate = Event()
    with ThreadPoolExecutor(2) as executor:
        late = executor.submit(gate.wait, LIMIT)
        early = executor.submit(bool, "cake")
        wait([early])
        coming = as_completed([late, early, late])
        assert next(coming) is early
        gate.set()
        assert list(coming) == [late]


def test_as_completed_takes_futures_of_several_pools() -> None:
    """As they come: what counts is the future, not the pool that it came from."""
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as other:
        futures = {one.submit(len, "cake"), other.submit(len, "cakes")}
        assert set(as_completed(futures)) == futures
        assert wait(futures).done == futures


def test_wait_raises_nothing_and_cancels_nothing() -> None:
    """How many to wait for: neither a failed task nor the time limit raises."""
    gate, lit = Event(), Event()

    def bake() -> bool:
        lit.set()
        return gate.wait(LIMIT)

    with ThreadPoolExecutor(1) as executor:
        failed: Future[bool] = executor.submit(next, iter([]))
        running = executor.submit(bake)
        assert lit.wait(LIMIT)
        done, not_done = wait([failed, running], timeout=0)
        assert (done, not_done) == ({failed}, {running})
        assert running.running()
        gate.set()
    assert running.result() is True
