"""Proves the claims of the page "Switching every 5 ms", in the order of the page.

Each test of the interval runs in an interpreter of its own, where nobody else waits.
"""

import sys
import time
from functools import partial
from itertools import pairwise, product
from operator import lt
from pathlib import Path
from random import random
from threading import Barrier, Semaphore, Thread

from tests.claims.heart import GIL, LONG, Heart, python

HERE = Path(__file__)
ROOT = HERE.parents[2]


def answer(function: str) -> str:
    """Call a function of this module in a fresh interpreter; return what it prints."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    code += f"from tests.claims.{HERE.stem} import {function} as here; print(here())"
    done = python("-c", code)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_interval_starts_at_5_ms() -> None:
    """The interval: the default, and that what is set is what every thread sees."""
    see = "Thread(target=lambda: print(sys.getswitchinterval())).start()"
    code = f"import sys; from threading import Thread; {see}"
    assert python("-c", code).stdout == "0.005\n"
    code = f"import sys; from threading import Thread; sys.setswitchinterval(0.02); {see}"
    assert python("-c", code).stdout == "0.02\n"


def sort_in_haste() -> list[int]:
    """Count the beats during ten sorts, with the shortest interval there is."""
    sys.setswitchinterval(1e-6)
    job = partial(sorted, [random() for _ in range(100_000)])  # noqa: S311 - no secret
    with Heart() as heart:
        return [heart.beats_during(job) for _ in range(10)]


def test_no_interval_interrupts_a_function_in_c() -> None:
    """The interval: a microsecond, and still zero beats with the GIL."""
    beats = answer("sort_in_haste")
    assert beats == str([0] * 10) or not GIL


def part_together() -> float:
    """Let two threads note their slices for 0.2 s; return the part that they share."""
    meeting = Barrier(2, timeout=LONG)
    slices: list[list[tuple[float, float]]] = [[], []]

    def note(own: list[tuple[float, float]]) -> None:
        meeting.wait()
        start = before = now = time.perf_counter()
        end = start + 0.2
        while now < end:
            now = time.perf_counter()
            if now - before > 0.001:  # it was off: a slice ended at the last reading
                own.append((start, before))
                start = now
            before = now
        own.append((start, before))

    threads = [Thread(target=note, args=(own,)) for own in slices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    shared = (min(a[1], b[1]) - max(a[0], b[0]) for a, b in product(*slices))
    moments = [moment for own in slices for slice_ in own for moment in slice_]
    return sum(filter(partial(lt, 0), shared)) / (max(moments) - min(moments))


def test_slices_hardly_overlap_under_the_key() -> None:
    """The slices: less than 5 % with the GIL; without it, that is up to the machine."""
    part = float(answer("part_together"))
    assert 0 <= part < 0.05 or not GIL
    assert part <= 1


def count_switches() -> int:
    """Let two threads note their names, with an interval of 60 s; count the switches."""
    sys.setswitchinterval(60)
    notes: list[str] = []

    def note(name: str) -> None:
        for _ in range(100_000):
            notes.append(name)  # noqa: PERF401 - each note is a step

    threads = [Thread(target=note, args=(name,)) for name in ("Ana", "Bia")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    return sum(one != other for one, other in pairwise(notes))


def test_nobody_is_interrupted_before_the_interval() -> None:
    """A whole turn: with the GIL, one switch, from Ana's last note to Bia's first."""
    switches = answer("count_switches")
    assert switches == "1" or not GIL


def take_turns() -> str:
    """Let two threads take 100 turns each, with an interval of 60 s."""
    sys.setswitchinterval(60)
    turns = Semaphore(1), Semaphore(0)
    notes: list[int] = []

    def play(me: int) -> None:
        for _ in range(100):
            turns[me].acquire()
            notes.append(me)
            turns[1 - me].release()

    threads = [Thread(target=play, args=(me,)) for me in (1, 0)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    return "in turns" if notes == [0, 1] * 100 else "not in turns"


def test_waiting_needs_no_interval() -> None:
    """A whole turn: 200 turns end long before a single interval would."""
    assert answer("take_turns") == "in turns"


def count_beats(interval: float) -> int:
    """Count the beats that fall into a loop in pure Python."""
    sys.setswitchinterval(interval)
    with Heart() as heart:
        before = len(heart.beats)
        for _ in range(1_000_000):
            pass
        return len(heart.beats) - before


def beat_beside_a_loop() -> tuple[int, bool]:
    """Count with an interval of 60 s; then try half a millisecond until it beats."""
    return count_beats(60), any(count_beats(0.0005) for _ in range(1000))


def test_a_loop_that_only_counts_holds_up_the_heart() -> None:
    """The convoy: zero beats with 60 s and the GIL, some beats with 0.5 ms."""
    slow, _, quick = answer("beat_beside_a_loop").strip("()").partition(", ")
    assert slow == "0" or not GIL
    assert quick == "True"


def test_threads_switch_at_every_line() -> None:
    """Myth: 200,000 lines make a single switch with the GIL, if nobody may ask."""
    assert answer("count_switches") == "1" or not GIL


def two_take_one_egg() -> list[str]:
    """Ask, wait, take, with an interval of 60 s."""
    sys.setswitchinterval(60)
    eggs, takers = 1, list[str]()
    asked, go = Semaphore(0), Semaphore(0)

    def take(name: str) -> None:
        if len(takers) < eggs:
            asked.release()
            go.acquire(timeout=LONG)
            takers.append(name)

    threads = [Thread(target=take, args=(name,)) for name in ("Ana", "Bia")]
    for thread in threads:
        thread.start()
        asked.acquire(timeout=LONG)
    go.release(2)
    for thread in threads:
        thread.join(LONG)
    return sorted(takers)


def test_a_long_interval_replaces_the_lock() -> None:
    """Myth: 60 s without being interrupted, and both take the same egg."""
    assert answer("two_take_one_egg") == "['Ana', 'Bia']"
