"""What one run did: the data that `tecer.recorder` writes and `tecer.timeline` draws.

Times are microseconds from the program's first line, on one clock for all processes.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

COMPUTING, READY, PAUSED = "computing", "ready", "paused"
"""What a span does where it does not wait: it runs, it could run, it stepped aside."""

WAITING = (
    *("await", "barrier", "condition", "event", "io", "join", "lock", "loop", "other"),
    *("pipe", "queue", "result", "semaphore", "sleep", "start"),
)
"""What a span may wait for."""


FOR_OTHERS = frozenset(WAITING) - {"await", "io", "other", "sleep"}
"""What a call waits for that another one must do."""

CUT_OFF = "cut-off"
"""The error of a call that ended only because its process did: killed, or over."""

FIRST_TASK = "Task-1"
"""The task in which `asyncio.run` runs its coroutine."""


PAGE = "WebAssembly"
"""The platform of a run in the reader's own page."""


class State(NamedTuple):
    """What a span did in a part of its time; `COMPUTING` where nothing is said."""

    start: int
    end: int
    what: str


class Lane(NamedTuple):
    """Where spans run: a thread, or a task of one; numbered in the order of their start.

    `thread` is its name, empty for the one that a process begins with; `task` is None
    outside asyncio's tasks.
    """

    process: int
    interpreter: int
    thread: str
    task: str | None = None


@dataclass(frozen=True)
class Span:
    """One call of a function, or the run of a module.

    `row` is the place in its lane that no other span has meanwhile; `caller` the index of
    the span that made the call; `error` names the exception that ended it, if one did, or
    is `CUT_OFF`.
    `states` say what it did, but not where it was in calls of its own.
    """

    lane: int
    start: int
    end: int
    label: str
    arguments: tuple[str, ...] = ()
    row: int = 0
    caller: int | None = None
    error: str = ""
    states: tuple[State, ...] = ()

    @property
    def is_module(self) -> bool:
        """Whether this is the run of a whole file."""
        return self.label.endswith(".py")

    @property
    def text(self) -> str:
        """The call as it is written: `bake('chocolate')`; a module has no parentheses."""
        if self.is_module:
            return self.label
        return f"{self.label}({', '.join(self.arguments)})"


class Printed(NamedTuple):
    """A piece of text, when it was written, and from which lane."""

    at: int
    lane: int
    text: str


class Join(NamedTuple):
    """A wait for a thread or process that has lanes of its own, and when it was over."""

    at: int
    lanes: tuple[int, ...]


@dataclass(frozen=True)
class Made:
    """Where and when a recording was made: the run's provenance."""

    python: str
    gil: bool
    platform: str
    cores: int
    start_method: str
    date: str

    @property
    def build(self) -> str:
        """The version, as tables write it: 3.14, or 3.13t where there is no GIL."""
        major, minor = self.python.split(".")[:2]
        return f"{major}.{minor}{'' if self.gil else 't'}"


@dataclass(frozen=True)
class Recording:
    """A run of a program; `digest` is its program's, `status` its exit status.

    `status` is None where it was stopped; `remarks` name the functions of which only the
    first calls are here, or are empty where the rest of the run is not.
    """

    digest: str
    command: str
    made: Made
    length: int
    status: int | None
    lanes: tuple[Lane, ...]
    spans: tuple[Span, ...]
    printed: tuple[Printed, ...]
    joins: tuple[Join, ...] = ()
    remarks: tuple[str, ...] = field(default=())

    @property
    def output(self) -> str:
        """All that was printed, in the order in which it was."""
        return "".join(piece.text for piece in self.printed)

    @property
    def shape(self) -> Counter[str]:
        """What does not depend on the clock: how often each call was made."""
        return Counter(span.text for span in self.spans)

    @property
    def lead(self) -> int:
        """Microseconds before the program first calls, prints or waits: it imports."""
        begun = [piece.at for piece in self.printed]
        for span in self.spans:
            begun += [s.start for s in span.states if s.what not in {READY, "other"}]
            begun += [] if span.is_module else [span.start]
        return min(begun, default=0)

    @cached_property
    def inner(self) -> dict[int, list[Span]]:
        """The calls that each call made, by the caller's index."""
        found: dict[int, list[Span]] = {}
        for span in self.spans:
            if span.caller is not None:
                found.setdefault(span.caller, []).append(span)
        return found

    @cached_property
    def leaves(self) -> list[Span]:
        """The calls that call no other, nor run asyncio's tasks; a module is none."""
        begun: dict[Lane, list[int]] = {}
        for span in self.spans:
            lane = self.lanes[span.lane]
            if lane.task is not None:
                begun.setdefault(lane._replace(task=None), []).append(span.start)
        return [
            span
            for number, span in enumerate(self.spans)
            if number not in self.inner
            and not span.is_module
            and not any(
                span.start <= at <= span.end for at in begun.get(self.lanes[span.lane], ())
            )
        ]

    @cached_property
    def overlap(self) -> list[tuple[int, int, int]]:
        """How many calls are under way, as (start, end, how many), without gaps.

        Counted are the leaves, but not while they wait for another call: who joins, wants
        a lock, or awaits as the first task does, does no work of its own. Who sleeps,
        reads or awaits does: that is what a program's waiting stands for.
        """
        steps: Counter[int] = Counter()
        for span in self.leaves:
            for start, end in self.at_work(span):
                steps[start] += 1
                steps[end] -= 1
        found: list[tuple[int, int, int]] = []
        count = last = 0
        for at in [*sorted(steps), self.length]:
            if at > last and found and found[-1][2] == count:
                found[-1] = (found[-1][0], at, count)
            elif at > last:
                found.append((last, at, count))
            count, last = count + steps[at], max(at, last)
        return found

    def at_work(self, span: Span) -> Iterator[tuple[int, int]]:
        """When a call is not waiting for another one."""
        first = self.lanes[span.lane].task == FIRST_TASK
        others = FOR_OTHERS | {"await"} if first else FOR_OTHERS
        at = span.start
        for state in span.states:
            if state.what in others:
                yield at, state.start
                at = state.end
        yield at, span.end


