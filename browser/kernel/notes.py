"""Notes what a program does in the page, and draws it: with the code that records programs.

`tecer.hook` notes the calls. When threads wait, and when for their turn alone, is known
here and need not be guessed.
"""

import gc
import json
import platform
import shlex
import sys
import time

from kernel import stacks
from kernel.stacks import Running
from kernel.system import Own
from tecer import assembly, notes, pictures, recording
from tecer.hook import sitecustomize as hook

MOST = 20_000
"""Notes that are taken; then no more are."""

WAITS = {
    "Lock._wait": "lock",
    "SimpleQueue.get": "queue",
    "Handle.join": "join",
    "sleep": "sleep",
    "Selector.select": "io",
    "Socket._ask": "io",
    "Socket._wait_for": "io",
    "SemLock.acquire": "lock",
    "waitpid": "join",
}
"""What for the functions of the kernel wait, by their names."""


class Notebook(hook.Notebook):
    """The notes of this process, in its memory."""

    KNOWS_IDLE = True

    def open(self):
        self.origin = nanoseconds(Running.page.origin)
        self.number = 0
        self.kept = []
        self.resting = {}  # ident -> since when, and when at last to go on
        self.woken = {}  # ident -> when
        self.rested = 0  # when the last that ran did so no more

    def now(self):
        return self.origin + time.perf_counter_ns()

    def put(self, note):
        self.number += 1
        if self.number == MOST:
            _, at, thread, *_ = note
            note = "many", at, thread, None, 0, ""
            cease()
        if self.number <= MOST:
            self.keep(note)

    def keep(self, note):
        self.kept.append(note)

    @property
    def traced(self):
        return hook.TRACED

    # ---- what `stacks` tells

    def rests(self, ident, most):
        at = self.rested = self.now()
        due = None if most is None else at + int(most * 1e9)
        self.resting[ident] = at, due
        if ident in self.known:
            kind = waits_for(sys._getframe(2))
            self.put(("rest", at, ident, None, 0, kind, due))

    def wakes(self, ident):
        if ident in self.resting:
            self.woken.setdefault(ident, self.now())

    def runs(self, ident):
        self.write("idle", self.since(ident, self.now()))

    def ends(self, ident):
        self.rested = self.now()
        if ident in self.known:
            self.put(("over", self.rested, ident, None, 0))

    def meets(self, path):
        hook.TRACED |= {path}

    def since(self, ident, at):
        """Since when a thread that goes on has waited for its turn alone."""
        begun, due = self.resting.pop(ident)
        since = self.woken.pop(ident, at if due is None else due)
        # Where none ran since then, it was the browser's clock that rang late.
        return at if begun < since > self.rested else since


class Told(Notebook):
    """The notes of another process than the first: the page has each soon after.

    So they outlive a process that is killed.
    """

    def keep(self, note):
        Running.page.note(json.dumps(note))


def waits_for(frame):
    """What for the function of the kernel waits that has come to this frame."""
    while frame and stacks.is_ours(frame):
        if kind := WAITS.get(frame.f_code.co_qualname):
            return "loop" if kind == "io" and hook.loop_runs() else kind
        frame = frame.f_back
    return "other"


def nanoseconds(milliseconds):
    """Turn a time of the browser's into one of the notes'."""
    return int(milliseconds * 1_000_000)


def begin(book, traced):
    """Begin to note in this book what these files do, and those that they import."""
    hook.TRACED = frozenset(traced)
    hook.follow(book)
    Running.observer = book


def cease():
    """Note nothing more."""
    Running.observer = stacks.Nobody()
    # To unset the events would walk the frames of all threads: see stacks.Collecting.
    for event in hook.CALLBACKS:
        hook.MONITORING.register_callback(hook.TOOL, event, None)


def draw(words, picture, end):
    """Make a recording of the run of a command: as it is kept, and drawn, in HTML.

    `picture` has its language and identity; `end` the status, when all was over (ms), and
    what was told of each other process: its pid, its notes, and when it was over.
    """
    gc.disable()  # it would walk the frames that wait: see stacks.Collecting
    if Running.observer is hook.BOOK:
        cease()
    all_notes = [gathered(Own.pid, hook.BOOK.kept, end["over"])]
    for pid, lines, over in end["told"]:
        if lines:
            taken = json.loads(f"[{','.join(lines)}]")
            all_notes.append(gathered(pid, taken, over))
    made = recording.Made(
        python=platform.python_version(),
        gil=True,
        platform=recording.PAGE,
        cores=1,
        start_method="spawn",
        date=time.strftime("%Y-%m-%d"),
    )
    run = assembly.Run(shlex.join(words), end["status"])
    whole = assembly.assemble(run, made, "", all_notes, [])
    return recording.text(whole), pictures.drawn(whole, **picture)


def gathered(pid, taken, over):
    """Take the notes of a process together, which ended at this time (ms)."""
    return notes.gather(pid, 0, taken, dict.fromkeys(threads(taken), nanoseconds(over)))


def threads(taken):
    """Find the threads of which there are notes, by their idents."""
    return {ident for _, _, ident, *_ in taken}
