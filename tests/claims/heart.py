"""What the tests of the chapter on the GIL share: a heart that beats only with the key.

`map` and `operator.call` are written in C.  The three calls that they make here pass
through no Python code, and only there would the interpreter switch threads of its own
accord: on a build with the GIL, a beat can fall between them only if the job itself
lets the key go.  So zero beats, and periods that do not overlap, depend on no clock.
"""

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from operator import call
from random import random
from threading import Barrier, Event, Thread
from typing import Self

LONG = 60.0
"""Seconds after which something that must happen has failed to."""

GIL: bool = getattr(sys, "_is_gil_enabled", lambda: True)()
"""Whether there is a key; there always was before 3.13."""

Job = Callable[[], object]


class Heart:
    """A thread that notes a beat, sleeps a millisecond, and so on, inside a `with`."""

    def __init__(self) -> None:
        """Prepare the thread; it starts with the `with`."""
        self.beats: list[None] = []
        self.first, self.end = Event(), Event()
        self.thread = Thread(target=self.keep_beating)

    def keep_beating(self) -> None:
        """Beat until the end."""
        while not self.end.is_set():
            self.beats.append(None)
            self.first.set()
            time.sleep(0.001)

    def __enter__(self) -> Self:
        """Start, and wait for the first beat."""
        gc.disable()  # a finalizer of somebody else would be Python code
        self.thread.start()
        assert self.first.wait(LONG)
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.end.set()
        self.thread.join(LONG)
        gc.enable()

    def beats_during(self, job: Job) -> int:
        """Count the beats that fall into one call of `job`, a function written in C."""
        count = self.beats.__len__
        readings = list(map(call, [count, job, count]))
        before, after = map(str, readings[::2])
        return int(after) - int(before)

    def beats_in_the_end(self, job: Job) -> bool:
        """Whether a beat falls into some call of `job`; ask for at most `LONG` seconds."""
        return happens(partial(self.beats_during, job))


def happens(look: Job) -> bool:
    """Whether `look()` is true at last; ask for at most `LONG` seconds."""
    deadline = time.monotonic() + LONG
    while time.monotonic() < deadline:
        if look():
            return True
    return False


def periods_overlap(job: Job) -> bool:
    """Whether two threads that call `job`, written in C, are in it at the same time."""
    meeting = Barrier(2, timeout=LONG)
    periods: list[list[float]] = []

    def note() -> None:
        clock: Job = time.perf_counter
        meeting.wait()
        times = list(map(call, [clock, job, clock]))
        periods.append([float(str(times[0])), float(str(times[2]))])

    threads = [Thread(target=note) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    starts, ends = zip(*periods, strict=True)
    return bool(max(starts) < min(ends))


def sorts_overlap() -> bool:
    """Whether two sorts overlap: if there is a key, in twenty pairs; if not, at last."""
    job = partial(sorted, [random() for _ in range(50_000)])  # noqa: S311 - no secret
    if GIL:
        return any(periods_overlap(job) for _ in range(20))
    return happens(partial(periods_overlap, job))


def python(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run this interpreter, with none of the settings of this machine."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        [sys.executable, *arguments],
        env=kept | {"PYTHON_COLORS": "0"},
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )
