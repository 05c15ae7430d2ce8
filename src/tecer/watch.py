"""Watches the threads of a program from outside: which of them wanted a processor, when.

Asking from within would need the GIL, and so change who has it. Linux alone tells; where
there is no /proc, "ready" is not told from "computing".
"""

import contextlib
import os
import threading
import time
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Self

from tecer import proc
from tecer.notes import Wait
from tecer.proc import PROC
from tecer.recording import COMPUTING, READY

OFTEN = 0.001
"""Seconds between two looks at the threads, at first; long runs are looked at less."""

SHORTEST = 1_000_000
"""Nanoseconds: what is shorter than this, the looks cannot tell."""


class Seen(NamedTuple):
    """A thread at one moment: it wants a processor or not; for how long (ns) it had to.

    `limited` says whether its wait for another thread has a limit; None where it has none.
    """

    wants: bool
    queued: int
    limited: bool | None = None


@dataclass(frozen=True)
class Look:
    """All threads at one moment (ns)."""

    at: int
    threads: dict[int, Seen]


class Watch(threading.Thread):
    """Looks at all threads of the processes that take notes, until told to stop."""

    def __init__(self, notes: Path) -> None:
        """Watch the processes whose notes are in this folder."""
        super().__init__(daemon=True, name="watch")
        self.notes = notes
        self.looks: list[Look] = []
        self.stopped = threading.Event()

    def __enter__(self) -> Self:
        """Begin."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stopped.set()
        self.join()

    @property
    def last_seen(self) -> dict[int, int]:
        """When (ns) each thread was last seen."""
        return {thread: look.at for look in self.looks for thread in look.threads}

    def run(self) -> None:
        """Look, and look again: every millisecond, later every thousandth of the run."""
        begun = time.monotonic()
        while not self.stopped.wait(max(OFTEN, (time.monotonic() - begun) / 1000)):
            at = time.monotonic_ns()
            if threads := dict(self.look()):
                self.looks.append(Look(at, threads))

    def look(self) -> Iterator[tuple[int, Seen]]:
        """Ask the system for each thread (proc(5): /proc/PID/task/TID/stat, schedstat)."""
        for process in processes(self.notes):
            tasks = PROC / str(process) / "task"
            try:
                threads = [each.name for each in tasks.iterdir()]
            except OSError:
                continue
            for thread in threads:
                try:
                    stat = proc.stat(tasks / thread)
                    queued = (tasks / thread / "schedstat").read_text().split()[1]
                except OSError:
                    continue
                if not stat.has_ended:
                    wants = stat.state == "R"
                    limited = None if wants else proc.has_limit(tasks / thread)
                    yield int(thread), Seen(wants, int(queued), limited)


def processes(notes: Path) -> set[int]:
    """The processes that have taken notes."""
    return {int(each.name.partition("-")[0]) for each in notes.iterdir()}


def lives(process: int) -> bool:
    """Whether a process still runs; one that ended and was not yet asked for does not."""
    if PROC.is_dir():
        with contextlib.suppress(OSError):
            return not proc.stat(PROC / str(process)).has_ended
        return False
    if os.name != "posix":
        return False  # there, to ask is to kill
    with contextlib.suppress(OSError):
        os.kill(process, 0)
        return True
    return False


Part = tuple[int, int, str]
"""From when to when (ns), and what."""


class Processors:
    """What the looks say of the threads: in which parts of the time each one ran."""

    def __init__(self, looks: list[Look], rivals: dict[int, set[int]]) -> None:
        """Take the looks; `rivals` are, for each thread, those that share its GIL."""
        self.parts: dict[int, list[Part]] = defaultdict(list)
        self.looked = [look.at for look in looks]
        self.limits: dict[int, list[tuple[int, bool]]] = defaultdict(list)
        for look in looks:
            for thread, seen in look.threads.items():
                if seen.limited is not None and rivals.get(thread):
                    self.limits[thread].append((look.at, seen.limited))
        for look, next_ in pairwise(looks):
            for thread, seen in look.threads.items():
                if thread in next_.threads:
                    what = _doing(seen, next_.threads[thread], next_.at - look.at)
                    if what == "other" and _one_runs(look, rivals.get(thread, set())):
                        what = READY  # for the GIL, which that one has
                    self.parts[thread].append((look.at, next_.at, what))

    def doing(self, thread: int, start: int, end: int) -> Iterator[Part]:
        """What the thread did from `start` to `end`, where it is not known to wait."""
        for begun, over, what in self.parts.get(thread, ()):
            if start <= begun and over <= end and what != COMPUTING:
                yield begun, over, what

    def cut(self, thread: int, wait: Wait) -> Part:
        """A wait up to where it had what it was for: what the thread does then, looks tell.

        Who has slept enough, or has the lock, may still have to wait for the GIL.
        """
        return wait.start, self._over(thread, wait), wait.what

    def _over(self, thread: int, wait: Wait) -> int:
        if wait.due is not None:
            later = bisect(self.looked, wait.due)
            return min([*self.looked[later : later + 1], wait.end])
        if wait.limited:
            return wait.end
        # Python waits with a limit for the GIL, and for all else only if it is told to.
        limits = self.limits.get(thread, [])
        seen = limits[bisect(limits, (wait.start,)) : bisect(limits, (wait.end,))]
        last = max((at for at, limited in seen if not limited), default=wait.end)
        return next((at for at, _ in seen if at > last), wait.end)


def _doing(seen: Seen, later: Seen, lasted: int) -> str:
    """On a processor, queueing for one, or neither."""
    if not seen.wants:
        return "other"
    return READY if later.queued - seen.queued >= lasted / 2 else COMPUTING


def _one_runs(look: Look, threads: set[int]) -> bool:
    return any(look.threads[each].wants for each in threads & look.threads.keys())
