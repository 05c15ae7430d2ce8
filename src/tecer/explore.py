"""Runs a program in every order of its threads' lines, and keeps how each one ends.

The program itself is run, whole: only the module `threading` that it imports is a
stand-in, which lets one thread at a time go on, one line at a time, and `print` is
overheard. After each run comes another with another choice, until none is left: the
stateless search of VeriSoft (Godefroid, "Model checking for programming languages using
VeriSoft", 1997), without its reductions.

What the search covers: every order of whole lines of the threads that the program
starts. What it leaves out: a switch within a line, and the main thread's lines (it goes
first, until it waits). A wait with a limit runs out only when nobody else can go on.
"""

import builtins
import io
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from types import FrameType, SimpleNamespace
from typing import Any, NamedTuple, Self

MOST = 10_000
"""Orders of one program: beyond this many, it is not for a page."""

LEAVES, WAITS = "leaves", "waits"
"""What a step's note may say: the end of a `with`, and a line that did not get done."""


class Step(NamedTuple):
    """One line of the program, taken by one thread; `note` is mostly empty."""

    thread: str
    line: str
    note: str = ""


@dataclass(frozen=True)
class Run:
    """One order: what was printed, whether the program came to its end, and each step."""

    printed: str
    ended: bool
    steps: tuple[Step, ...]

    @property
    def switches(self) -> int:
        """How often another thread took over, before any got stuck."""
        threads = [step.thread for step in self.steps if step.note != WAITS]
        return sum(one != other for one, other in pairwise(threads))


@dataclass(frozen=True)
class Ending:
    """One way in which the program ends: in how many orders, and the plainest of them."""

    printed: str
    ended: bool
    orders: int
    schedule: tuple[Step, ...]


class Unexplorable(Exception):
    """The program is beyond this module; the text says why."""


# ---- every order --------------------------------------------------------------------


def endings(program: str) -> list[Ending]:
    """All ways in which a program ends, in the order of what they print.

    Raises Unexplorable where there are more than `MOST` orders.
    """
    found: dict[tuple[str, bool], list[Run]] = {}
    for number, run in enumerate(every_run(program), 1):
        if number > MOST:
            raise Unexplorable(f"more than {MOST} orders")
        found.setdefault((run.printed, run.ended), []).append(run)
    return [
        Ending(*how, len(runs), min(runs, key=lambda run: run.switches).steps)
        for how, runs in sorted(found.items())
    ]


def every_run(program: str) -> Iterator[Run]:
    """Run the program once for each order of its threads' lines."""
    choices: list[Choice] = []
    while True:
        stage = Stage(program, choices)
        if run := stage.play():
            yield run
        while choices and not choices[-1].others:
            choices.pop()
        if not choices:
            return
        choices[-1].taken = choices[-1].others.pop(0)


def replay(program: str, schedule: tuple[Step, ...]) -> Run:
    """Run the program in the order of a schedule, as far as that order exists."""
    names = [step.thread for step in schedule if step.note != WAITS]
    run = Stage(program, [Choice(name, []) for name in names]).play()
    if run is None:
        raise Unexplorable("a thread of this schedule cannot go on where it should")
    return run


@dataclass
class Choice:
    """Which thread took a step, and which others could have, not yet tried."""

    taken: str
    others: list[str]


class _Over(BaseException):
    """Ends a thread whose run is over."""


@dataclass
class Actor:
    """A thread of the program. It goes on only when its turn is given."""

    name: str
    act: Callable[[], None]
    daemon: bool = False
    turn: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    line: str = ""
    note: str = ""
    until: Callable[[], bool] | None = None
    limit: float | None = None
    begun: bool = False
    done: bool = False

    @property
    def can_go(self) -> bool:
        """Whether nothing holds it up."""
        return not self.done and (self.until is None or self.until())


