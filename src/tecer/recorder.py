"""Runs a program, unchanged, and writes down what it did: which call ran when, and where.

The notes come from `tecer/hook`, which Python finds by PYTHONPATH in each process of the
program; beside them a thread of ours asks the system, every millisecond, which threads
were on a processor. What neither tells is not told.
"""

import json
import os
import shlex
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tecer import notes as noted
from tecer import watch as watched
from tecer.notes import Call, Notes, Thread
from tecer.problem import CannotDo
from tecer.recording import (
    PAUSED,
    READY,
    Join,
    Lane,
    Made,
    Printed,
    Recording,
    Span,
    State,
)
from tecer.watch import SHORTEST, Look, Part, Processors, Watch

HOOK = Path(__file__).with_name("hook")
"""The folder that holds the `sitecustomize` which takes the notes."""

ASK = """
import json, multiprocessing, os, platform, sys
gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print(json.dumps({"python": platform.python_version(), "gil": gil,
    "platform": f"{platform.system()} {platform.machine()}", "cores": os.cpu_count(),
    "start_method": multiprocessing.get_start_method()}))
"""


class CannotRecord(CannotDo):
    """A program cannot be recorded; the text says why, and what to do instead."""


def made_with(python: str) -> Made:
    """Ask an interpreter what it is. Raises CannotRecord where it is too old, or none."""
    try:
        said = subprocess.run(  # noqa: S603 - the interpreter that we were told of
            [python, "-c", ASK], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotRecord(f"{python!r} is no Python: {error}") from error
    made = Made(**json.loads(said), date=datetime.now(UTC).date().isoformat())
    if tuple(map(int, made.python.split(".")[:2])) < (3, 12):
        what = f"{python!r} is Python {made.python}; recording needs 3.12 or newer"
        raise CannotRecord(what)
    return made


@dataclass(frozen=True)
class Run:
    """What was run, how it ended (None: it was stopped), and what it was seen to print.

    `output` is None where that went to the reader's own terminal.
    """

    command: str
    status: int | None
    output: str | None = None


@dataclass(frozen=True)
class Track:
    """What becomes a lane: the calls and the texts of one thread, or of one task of it."""

    notes: Notes
    number: int
    thread: Thread
    task: str | None
    calls: list[Call]
    printed: list[tuple[int, str]]


@dataclass(frozen=True)
class Clock:
    """Turns nanoseconds of the system into microseconds of the run."""

    origin: int

    def __call__(self, at: int) -> int:
        """Microseconds since the program began."""
        return max(0, at - self.origin) // 1000


@dataclass
class Session:
    """A program is listened to: what it needs in its environment, and what was noted."""

    environment: dict[str, str]
    watch: Watch
    notes: list[Notes] = field(default_factory=list)

    def alive(self) -> set[int]:
        """The processes that took notes and have not ended."""
        return {each for each in watched.processes(self.watch.notes) if watched.lives(each)}

    def recording(self, run: Run, made: Made, digest: str) -> Recording:
        """Make the recording. Raises CannotRecord where nothing was noted."""
        if not self.notes:
            what = f"{run.command!r} left no notes: it ran with -S, -I or -E, or not at all"
            raise CannotRecord(what)
        return assemble(run, made, digest, self.notes, self.watch.looks)


@contextmanager
def listening(traced: Iterable[Path]) -> Iterator[Session]:
    """Listen to the program that is run meanwhile with the session's environment."""
    with tempfile.TemporaryDirectory(prefix="tecer-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        path = [str(HOOK), *filter(None, [os.environ.get("PYTHONPATH")])]
        session = Session(
            {
                "PYTHONPATH": os.pathsep.join(path),
                "TECER_NOTES": name,
                "TECER_TRACED": os.pathsep.join(str(each.resolve()) for each in traced),
            },
            Watch(folder),
        )
        with session.watch:
            yield session
        seen = session.watch.last_seen
        session.notes += [noted.read(each, seen) for each in sorted(folder.iterdir())]


def assemble(
    run: Run, made: Made, digest: str, all_notes: list[Notes], looks: list[Look]
) -> Recording:
    """Make a recording of what all interpreters noted, and of what the looks saw."""
    main = min(all_notes, key=lambda notes: notes.begun)
    clock = Clock(min((c.start for c in main.calls), default=main.begun))
    tracks = list(_tracks(all_notes, main))
    order = {process: n for n, process in enumerate(_by_start(tracks, main))}
    tracks.sort(key=lambda track: order[track.notes.process])  # interpreters came later
    processors = Processors(looks, _rivals(all_notes))
    name = Path(shlex.split(run.command)[1]).name
    return Recording(
        digest=digest,
        command=run.command,
        made=made,
        length=clock(max(_ends(all_notes))),
        status=run.status,
        lanes=tuple(
            Lane(order[t.notes.process], t.notes.interpreter, t.thread.name, t.task)
            for t in tracks
        ),
        spans=tuple(_spans(tracks, name, clock, processors)),
        printed=tuple(_printed(run, tracks, clock)),
        joins=tuple(_joins(all_notes, tracks, clock)),
        remarks=tuple(sorted({each for notes in all_notes for each in notes.remarks})),
    )


def _printed(run: Run, tracks: list[Track], clock: Clock) -> Iterator[Printed]:
    """What was heard, in the order of the clock; then what was only seen at the end."""
    heard = _joined(
        sorted(
            (at, lane, text)
            for lane, track in enumerate(tracks)
            for at, text in track.printed
        )
    )
    for at, lane, text in heard:
        yield Printed(clock(at), lane, text)
    lines = Counter("".join(text for *_, text in heard).splitlines())
    for line in (run.output or "").splitlines():
        if lines[line]:
            lines[line] -= 1
        elif heard:
            yield Printed(clock(heard[-1][0]), heard[-1][1], f"{line}\n")


def _joined(heard: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Join what one `print` wrote in pieces, if nothing came between them."""
    found: list[tuple[int, int, str]] = []
    last = 0
    for at, lane, text in heard:
        goes_on = found and found[-1][1] == lane and at - last < SHORTEST
        if goes_on and not found[-1][2].endswith("\n"):
            found[-1] = (found[-1][0], lane, found[-1][2] + text)
        else:
            found.append((at, lane, text))
        last = at
    return found


def _ends(all_notes: list[Notes]) -> Iterator[int]:
    for notes in all_notes:
        yield notes.last
        yield from (call.end for call in notes.calls if call.end)


def _tracks(all_notes: list[Notes], main: Notes) -> Iterator[Track]:
    """Each thread and task that did something; a module counts in the main process only."""
    for notes in sorted(all_notes, key=lambda notes: notes.begun):
        # The system numbers threads in the order of their start.
        for number, thread in sorted(notes.threads.items()):
            tasks = dict.fromkeys([*thread.calls, *(task for _, task, _ in thread.printed)])
            for task in sorted(tasks, key=lambda task: task is not None):
                calls = [
                    call
                    for call in thread.calls.get(task, [])
                    if notes is main or call.label != "<module>"
                ]
                printed = [
                    (at, text) for at, owner, text in thread.printed if owner == task
                ]
                if calls or printed:
                    yield Track(notes, number, thread, task, calls, printed)


def _by_start(tracks: list[Track], main: Notes) -> list[int]:
    return list(dict.fromkeys([main.process, *(track.notes.process for track in tracks)]))


def _rivals(all_notes: list[Notes]) -> dict[int, set[int]]:
    """For each thread, the others of its interpreter, where that one has a GIL."""
    return {
        thread: notes.threads.keys() - {thread}
        for notes in all_notes
        for thread in notes.threads
        if notes.gil
    }


def _spans(
    tracks: list[Track], module: str, clock: Clock, processors: Processors
) -> Iterator[Span]:
    numbers = {id(call): n for n, call in enumerate(c for t in tracks for c in t.calls)}
    for lane, track in enumerate(tracks):
        waits = [processors.cut(track.number, wait) for wait in track.thread.waits]
        inner: dict[int, list[Part]] = defaultdict(list)
        for call in track.calls:
            inner[id(call.caller)] += _active(call)
        for call in track.calls:
            parts = _merged(_parts(call, [*inner[id(call)], *waits], track, processors))
            states = (State(clock(start), clock(end), what) for start, end, what in parts)
            yield Span(
                lane=lane,
                start=clock(call.start),
                end=clock(call.end or call.start),
                label=module if call.label == "<module>" else call.label,
                arguments=call.arguments,
                row=call.row,
                caller=numbers.get(id(call.caller)),
                error=call.error,
                states=tuple(state for state in states if state.end > state.start),
            )


def _parts(
    call: Call, known: list[Part], track: Track, processors: Processors
) -> Iterator[Part]:
    """What a call did: first what is `known`, then what was seen.

    Known are the waits; and what it did in calls of its own, which is theirs to say.
    """
    away = PAUSED if track.task is None else "await"
    known = [*known, *((start, end, away) for start, end in call.aside)]
    at, over = call.start, call.end or call.start
    for start, end, what in [*sorted(known), (over, over, "")]:
        if end > at and start < over:
            yield from processors.doing(track.number, at, start)
            if what:
                yield max(start, at), min(end, over), what
            at = end
    yield from processors.doing(track.number, at, over)


def _active(call: Call) -> Iterator[Part]:
    """The parts in which a call was not put aside."""
    at = call.start
    for start, end in call.aside:
        yield at, start, ""
        at = end
    yield at, call.end or at, ""


def _merged(parts: Iterable[Part]) -> list[Part]:
    """Join what goes on; drop what is too short to be sure of."""
    found: list[Part] = []
    for start, end, what in parts:
        if found and found[-1][2] == what and start - found[-1][1] < SHORTEST:
            found[-1] = (found[-1][0], end, what)
        else:
            found.append((start, end, what))
    seen = {READY, "other"}
    return [p for p in found if p[2] not in seen or p[1] - p[0] >= 2 * SHORTEST]


def _joins(all_notes: list[Notes], tracks: list[Track], clock: Clock) -> Iterator[Join]:
    for notes in all_notes:
        for thread in notes.threads.values():
            for at, whom in thread.joins:
                if lanes := tuple(_whose(tracks, notes.process, whom)):
                    yield Join(clock(at), lanes)


def _whose(tracks: list[Track], process: int, whom: int) -> Iterator[int]:
    """The lanes of a thread of this process, or of another process."""
    ours = {track.number for track in tracks if track.notes.process == process}
    for lane, track in enumerate(tracks):
        is_ours = track.notes.process == process
        if (is_ours and track.number == whom) or (
            whom not in ours and track.notes.process == whom
        ):
            yield lane
