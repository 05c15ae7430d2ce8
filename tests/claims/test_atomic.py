"""Proves the claims of the page "Atomic or not", in the order of the page."""

import dis
import sys
import threading
from collections.abc import Callable, Iterator
from threading import Barrier, Event, Thread
from typing import Self

import pytest

from tests.claims.heart import LONG


def run(*jobs: Callable[[], object]) -> None:
    """Run each job in a thread of its own, and wait for all of them."""
    threads = [Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)


def touching(name: str, line: str) -> dict[int, str]:
    """Return the instructions of a line that load or store a name, by their places."""
    steps = enumerate(dis.get_instructions(compile(line, "line", "exec")))
    return {place: step.opname for place, step in steps if step.argval == name}


def test_adding_in_place_reads_and_then_stores() -> None:
    """One line: two instructions touch `total`, with others in between."""
    places = touching("total", "total += 1")
    assert list(places.values()) == ["LOAD_NAME", "STORE_NAME"]
    load, store = places
    assert store - load > 1
    assert list(touching("cakes", "cakes.append(1)").values()) == ["LOAD_NAME"]


def test_setdefault_gives_everyone_the_same_list() -> None:
    """Check and then act: a hundred rounds of two threads, and no order is lost."""
    for _ in range(100):
        orders: dict[str, list[int]] = {}
        meeting = Barrier(2, timeout=LONG)

        def place_order(
            orders: dict[str, list[int]] = orders, at: Barrier = meeting
        ) -> None:
            at.wait()
            orders.setdefault("cake", []).append(1)

        run(place_order, place_order)
        assert orders == {"cake": [1, 1]}


def test_no_append_is_lost() -> None:
    """What you can expect: four threads at once, and 40,000 items."""
    items: list[int] = []
    meeting = Barrier(4, timeout=LONG)

    def add() -> None:
        meeting.wait()
        for number in range(10_000):
            items.append(number)  # noqa: PERF402 - each append is one operation

    run(add, add, add, add)
    assert len(items) == 40_000


def test_a_key_of_yours_lets_others_in() -> None:
    """What you can expect: `get` waits in `__eq__` until the other thread has moved."""
    inside, moved = Event(), Event()

    class Key:
        def __hash__(self) -> int:
            return 1

        def __eq__(self, other: object) -> bool:
            inside.set()
            return moved.wait(LONG)

    def move() -> None:
        inside.wait(LONG)
        moved.set()

    found: list[object] = []
    stock = {Key(): "cake"}
    run(lambda: found.append(stock.get(Key())), move)
    assert found == ["cake"]


def test_two_threads_cannot_be_in_one_generator() -> None:
    """One generator: the second `next` is refused, the first gets its value."""
    inside, go_on = Event(), Event()

    def numbers() -> Iterator[int]:
        inside.set()
        assert go_on.wait(LONG)
        yield 1

    spring, given = numbers(), list[int]()
    first = Thread(target=lambda: given.append(next(spring)))
    first.start()
    assert inside.wait(LONG)
    with pytest.raises(ValueError, match="generator already executing"):
        next(spring)
    go_on.set()
    first.join(LONG)
    assert given == [1]


def test_serialize_iterator_came_with_python_3_15() -> None:
    """One generator: the function is there from 3.15 on, and not before."""
    assert hasattr(threading, "serialize_iterator") is (sys.version_info >= (3, 15))


def test_what_looks_atomic_is_atomic() -> None:
    """Myth: the left side is read before the call, in both threads."""
    total, meeting = [0], Barrier(2, timeout=LONG)

    def weigh() -> int:
        meeting.wait()
        return 10

    def add() -> None:
        total[0] += weigh()

    run(add, add)
    assert total == [10]


def test_i_plus_equals_one_is_atomic() -> None:
    """Myth: two threads do `i += 1`; both read 0 before either stores, so 1 is left."""
    meeting = Barrier(2, timeout=LONG)

    class Patient(int):
        def __add__(self, other: int) -> Self:
            meeting.wait()
            return type(self)(int(self) + other)

    names: dict[str, object] = {"i": Patient(0)}
    line = compile("i += 1", "line", "exec")
    run(lambda: exec(line, names), lambda: exec(line, names))  # noqa: S102 - the line itself
    assert names["i"] == 1
