"""Runs a program, unchanged, and writes down what it did: which call ran when, and where.

The notes come from `tecer/hook`, which Python finds by PYTHONPATH in each process of the
program; beside them a thread of ours asks the system, every millisecond, which threads
were on a processor. What neither tells is not told.
"""

import ast
import json
import os
import subprocess
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count, pairwise
from pathlib import Path
from typing import Any, NamedTuple, Self

from tecer.recording import (
    COMPUTING,
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

HOOK = Path(__file__).with_name("hook")
"""The folder that holds the `sitecustomize` which takes the notes."""

PROC = Path("/proc")
"""Where Linux tells which threads ran; elsewhere "ready" is not told from "computing"."""

ENDED = "ZX"
"""The states of what has ended, whether or not somebody asked for it since."""

OFTEN = 0.001
"""Seconds between two looks at the threads, at first; long runs are looked at less."""

SHORTEST = 1000
"""Microseconds: what is shorter than this, the looks cannot tell."""

SHORTEST_WAIT = 50
"""Microseconds: a shorter call of something that may wait did not wait."""

ASK = """
import json, multiprocessing, os, platform, sys
gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print(json.dumps({"python": platform.python_version(), "gil": gil,
    "platform": f"{platform.system()} {platform.machine()}", "cores": os.cpu_count(),
    "start_method": multiprocessing.get_start_method()}))
"""


class CannotRecord(Exception):
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


# ---- which threads run --------------------------------------------------------------


class Seen(NamedTuple):
    """A thread at one moment: it wants a processor or not; for how long (ns) it had to."""

    wants: bool
    queued: int


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
                    stat = (tasks / thread / "stat").read_text()
                    queued = (tasks / thread / "schedstat").read_text().split()[1]
                except OSError:
                    continue
                state = stat.rpartition(") ")[2][0]
                if state not in ENDED:
                    yield int(thread), Seen(state == "R", int(queued))


def processes(notes: Path) -> set[int]:
    """The processes that have taken notes."""
    return {int(each.name.partition("-")[0]) for each in notes.iterdir()}


@dataclass(frozen=True)
class Run:
    """What was run, how it ended (None: it was stopped), and what it was seen to print.

    `output` is None where that went to the reader's own terminal.
    """

    command: str
    status: int | None
    output: str | None = None


# ---- from notes to a recording ------------------------------------------------------


@dataclass(eq=False)
class Call:
    """A call, while the notes are read."""

    label: str
    arguments: tuple[str, ...]
    row: int
    caller: "Call | None"
    start: int
    end: int | None = None
    error: str = ""
    paused: int | None = None
    aside: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Thread:
    """A thread, while the notes of one interpreter are read."""

    name: str
    calls: dict[str | None, list[Call]] = field(default_factory=lambda: defaultdict(list))
    open: dict[int, tuple[str | None, Call]] = field(default_factory=dict)
    stack: dict[str | None, list[Call]] = field(default_factory=lambda: defaultdict(list))
    waits: list[tuple[int, int, str]] = field(default_factory=list)
    within: list[tuple[int, str, int | None]] = field(default_factory=list)
    joins: list[tuple[int, int]] = field(default_factory=list)
    printed: list[tuple[int, str | None, str]] = field(default_factory=list)


@dataclass
class Notes:
    """What one interpreter of one process noted; `last` is the time of the last note.

    `taken` is how many there are, `spent` how long (ns) they took to write.
    """

    process: int
    interpreter: int
    gil: bool
    threads: dict[int, Thread] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    begun: int = 0
    last: int = 0
    taken: int = 0
    spent: int = 0


def read(path: Path, looks: list[Look]) -> Notes:
    """Read the notes of one file, up to where they end: the looks tell when that was."""
    process, _, interpreter = path.name.partition("-")
    notes = Notes(int(process), int(interpreter), gil=True)
    with path.open("rb") as file:
        for line in file:
            if not line.endswith(b"\n") or line.startswith(b"\0"):
                break
            _take(notes, Note(*ast.literal_eval(line.decode())))
    for number, each in notes.threads.items():
        seen = [look.at for look in looks if number in look.threads]
        _close(each, max([notes.last, *seen[-1:]]))
    return notes


class Note:
    """One note: what happened, when (ns), in which thread and task, and what is to say."""

    def __init__(
        self,
        kind: str,
        at: int,
        thread: int,
        task: str | None,
        spent: int,
        *what: Any,  # noqa: ANN401 - it depends on the kind
    ) -> None:
        """Take a line of the notes apart."""
        self.kind, self.at, self.thread, self.task = kind, at, thread, task
        self.spent, self.what = spent, what


def _take(notes: Notes, note: Note) -> None:
    """Enter one note."""
    notes.begun = notes.begun or note.at
    notes.last = max(notes.last, note.at)
    notes.spent = max(notes.spent, note.spent)
    notes.taken += 1
    match note.kind:
        case "thread":
            notes.threads[note.thread] = Thread(note.what[0])
        case "begin":
            notes.gil = note.what[-1]
        case "many":
            notes.remarks.append(note.what[0])
        case kind:
            TAKEN[kind](notes.threads[note.thread], note)


def _call(thread: Thread, note: Note) -> None:
    frame, label, arguments = note.what
    taken = {call.row for task, call in thread.open.values() if task == note.task}
    row = next(row for row in count() if row not in taken)
    stack = thread.stack[note.task]
    call = Call(label, arguments, row, stack[-1] if stack else None, note.at)
    stack.append(call)
    thread.calls[note.task].append(call)
    thread.open[frame] = (note.task, call)


def _end(thread: Thread, note: Note) -> None:
    if found := thread.open.pop(note.what[0], None):
        found[1].end, found[1].error = note.at, note.what[1]
        _leave(thread.stack[note.task], found[1])


def _pause(thread: Thread, note: Note) -> None:
    if found := thread.open.get(note.what[0]):
        found[1].paused = note.at
        _leave(thread.stack[note.task], found[1])


def _resume(thread: Thread, note: Note) -> None:
    if found := thread.open.get(note.what[0]):
        _go_on(found[1], note.at)
        thread.stack[note.task].append(found[1])


def _wait(thread: Thread, note: Note) -> None:
    thread.within.append((note.at, *note.what))


def _waited(thread: Thread, note: Note) -> None:
    """A wait is over; only the outermost counts, which says what for."""
    if not thread.within:
        return
    begun, kind, whom = thread.within.pop()
    if whom is not None:
        thread.joins.append((note.at, whom))
    if not thread.within and note.at - begun >= SHORTEST_WAIT * 1000:
        thread.waits.append((begun, note.at, kind))


def _print(thread: Thread, note: Note) -> None:
    thread.printed.append((note.at, note.task, note.what[0]))


TAKEN = {
    "call": _call,
    "end": _end,
    "pause": _pause,
    "resume": _resume,
    "wait": _wait,
    "waited": _waited,
    "print": _print,
}
"""Who enters which kind of note."""


def _leave(stack: list[Call], call: Call) -> None:
    if call in stack:
        stack.remove(call)


def _go_on(call: Call, at: int) -> None:
    if call.paused is not None:
        call.aside.append((call.paused, at))
        call.paused = None


def _close(thread: Thread, at: int) -> None:
    """End what the end of the process ended."""
    if thread.within:
        begun, kind, _ = thread.within[0]
        thread.waits.append((begun, at, kind))
    for calls in thread.calls.values():
        for call in calls:
            if call.end is None:
                _go_on(call, at)
                call.end = at


Part = tuple[int, int, str]
"""From when to when (ns), and what."""


class Processors:
    """What the looks say of the threads: in which parts of the time each one ran."""

    def __init__(self, looks: list[Look], rivals: dict[int, set[int]]) -> None:
        """Take the looks; `rivals` are, for each thread, those that share its GIL."""
        self.parts: dict[int, list[Part]] = defaultdict(list)
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


def _doing(seen: Seen, later: Seen, lasted: int) -> str:
    """On a processor, queueing for one, or neither."""
    if not seen.wants:
        return "other"
    return READY if later.queued - seen.queued >= lasted / 2 else COMPUTING


def _one_runs(look: Look, threads: set[int]) -> bool:
    return any(look.threads[each].wants for each in threads & look.threads.keys())


# ---- from notes to a recording, the second half ---------------------------------------


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
        return {each for each in processes(self.watch.notes) if _lives(each)}

    def recording(self, run: Run, made: Made, digest: str) -> Recording:
        """Make the recording. Raises CannotRecord where nothing was noted."""
        if not any(_calls(notes) for notes in self.notes):
            what = f"{run.command!r} left no notes: it ran with -S, -I or -E, or not at all"
            raise CannotRecord(what)
        return assemble(run, made, digest, self.notes, self.watch.looks)


def _lives(process: int) -> bool:
    """Whether a process still runs; one that ended and was not yet asked for does not."""
    try:
        stat = (PROC / str(process) / "stat").read_text()
    except FileNotFoundError:
        return not PROC.is_dir() and _can_be_told(process)
    except OSError:
        return False
    return stat.rpartition(") ")[2][0] not in ENDED


def _can_be_told(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


@contextmanager
def listening(traced: Iterable[Path]) -> Iterator[Session]:
    """Listen to the program that is run meanwhile with the session's environment."""
    with tempfile.TemporaryDirectory(prefix="tecer-") as name:
        notes = Path(name)
        path = [str(HOOK), *filter(None, [os.environ.get("PYTHONPATH")])]
        session = Session(
            {
                "PYTHONPATH": os.pathsep.join(path),
                "TECER_NOTES": name,
                "TECER_TRACED": os.pathsep.join(str(each.resolve()) for each in traced),
            },
            Watch(notes),
        )
        with session.watch:
            yield session
        looks = session.watch.looks
        session.notes += [read(each, looks) for each in sorted(notes.iterdir())]


def assemble(
    run: Run, made: Made, digest: str, all_notes: list[Notes], looks: list[Look]
) -> Recording:
    """Make a recording of what all interpreters noted, and of what the looks saw."""
    main = min(all_notes, key=lambda notes: notes.begun)
    clock = Clock(min((c.start for c in _calls(main)), default=main.begun))
    tracks = list(_tracks(all_notes, main))
    order = {process: n for n, process in enumerate(_by_start(tracks, main))}
    processors = Processors(looks, _rivals(all_notes))
    name = Path(run.command.split()[1]).name
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
    heard = sorted(
        (at, lane, text) for lane, track in enumerate(tracks) for at, text in track.printed
    )
    for at, lane, text in heard:
        yield Printed(clock(at), lane, text)
    lines = Counter("".join(text for *_, text in heard).splitlines())
    for line in (run.output or "").splitlines():
        if lines[line]:
            lines[line] -= 1
        elif heard:
            yield Printed(clock(heard[-1][0]), heard[-1][1], f"{line}\n")


def _ends(all_notes: list[Notes]) -> Iterator[int]:
    for notes in all_notes:
        yield notes.last
        yield from (call.end for call in _calls(notes) if call.end)


def _calls(notes: Notes) -> Iterator[Call]:
    for thread in notes.threads.values():
        for calls in thread.calls.values():
            yield from calls


def _tracks(all_notes: list[Notes], main: Notes) -> Iterator[Track]:
    """Each thread and task that did something; a module counts in the main process only."""
    for notes in sorted(all_notes, key=lambda notes: notes.begun):
        for number, thread in notes.threads.items():
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
        for call in track.calls:
            parts = _merged(_parts(call, track, processors))
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


def _parts(call: Call, track: Track, processors: Processors) -> Iterator[Part]:
    """What a call did: first what it is known to have waited for, then what was seen.

    What it did in calls of its own is theirs to say.
    """
    away = PAUSED if track.task is None else "await"
    known = [(start, end, away) for start, end in call.aside]
    for other in track.calls:
        if other.caller is call:
            known += _active(other)
    at, over = call.start, call.end or call.start
    for start, end, what in [*sorted([*known, *track.thread.waits]), (over, over, "")]:
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
        if found and found[-1][2] == what and start - found[-1][1] < SHORTEST * 1000:
            found[-1] = (found[-1][0], end, what)
        else:
            found.append((start, end, what))
    seen = {READY, "other"}
    return [p for p in found if p[2] not in seen or p[1] - p[0] >= 2 * SHORTEST * 1000]


def _joins(all_notes: list[Notes], tracks: list[Track], clock: Clock) -> Iterator[Join]:
    for notes in all_notes:
        for thread in notes.threads.values():
            for at, whom in thread.joins:
                lanes = tuple(
                    lane
                    for lane, track in enumerate(tracks)
                    if whom in (track.number, track.notes.process)
                )
                if lanes:
                    yield Join(clock(at), lanes)
