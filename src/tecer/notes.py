"""Reads the notes that `tecer/hook` took: which calls each thread made, and its waits.

A note is a line, a Python tuple: what happened, when (ns), in which thread and task, how
long (ns) the notes before it took to write, and what else there is to say.
"""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from tecer.recording import CUT_OFF, READY

SHORTEST_WAIT = 50_000
"""Nanoseconds: a shorter call of something that may wait did not wait."""


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


class Wait(NamedTuple):
    """A wait: from when to when (ns), for what, and whether the program limited it.

    `due` is when a sleep had lasted as long as was asked for.
    """

    start: int
    end: int
    what: str
    limited: bool = False
    due: int | None = None


@dataclass
class Thread:
    """A thread, while the notes of one interpreter are read.

    Where it is noted when it does not run, `knows_idle`, its waits are those times alone,
    and the calls in which it waits only tell what for.
    """

    name: str
    knows_idle: bool
    calls: dict[str | None, list[Call]] = field(default_factory=lambda: defaultdict(list))
    open: dict[int, tuple[str | None, Call]] = field(default_factory=dict)
    stack: dict[str | None, list[Call]] = field(default_factory=lambda: defaultdict(list))
    waits: list[Wait] = field(default_factory=list)
    within: list[tuple[int, str, float | None, bool]] = field(default_factory=list)
    resting: tuple[int, str, int | None] | None = None
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

    @property
    def calls(self) -> Iterator[Call]:
        """All calls, of all threads and tasks."""
        for thread in self.threads.values():
            for calls in thread.calls.values():
                yield from calls


def read(path: Path, last_seen: Mapping[int, int]) -> Notes:
    """Read the notes of one file; `last_seen` says when (ns) each thread was last seen."""
    process, _, interpreter = path.name.partition("-")
    with path.open("rb") as file:
        return gather(int(process), int(interpreter), _lines(file), last_seen)


def _lines(file: Iterable[bytes]) -> Iterator[tuple[Any, ...]]:
    for line in file:
        if not line.endswith(b"\n") or line.startswith(b"\0"):
            break
        yield ast.literal_eval(line.decode())


def gather(
    process: int,
    interpreter: int,
    taken: Iterable[tuple[Any, ...]],
    last_seen: Mapping[int, int],
) -> Notes:
    """Take the notes of one interpreter together, and close what was open at their end.

    `last_seen` says when (ns) each thread was last seen, which may be later.
    """
    notes = Notes(process, interpreter, gil=True)
    for note in taken:
        _take(notes, Note(*note))
    for number, each in notes.threads.items():
        _close(each, max(notes.last, last_seen.get(number, 0)))
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
            notes.threads[note.thread] = Thread(*note.what)
        case "begin":
            notes.gil = note.what[0]
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
        call = found[1]
        _go_on(call, note.at)
        call.end, call.error = note.at, note.what[1]
        _end_within(thread, note.task, call)
        _leave(thread.stack[note.task], call)


def _end_within(thread: Thread, task: str | None, call: Call) -> None:
    """End what a call that is over had called; of one that was made often, no note told."""
    stack = thread.stack[task]
    late = stack[stack.index(call) + 1 :] if call in stack else []
    for each in late:
        each.end = call.end
        stack.remove(each)
    if late:
        thread.open = {f: pair for f, pair in thread.open.items() if pair[1] not in late}


def _pause(thread: Thread, note: Note) -> None:
    if found := thread.open.get(note.what[0]):
        found[1].paused = note.at
        _leave(thread.stack[note.task], found[1])


def _resume(thread: Thread, note: Note) -> None:
    found = thread.open.get(note.what[0])
    # A task that nobody kept is closed within another.
    if found and found[0] == note.task:
        _go_on(found[1], note.at)
        thread.stack[note.task].append(found[1])


def _wait(thread: Thread, note: Note) -> None:
    kind, detail, *limited = note.what
    thread.within.append((note.at, kind, detail, any(limited)))


def _waited(thread: Thread, note: Note) -> None:
    """A wait is over; only the outermost counts, which says what for."""
    if not thread.within:
        return
    begun, kind, detail, limited = thread.within.pop()
    due = None
    if kind == "join" and detail is not None:
        thread.joins.append((note.at, int(detail)))
    elif kind == "sleep" and detail is not None:
        due = begun + int(detail * 1e9)
    if thread.within or thread.knows_idle:
        return
    if note.at - begun >= SHORTEST_WAIT:
        thread.waits.append(Wait(begun, note.at, kind, limited, due))


def _rest(thread: Thread, note: Note) -> None:
    """A thread waits from now on, and at most until a time, if one is told."""
    kind, due = note.what
    thread.resting = note.at, kind, due


def _idle(thread: Thread, note: Note) -> None:
    """A thread goes on, which has waited only for its turn since the time told."""
    _rested(thread, note.what[0], note.at)


def _rested(thread: Thread, since: int, at: int) -> None:
    """Enter a wait that is over, and from when on it was one for the turn alone."""
    if thread.resting:
        begun, kind, _ = thread.resting
        if thread.within:
            kind = thread.within[0][1]
        parts = Wait(begun, since, kind), Wait(since, at, READY)
        thread.waits += [part for part in parts if part.end > part.start]
        thread.resting = None


def _over(thread: Thread, note: Note) -> None:
    _close(thread, note.at)


def _print(thread: Thread, note: Note) -> None:
    thread.printed.append((note.at, note.task, note.what[0]))


TAKEN = {
    "call": _call,
    "end": _end,
    "pause": _pause,
    "resume": _resume,
    "wait": _wait,
    "waited": _waited,
    "rest": _rest,
    "idle": _idle,
    "over": _over,
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
    """End what the end of the process, or of the thread, ended."""
    if thread.resting:
        begun, _, due = thread.resting
        _rested(thread, at if due is None else max(begun, min(due, at)), at)
    elif thread.within and not thread.knows_idle:
        begun, kind, _, limited = thread.within[0]
        thread.waits.append(Wait(begun, at, kind, limited))
    for task, calls in thread.calls.items():
        for call in calls:
            if call.end is None:
                # A generator that stepped aside for good was not cut off; a task was.
                if call.paused is None or task is not None:
                    call.error = CUT_OFF
                _go_on(call, at)
                call.end = at