class Stage:
    """One run of a program: follows the choices given, then makes its own.

    Choices made here are appended to the list given.
    """

    def __init__(self, program: str, choices: list[Choice]) -> None:
        """Set the stage; `play` runs the program."""
        self.lines = program.splitlines()
        self.code = compile(program, "<explored>", "exec")
        self.choices = choices
        self.given = len(choices)
        self.taken = 0
        self.steps: list[Step] = []
        self.printed = io.StringIO()
        self.back = threading.Semaphore(0)
        self.over = False
        self.threads = 0
        self.actors: list[Actor] = []
        self.main = self.running = self.enter("main", self.run_program)

    def play(self) -> Run | None:
        """Run to the end; nothing where a given choice could not go on."""
        try:
            while actor := self.next_actor():
                if not self.let(actor):
                    return None
            ended = self.main.done
        finally:
            self.strike()
        return Run(self.printed.getvalue(), ended, tuple(self.steps))

    def next_actor(self) -> Actor | None:
        """Whose turn it is: nobody's where all is done, or nobody can go on."""
        if all(actor.done for actor in self.actors if not actor.daemon):
            return None
        if self.main.can_go:
            return self.main
        able = {actor.name: actor for actor in self.actors if actor.can_go}
        for actor in able.values():
            if not actor.begun:
                return actor
        if not able:
            return self.out_of_time()
        if self.taken < self.given:
            return able.get(self.choices[self.taken].taken)
        return next(iter(able.values()))

    def out_of_time(self) -> Actor | None:
        """The first whose wait has a limit, if any."""
        waiting = [a for a in self.actors if not a.done and a.limit is not None]
        return min(waiting, key=lambda actor: actor.limit or 0.0, default=None)

    def let(self, actor: Actor) -> bool:
        """Give a turn, and book the choice if it made a step."""
        able = [a.name for a in self.actors if a.can_go and a.begun and a is not self.main]
        before = len(self.steps)
        self.running = actor
        actor.begun = True
        actor.turn.release()
        self.back.acquire()
        if len(self.steps) > before:
            if self.taken >= self.given:
                others = [name for name in able if name != actor.name]
                self.choices.append(Choice(actor.name, others))
            self.taken += 1
        elif actor.name in able and self.taken < self.given:
            return False
        return True

    def strike(self) -> None:
        """End the threads that are left, noting where they waited."""
        left = [actor for actor in self.actors if not actor.done]
        self.steps += [Step(actor.name, actor.line, WAITS) for actor in left if actor.line]
        self.over = True
        for actor in left:
            actor.turn.release()
            self.back.acquire()

    # What follows runs in the actors' threads.

    def enter(self, name: str, act: Callable[[], None], *, daemon: bool = False) -> Actor:
        """Add an actor; it waits for its first turn."""
        actor = Actor(name, act, daemon)
        self.actors.append(actor)
        threading.Thread(target=self.live, args=(actor,), daemon=True).start()
        return actor

    def live(self, actor: Actor) -> None:
        """Act, from the first turn to the end."""
        try:
            actor.turn.acquire()
            if not self.over:
                actor.act()
        except _Over:
            pass
        except Exception as error:  # noqa: BLE001 - a thread that dies is one way to end
            print(type(error).__name__, file=self.printed)
        finally:
            sys.settrace(None)
            if not self.over:
                self.book(actor)
            actor.done = True
            self.back.release()

    def book(self, actor: Actor) -> None:
        """Write down the line that was taken, if any."""
        if actor.line:
            self.steps.append(Step(actor.name, actor.line, actor.note))
        actor.line = actor.note = ""

    def pause(self, actor: Actor) -> None:
        """Hand the turn back, and wait for the next."""
        self.back.release()
        actor.turn.acquire()
        if self.over:
            raise _Over

    def wait(self, until: Callable[[], bool], limit: float | None) -> bool:
        """Hold the running actor up; False where the limit ran out."""
        actor = self.running
        if not until():
            actor.until, actor.limit = until, limit
            self.pause(actor)
            actor.until = actor.limit = None
        return until()

    def trace(self, frame: FrameType, event: str, arg: object) -> Any:  # noqa: ANN401, ARG002 - the interpreter's form
        """Pause before each line of the program."""
        if self.over or frame.f_code.co_filename != self.code.co_filename:
            return None
        if event == "line":
            actor = self.running
            self.book(actor)
            actor.line = self.lines[frame.f_lineno - 1].strip()
            self.pause(actor)
        return self.trace

    def run_program(self) -> None:
        """Run the program, as `python program.py` would."""
        overheard = partial(print, file=self.printed)
        own = {**vars(builtins), "__import__": self.imported, "print": overheard}
        exec(self.code, {"__name__": "__main__", "__builtins__": own})  # noqa: S102 - our own examples

    def imported(self, name: str, *rest: Any) -> object:  # noqa: ANN401 - the import system's form
        """Import a module; for `threading`, the stand-in."""
        if name != "threading":
            return __import__(name, *rest)
        kinds = {"Thread": Thread, "Lock": Lock, "Barrier": Barrier}
        return SimpleNamespace(**{k: partial(v, self) for k, v in kinds.items()})