def after(recording: Recording, lead: int) -> Recording:
    """The same run as if its clock had begun `lead` microseconds later."""

    def later(at: int) -> int:
        return max(0, at - lead)

    return replace(
        recording,
        length=later(recording.length),
        spans=tuple(
            replace(
                span,
                start=later(span.start),
                end=later(span.end),
                states=tuple(
                    State(later(start), later(end), what)
                    for start, end, what in span.states
                    if end > lead
                ),
            )
            for span in recording.spans
        ),
        printed=tuple(each._replace(at=later(each.at)) for each in recording.printed),
        joins=tuple(each._replace(at=later(each.at)) for each in recording.joins),
    )


def text(recording: Recording) -> str:
    """What the file of a recording holds: one line for each span and piece."""
    kept = asdict(recording)
    rows = {name: kept.pop(name) for name in ("lanes", "spans", "printed", "joins")}
    lines = [f'"{name}": {_json(value)}' for name, value in kept.items()]
    for name, values in rows.items():
        body = ",\n  ".join(_json(_row(value)) for value in values)
        lines.append(f'"{name}": [\n  {body}]' if body else f'"{name}": []')
    return "{" + ",\n ".join(lines) + "}\n"


def _row(value: Mapping[str, Any] | Iterable[Any]) -> list[Any]:
    return list(value.values()) if isinstance(value, Mapping) else list(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def parse(kept: str) -> Recording:
    """Read a file that `text` wrote. Raises ValueError where it is not one."""
    try:
        data = json.loads(kept)
        return Recording(
            **{
                **data,
                "made": Made(**data["made"]),
                "lanes": tuple(Lane(*each) for each in data["lanes"]),
                "spans": tuple(_span(each) for each in data["spans"]),
                "printed": tuple(Printed(*each) for each in data["printed"]),
                "joins": tuple(Join(at, tuple(lanes)) for at, lanes in data["joins"]),
                "remarks": tuple(data["remarks"]),
            }
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not a recording: {error}") from error


def _span(row: list[Any]) -> Span:
    *plain, states = row
    kept = dict(zip(_SPAN[:-1], plain, strict=True))
    kept["arguments"] = tuple(kept["arguments"])
    return Span(**kept, states=tuple(State(*each) for each in states))


_SPAN = tuple(each.name for each in fields(Span))


def contradictions(recording: Recording) -> Iterator[str]:
    """What cannot be true of any run: what a recorder that errs would write."""
    for span in recording.spans:
        if not 0 <= span.start <= span.end <= recording.length:
            yield f"{span.text} is not within the run"
        for state in span.states:
            if not span.start <= state.start < state.end <= span.end:
                yield f"{span.text} is {state.what} outside its own time"
    for join in recording.joins:
        for span in recording.spans:
            if span.lane in join.lanes and span.end > join.at:
                yield f"a join is over before {span.text}, which it waits for"
    yield from _together(recording)


def _together(recording: Recording) -> Iterator[str]:
    """Tasks of one thread never compute at the same time."""
    busy: dict[Lane, list[tuple[int, int, int]]] = {}
    for number, span in enumerate(recording.spans):
        lane = recording.lanes[span.lane]
        if lane.task is not None:
            thread = lane._replace(task=None)
            busy.setdefault(thread, []).extend(
                (start, end, span.lane) for start, end in computing(recording, number)
            )
    for pieces in busy.values():
        for one, next_ in pairwise(sorted(pieces)):
            if one[2] != next_[2] and next_[0] < one[1]:
                yield f"two tasks of one thread compute at once, at {next_[0]} µs"


def computing(recording: Recording, number: int) -> Iterator[tuple[int, int]]:
    """When a call computed: neither in a call of its own nor in a state that is said."""
    span = recording.spans[number]
    taken = [(s.start, s.end) for s in span.states]
    for other in recording.inner.get(number, ()):
        taken += _active(other)
    at = span.start
    for start, end in sorted(taken):
        if start > at:
            yield at, start
        at = max(at, end)
    if at < span.end:
        yield at, span.end


def _active(span: Span) -> Iterator[tuple[int, int]]:
    """When a call was not put aside."""
    at = span.start
    for state in span.states:
        if state.what in {PAUSED, "await"}:
            yield at, state.start
            at = state.end
    yield at, span.end
