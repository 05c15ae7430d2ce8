"""Proves the claims of "Decompor" and of its English twin, in their order."""

import importlib.util
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import reduce
from itertools import permutations
from operator import sub
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Barrier, Lock, Thread
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
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _crew(size: int, work: Callable[[], None]) -> None:
    """Let so many threads do the same work, and wait for all."""
    threads = [Thread(target=work) for _ in range(size)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
    assert not any(thread.is_alive() for thread in threads)


def test_a_sum_can_be_cut_a_subtraction_cannot() -> None:
    """In any order of six orders, every grain gives the same sum."""
    cut_up = _load("decomposition").cut_up
    for orders in permutations([5, 2, 4, 1, 3, 6]):
        for grain in range(1, 7):
            assert sum(map(sum, cut_up(orders, grain))) == 21

    whole = reduce(sub, [5, 2, 4, 1])
    halves = [reduce(sub, part) for part in cut_up([5, 2, 4, 1], 2)]
    assert (whole, reduce(sub, halves)) == (-2, 0)


def test_each_task_goes_to_one_worker() -> None:
    """Six workers empty a queue of 3000 tasks: each task is taken exactly once."""
    tasks, taken, lock = SimpleQueue[int](), list[int](), Lock()
    for number in range(3000):
        tasks.put(number)

    def work() -> None:
        while True:
            try:
                number = tasks.get_nowait()
            except Empty:
                return
            with lock:
                taken.append(number)

    _crew(6, work)
    assert sorted(taken) == list(range(3000))


def test_a_chain_takes_as_many_rounds_as_it_has_steps() -> None:
    """However many workers: a round holds all that may be done at the same time."""
    steps = _load("cake_steps")
    chain = {number: {number - 1} for number in range(1, 5)}
    assert list(steps.rounds(chain)) == [[0], [1], [2], [3], [4]]
    alone: dict[int, set[int]] = {number: set() for number in range(5)}
    assert list(steps.rounds(alone)) == [[0, 1, 2, 3, 4]]


def test_the_best_grain_is_neither_fine_nor_coarse() -> None:
    """With a cost for each task, both ends of the scale take longer than the middle."""
    paper = _load("grain_size")
    for cost in 1, 2, 3:
        times = {
            grain: paper.duration([cost + n for n in paper.sizes(12, grain)], 3)
            for grain in range(1, 13)
        }
        assert min(times, key=lambda grain: times[grain]) == 4
        assert times[4] < times[1]
        assert times[4] < times[12]


def test_more_workers_finish_sooner() -> None:
    """Myth: of eight workers for three tasks, five do nothing; on paper, no gain."""
    tasks, meeting, did = SimpleQueue[int](), Barrier(3), list[int]()
    for number in 1, 2, 3:
        tasks.put(number)

    def work() -> None:
        mine = 0
        with suppress(Empty):
            while tasks.get_nowait():
                meeting.wait(LIMIT)  # three workers pass, each with a task in hand
                mine += 1
        did.append(mine)

    _crew(8, work)
    assert sorted(did) == [0, 0, 0, 0, 0, 1, 1, 1]
    duration = _load("grain_size").duration
    assert duration([6, 6, 6], 3) == duration([6, 6, 6], 8) == 6
