"""Makes a recording of the notes that were taken: which lanes and calls, and what they did.

What neither the notes nor the looks at the processors tell is not told.
"""

import shlex
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tecer.notes import Call, Notes, Thread
from tecer.recording import (
    PAUSED,
    Join,
    Lane,
    Made,
    Printed,
    Recording,
    Span,
    State,
)
from tecer.watch import SHORTEST, Look, Part, Processors


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
            yield from _sure(processors.doing(track.number, at, start))
            if what:
                yield max(start, at), min(end, over), what
            at = end
    yield from _sure(processors.doing(track.number, at, over))


def _active(call: Call) -> Iterator[Part]:
    """The parts in which a call was not put aside."""
    at = call.start
    for start, end in call.aside:
        yield at, start, ""
        at = end
    yield at, call.end or at, ""


def _sure(seen: Iterable[Part]) -> Iterator[Part]:
    """Drop what is too short to be sure of, where it was only seen."""
    return (part for part in _merged(seen) if part[1] - part[0] >= 2 * SHORTEST)


def _merged(parts: Iterable[Part]) -> list[Part]:
    """Join what goes on."""
    found: list[Part] = []
    for start, end, what in parts:
        if found and found[-1][2] == what and start - found[-1][1] < SHORTEST:
            found[-1] = (found[-1][0], end, what)
        else:
            found.append((start, end, what))
    return found


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