# ---- the stand-in for threading -----------------------------------------------------


class Thread:
    """What the explorer knows of `threading.Thread`."""

    def __init__(  # noqa: PLR0913 - the library's form
        self,
        stage: Stage,
        *,
        target: Callable[..., object],
        name: str = "",
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
        daemon: bool = False,
    ) -> None:
        """Note what to call."""
        self.stage = stage
        stage.threads += 1
        self.name = name or f"Thread-{stage.threads}"
        self.call = partial(target, *args, **(kwargs or {}))
        self.daemon = daemon

    def start(self) -> None:
        """Let the thread take part."""
        self.actor = self.stage.enter(self.name, self.act, daemon=self.daemon)

    def act(self) -> None:
        """Call the target, line by line."""
        sys.settrace(self.stage.trace)
        self.call()

    def join(self, timeout: float | None = None) -> None:
        """Wait until the thread is done."""
        self.stage.wait(lambda: self.actor.done, timeout)

    def is_alive(self) -> bool:
        """Whether it is not done."""
        return not self.actor.done


class Lock:
    """What the explorer knows of `threading.Lock`."""

    def __init__(self, stage: Stage) -> None:
        """Begin free."""
        self.stage = stage
        self.held = False

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:  # noqa: FBT001, FBT002 - the library's form
        """Take the lock, if need be after waiting for it."""
        limit = None if timeout < 0 else timeout
        free = blocking and self.stage.wait(lambda: not self.held, limit)
        if not (free or not self.held):
            return False
        self.held = True
        return True

    def release(self) -> None:
        """Set it free. Raises RuntimeError where it is free."""
        if not self.held:
            raise RuntimeError("release unlocked lock")
        self.held = False

    def locked(self) -> bool:
        """Whether somebody has it."""
        return self.held

    def __enter__(self) -> Self:
        """Take it."""
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        """Set it free, and note that a `with` ends here."""
        self.release()
        self.stage.running.note = LEAVES


class Barrier:
    """What the explorer knows of `threading.Barrier`: one opening after another."""

    def __init__(self, stage: Stage, parties: int) -> None:
        """Begin with nobody in front of it."""
        self.stage = stage
        self.parties = parties
        self.arrived = 0

    def wait(self) -> int:
        """Wait until all are there; return who came first, from `parties` - 1 down."""
        place = self.arrived
        self.arrived += 1
        full = (place // self.parties + 1) * self.parties
        if self.arrived < full:
            # To arrive is a step; to go on, once the others are there, is none.
            self.stage.book(self.stage.running)
            self.stage.running.begun = False
            self.stage.wait(lambda: self.arrived >= full, None)
        return full - place - 1
