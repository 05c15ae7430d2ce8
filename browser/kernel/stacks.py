"""One Python thread is one stack, which JavaScript sets aside and takes up again.

WebAssembly has no threads here. With JSPI (stack switching), a call from JavaScript
may wait for a promise in the middle of Python code, while other calls go on: each is a
thread, and one alone runs, as under the GIL. `stacks.mjs` keeps the promises.
"""

import gc
import signal
import sys
from collections import Counter
from opcode import opmap
from pathlib import Path
from time import perf_counter

from pyodide.ffi import can_run_sync, create_proxy, run_sync

HERE = str(Path(__file__).parents[1])

MAIN = 1
"""The ident of the main thread; the others count on."""


class Nobody:
    """Who is told of the threads' turns, where no notes are taken."""

    traced = frozenset()

    def rests(self, ident, most):
        """The thread is about to wait, at most so many seconds; None is for ever."""

    def wakes(self, ident):
        """Another thread lets it go on, when its turn comes."""

    def runs(self, ident):
        """It goes on."""

    def ends(self, ident):
        """It runs no more, ever."""

    def meets(self, path):
        """One more file of the program is about to be imported."""


class Running:
    """The thread that runs, by its ident, and the frames in which the others wait.

    None runs while Pyodide begins or ends a stack: nothing may wait then. `page` is what
    JavaScript does for us, `calls` of stacks.mjs.
    `spent` is the seconds for which each thread has run, but for those since `since`.
    `places` are the innermost frames of the program's own files, which lie in `home`.
    """

    page = None
    ident = None
    since = 0.0
    spent = Counter()
    waiting = {}
    home = "?"
    places = {}
    observer = Nobody()


def go_on(ident):
    """The thread runs from now on."""
    Running.ident, Running.since = ident, perf_counter()


def rest():
    """The thread that runs does so no more; return its ident."""
    ident, Running.ident = Running.ident, None
    if ident is None:
        raise RuntimeError("cannot wait here: no thread is running")
    Running.spent[ident] += perf_counter() - Running.since
    return ident


def wait(promised, most=None):
    """Set this stack aside until the promise that JavaScript makes is kept.

    That takes at most so many seconds; none, if only others shall have their turn.
    """
    Collecting.now()
    ident = rest()
    Running.observer.rests(ident, most)
    Running.waiting[ident] = frame = outside(sys._getframe(1))
    # Now: to go back through the frames of a stack set aside breaks Pyodide.
    Running.places[ident] = in_program(frame)
    try:
        # In an object, or Pyodide would wrap the promise.
        return run_sync(promised().promise)
    finally:
        del Running.waiting[ident], Running.places[ident]
        go_on(ident)
        Collecting.resume()
        Running.observer.runs(ident)


def park(timeout=None):
    """Wait to be unparked, at most `timeout` seconds; say whether it was so."""
    ident = Running.ident
    milliseconds = -1 if timeout is None else max(timeout, 0) * 1000
    return wait(lambda: Running.page.park(ident, milliseconds), timeout)


def unpark(ident):
    """Let a parked thread go on, once this one waits; one that is not parked is let be."""
    Running.observer.wakes(ident)
    Running.page.unpark(ident)


def start(ident, run):
    """Give a new thread a stack of its own, on which it runs when others wait."""

    def whole():
        go_on(ident)
        try:
            run()
        finally:
            proxy.destroy()
            Running.observer.ends(rest())
            Collecting.end()

    proxy = create_proxy(whole)
    Collecting.begin()
    Running.page.start(proxy)


class Collecting:
    """While there are threads, garbage is collected where they wait, and not by itself.

    CPython's own collector, but for `gc.collect`, walks the frames of all threads, and
    those of a stack set aside have been moved: Pyodide 314.0.7 breaks down on them, see
    https://github.com/pyodide/pyodide/issues/6464.
    """

    threads = 0
    is_held = False
    was_enabled = True
    YOUNG = 20_000

    @classmethod
    def begin(cls):
        if not cls.is_held:
            cls.is_held, cls.was_enabled = True, gc.isenabled()
        cls.threads += 1
        gc.disable()

    @classmethod
    def end(cls):
        cls.threads -= 1

    @classmethod
    def resume(cls):
        """Go on by itself, if no other stack is left: as the last thread ends, one is."""
        if cls.is_held and not cls.threads:
            cls.is_held = False
            if cls.was_enabled:
                gc.enable()

    @classmethod
    def now(cls):
        if cls.threads and cls.was_enabled and gc.get_count()[0] > cls.YOUNG:
            gc.collect(0)


def switch_now_and_then():
    """From now on, a thread that computes gives way every `sys.getswitchinterval()`.

    Pyodide asks a buffer for signals as it interprets: `stacks.mjs` is that buffer, and
    sends one when the time has come.
    """

    def give_way(_number, frame):
        if Running.ident and frame and may_switch(frame) and can_run_sync():
            wait(Running.page.giveWay, 0)

    signal.signal(signal.SIGALRM, give_way)
    Running.page.switchEvery(sys.getswitchinterval() * 1000, int(signal.SIGALRM))
    set_interval = sys.setswitchinterval

    def setswitchinterval(interval, /):
        set_interval(interval)
        Running.page.switchEvery(interval * 1000, int(signal.SIGALRM))

    sys.setswitchinterval = setswitchinterval


SWITCHES = frozenset(opmap[name] for name in ("RESUME", "JUMP_BACKWARD"))
"""Where a thread may give way: as a function begins, and as a loop goes round."""


def may_switch(frame):
    """Whether a thread that runs this frame may give way.

    Our own code is not to be parted, nor what it calls: there may be JavaScript in between,
    and what has called Python cannot be set aside. Nor is code in C, which may hold a lock
    of its own as it looks for signals; and a profiler's stack set aside breaks Pyodide.
    """
    if sys.getprofile() or sys.gettrace():
        return False
    return frame.f_code.co_code[frame.f_lasti] in SWITCHES and not serves_ours(frame)


def current_frames():
    """Do what `sys._current_frames` does: find each thread's frame by its ident."""
    return Running.waiting | {Running.ident: sys._getframe(1)}


def outside(frame):
    """Find the frame that called our code: it looks as if that were in C."""
    while frame.f_back and is_ours(frame):
        frame = frame.f_back
    return frame


def in_program(frame):
    """Find the innermost frame of the program's own files, if there is one."""
    while frame and not frame.f_code.co_filename.startswith(Running.home):
        frame = frame.f_back
    return frame


def serves_ours(frame):
    """Whether a frame runs code of ours, or what that calls, but for a thread's own code.

    To convert what JavaScript gives may call Python, as `ABCMeta.register`.
    """
    if is_ours(frame):
        return True
    while frame and not is_ours(frame):
        frame = frame.f_back
    while frame and is_ours(frame):
        frame = frame.f_back
    return frame is not None  # at its end would be our code that begins the thread


def is_ours(frame):
    """Whether a frame runs code of ours: of this folder, or that of the notes."""
    return frame.f_code.co_filename.startswith(HERE)
