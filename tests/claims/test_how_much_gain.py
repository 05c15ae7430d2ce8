"""Proves the claims of "Quanto dá para ganhar" and of its English twin, in their order."""

import importlib.util
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from threading import Barrier, Event, Lock, Thread
from types import ModuleType

IDEAS = Path(__file__).parents[2] / "examples/en/ideas"

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def _load(name: str) -> ModuleType:
    """Import an example without running what its guard protects."""
    spec = importlib.util.spec_from_file_location(f"ideas_{name}", IDEAS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _finish(threads: list[Thread]) -> None:
    """Start all the threads, then wait for all of them."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
    assert not any(thread.is_alive() for thread in threads)


def test_a_short_order_need_not_wait_for_the_long_one() -> None:
    """The long one, begun first, ends only once the short one has been served."""
    served, begun, ready = Event(), Event(), list[str]()

    def long_order() -> None:
        begun.set()
        served.wait(LIMIT)
        ready.append("long")

    worker = Thread(target=long_order)
    worker.start()
    begun.wait(LIMIT)
    ready.append("short")
    served.set()
    worker.join(LIMIT)
    assert ready == ["short", "long"]


def test_the_fixed_part_sets_a_ceiling() -> None:
    """Each worker more gains less than the one before, and none reaches the ceiling."""
    gain = _load("amdahl_law").gain
    for part in Fraction(1, 2), Fraction(9, 10), Fraction(99, 100):
        gains = [gain(part, n) for n in range(1, 1001)]
        steps = [after - before for before, after in pairwise(gains)]
        assert gains[0] == 1
        assert all(step > 0 for step in steps)
        assert steps == sorted(steps, reverse=True)
        assert gains[-1] < 1 / (1 - part)


def test_what_one_lock_guards_is_fixed() -> None:
    """Eight threads, and never more than one of them in the guarded part."""
    lock, inside, most = Lock(), list[int](), list[int]()

    def work() -> None:
        for number in range(100):
            with lock:
                inside.append(number)
                most.append(len(inside))
                inside.pop()

    _finish([Thread(target=work) for _ in range(8)])
    assert (len(most), max(most)) == (800, 1)


def test_too_many_workers_are_worse_than_none() -> None:
    """In the model, nine or ten are the best, and a hundred are worse than no help."""
    time_taken = _load("worth_it").time_taken
    times = {n: time_taken(n, cost=1) for n in range(1, 1001)}
    best = min(times.values())
    assert [n for n in times if times[n] == best] == [9, 10]
    assert times[10] < time_taken(1, cost=0) < times[100]


def test_a_pool_is_more_efficient_than_a_loop() -> None:
    """Myth: for the same thousand results, the pool calls more than five times as much."""
    costs = _load("count_the_costs")
    loop = costs.count_calls(costs.one_by_one)
    assert loop == 1001  # the loop itself, and one call a task
    assert costs.count_calls(costs.in_a_pool) > 5 * loop


def test_the_gil_is_the_main_limit() -> None:
    """Myth: a hundred waits overlap under any GIL; the ceiling needs none."""
    everybody = Barrier(100)
    _finish([Thread(target=everybody.wait, args=(LIMIT,)) for _ in range(100)])
    assert not everybody.broken

    gain = _load("amdahl_law").gain
    assert gain(Fraction(1, 2), 10**9) < 2
