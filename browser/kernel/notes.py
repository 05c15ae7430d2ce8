"""Notes what a program does in the page, and draws it: with the code that records programs.

`tecer.hook` notes the calls. When threads wait, and when for their turn alone, is known
here and need not be guessed.
"""

import gc
import platform
import shlex
import sys
import time

from kernel import stacks
from kernel.stacks import Running
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
    "Changes.wait": "io",
    "SemLock.acquire": "lock",
    "waitpid": "join",
}
"""What for the functions of the kernel wait, by their names."""


class Notebook(hook.Notebook):
    """The notes of this worker, in its memory."""

    KNOWS_IDLE = True

    def __init__(self, origin):
        self.origin = int(origin * 1_000_000)
        super().__init__()

    def open(self):
        self.taken = []
        self.resting = {}  # ident -> since when, what for, and when at last to go on
        self.woken = {}  # ident -> when
        self.rested = 0  # when the last that ran did so no more

    def now(self):
        return self.origin + time.perf_counter_ns()

    def put(self, note):
        if len(self.taken) < MOST:
            self.taken.append(note)
        elif len(self.taken) == MOST:
            _, at, thread, *_ = note
            self.taken.append(("many", at, thread, None, 0, ""))
            end()

    # ---- what `stacks` tells

    def rests(self, ident, most):
        at = self.rested = self.now()
        over = None if most is None else at + int(most * 1e9)
        self.resting[ident] = at, waits_for(sys._getframe(2)), over

    def wakes(self, ident):
        if ident in self.resting:
            self.woken.setdefault(ident, self.now())

    def runs(self, ident):
        self.write("idle", *self.idle(ident, self.now()))

    def ends(self, ident):
        self.rested = self.now()
        if ident in self.known:
            self.put(("over", self.rested, ident, None, 0))

    def meets(self, path):
        hook.TRACED |= {path}

    def idle(self, ident, at):
        """Since when a thread has waited, until when not for others, and what for."""
        begun, kind, over = self.resting.pop(ident)
        since = self.woken.pop(ident, at if over is None else over)
        # Where none ran since then, it was the browser's clock that rang late.
        return begun, at if begun < since > self.rested else since, kind


def waits_for(frame):
    """What for the function of the kernel waits that has come to this frame."""
    while frame and stacks.is_ours(frame):
        if kind := WAITS.get(frame.f_code.co_qualname):
            return "loop" if kind == "io" and hook.loop_runs() else kind
        frame = frame.f_back
    return "other"


def begin(path, origin):
    """Begin to note what this file does, and those that it imports.

    `origin` is when this worker's clock began (ms), on a clock that all workers share.
    """
    hook.TRACED = frozenset({path})
    book = Notebook(origin)
    hook.follow(book)
    Running.observer = book


def end():
    """Note nothing more."""
    Running.observer = stacks.Nobody()
    # To unset the events would walk the frames of all threads: see stacks.Collecting.
    for event in hook.CALLBACKS:
        hook.MONITORING.register_callback(hook.TOOL, event, None)


def draw(words, status, language, identity):
    """Make a recording of the run of a command: as it is kept, and drawn, in HTML."""
    gc.disable()  # it would walk the frames that wait: see stacks.Collecting
    book = hook.BOOK
    if Running.observer is book:
        end()
        at = book.now()
        for ident in set(book.resting) & book.known:
            book.put(("idle", at, ident, None, 0, *book.idle(ident, at)))
    noted = notes.gather(0, 0, book.taken, {})
    made = recording.Made(
        python=platform.python_version(),
        gil=True,
        platform=recording.PAGE,
        cores=1,
        start_method="spawn",
        date=time.strftime("%Y-%m-%d"),
    )
    run = assembly.Run(shlex.join(words), status)
    whole = assembly.assemble(run, made, "", [noted], [])
    return recording.text(whole), pictures.drawn(whole, language, identity)
