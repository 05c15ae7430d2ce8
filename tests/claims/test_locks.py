"""Proves the claims of the page "Locks and company", in the order of the page."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import (
    Barrier,
    BoundedSemaphore,
    BrokenBarrierError,
    Condition,
    Event,
    Lock,
    RLock,
    Semaphore,
    Thread,
)

import pytest

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def _finish(*threads: Thread) -> None:
    """Start all the threads, then wait for all of them."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)


def test_a_lock_has_no_owner_an_rlock_has() -> None:
    """One at a time: another thread releases a Lock, and fails to release an RLock."""
    plain, owned, errors = Lock(), RLock(), []

    def release_both() -> None:
        plain.release()
        try:
            owned.release()
        except RuntimeError as error:
            errors.append(str(error))

    with owned:
        plain.acquire()
        _finish(Thread(target=release_both))
    assert not plain.locked()
    assert errors == ["cannot release un-acquired lock"]


def test_a_bounded_semaphore_notices_one_release_too_many() -> None:
    """At most so many: the place that does not exist can be taken, or is refused."""
    careless, careful = Semaphore(1), BoundedSemaphore(1)
    careless.release()
    assert [careless.acquire(blocking=False) for _ in range(3)] == [True, True, False]
    with pytest.raises(ValueError, match="released too many times"):
        careful.release()


def test_waiting_on_a_condition_lets_its_lock_go() -> None:
    """When it is true: the lock can be taken while somebody waits on the condition."""
    condition, shelf, asked = Condition(Lock()), ["corn"], Event()

    def shelf_is_full() -> bool:
        asked.set()
        return len(shelf) == 2

    def customer() -> None:
        with condition:
            assert condition.wait_for(shelf_is_full, LONG)
            shelf.append("sold")

    waiting = Thread(target=customer)
    waiting.start()
    assert asked.wait(LONG)
    with condition:
        shelf.append("orange")
        condition.notify()
    waiting.join(LONG)
    assert shelf == ["corn", "orange", "sold"]


def test_a_notify_with_nobody_waiting_is_lost() -> None:
    """When it is true: a notify leaves no trace, a set() does, wait_for asks first."""
    condition, event, shelf = Condition(), Event(), ["corn"]
    with condition:
        condition.notify()
        assert condition.wait(timeout=0.01) is False
        assert condition.wait_for(lambda: shelf, timeout=0) == ["corn"]
    event.set()
    assert event.wait(timeout=0) is True


def _try(call: Callable[[Barrier], object], barrier: Barrier, told: list[object]) -> None:
    """Call, and note the call if it ends in a broken barrier."""
    try:
        call(barrier)
    except BrokenBarrierError:
        told.append(call)


def test_one_who_gives_up_breaks_the_barrier_for_all() -> None:
    """All together: two wait for a third; the patient one is told as well."""
    for give_up in (partial(Barrier.wait, timeout=0.01), Barrier.abort):
        barrier = Barrier(3)
        told: list[object] = []
        patient = Thread(target=_try, args=(Barrier.wait, barrier, told))
        _finish(patient, Thread(target=_try, args=(give_up, barrier, told)))
        assert Barrier.wait in told
        assert barrier.broken


def test_rlock_locked_came_with_python_3_14() -> None:
    """What depends: the method is there from 3.14 on, and not before."""
    assert hasattr(Lock(), "locked")
    assert hasattr(RLock(), "locked") is (sys.version_info >= (3, 14))


@dataclass
class _Oven:
    """An oven with a plain flag."""

    busy: bool = False
    cakes: int = 0

    def bake(self, meeting: Barrier) -> None:
        """Look, meet the other, take the oven."""
        if not self.busy:
            meeting.wait(LONG)
            self.busy = True
            self.cakes += 1

    def ask_until_busy(self, questions: list[str], enough: Event) -> None:
        """Ask again and again, as whoever waits for a plain flag must."""
        while not self.busy:
            questions.append("busy?")
            if len(questions) == 1000:
                enough.set()


def test_a_plain_flag_is_enough() -> None:
    """Myth: as a lock it lets two in; as a signal it is asked a thousand times."""
    oven, meeting = _Oven(), Barrier(2)
    _finish(*(Thread(target=oven.bake, args=(meeting,)) for _ in range(2)))
    assert oven.cakes == 2

    oven, enough = _Oven(), Event()
    questions: list[str] = []
    asking = Thread(target=oven.ask_until_busy, args=(questions, enough))
    asking.start()
    assert enough.wait(LONG)
    oven.busy = True
    asking.join(LONG)
    assert len(questions) >= 1000
