"""The bottom of CPython that this page replaces: `_thread`, `sleep` and asyncio's selector.

`threading`, `queue`, `concurrent.futures` and `asyncio` stand on it as they are.
"""

import _queue
import _thread
import asyncio
import importlib
import itertools
import queue
import sys
import threading
import time
import types
from collections import deque

from pyodide.ffi import JsPromise

from kernel import stacks, tracebacks
from kernel.stacks import MAIN, Running, park, unpark


def deadline(timeout):
    """Return a function that tells the seconds left of `timeout`; None is for ever."""
    if timeout is None:
        return lambda: None
    end = time.monotonic() + timeout
    return lambda: end - time.monotonic()


# ---- Locks


class Waiter:
    """A thread in a lock's queue."""

    def __init__(self):
        self.ident = Running.ident
        self.was_passed = False
        self.owns = False


class Lock:
    """CPython's lock: whoever comes takes it when it is free, but passes no one twice."""

    __slots__ = ("__weakref__", "_held", "_queue")

    def __init__(self):
        self._held = False
        self._queue = deque()

    def acquire(self, blocking=True, timeout=-1):  # noqa: FBT002 - CPython's signature
        _check(blocking, timeout)
        if not self._held:
            self._held = True
            return True
        if not blocking or timeout == 0:
            return False
        return self._wait(deadline(None if timeout == -1 else timeout))

    def _wait(self, left):
        waiter = Waiter()
        self._queue.append(waiter)
        try:
            while True:
                was_unparked = park(left())
                if waiter.owns:
                    return True
                if not self._held:
                    self._held = True
                    return True
                if not was_unparked and left() <= 0:
                    return False
                waiter.was_passed = was_unparked
        finally:
            if not waiter.owns:
                self._queue.remove(waiter)

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        if not self._queue:
            self._held = False
            return
        first = self._queue[0]
        if first.was_passed:
            self._queue.popleft()
            first.owns = True  # and the lock stays held
        else:
            self._held = False
        unpark(first.ident)

    def locked(self):
        return self._held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()

    def __repr__(self):
        state = "locked" if self._held else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread.lock' object")

    def _at_fork_reinit(self):
        self.__init__()

    def __init_subclass__(cls):
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    acquire_lock, release_lock, locked_lock = acquire, release, locked


Lock.__module__, Lock.__name__, Lock.__qualname__ = "_thread", "lock", "lock"


def _check(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be a non-negative number")
    if timeout > _thread.TIMEOUT_MAX:
        raise OverflowError("timeout value is too large")


class RLock(threading._PyRLock):
    """threading's own in Python, which answers as that in C does."""

    def __init__(self, *_args, **_options):  # in C, it lets them be
        super().__init__()

    def acquire(self, blocking=True, timeout=-1):  # noqa: FBT002 - CPython's signature
        return bool(super().acquire(blocking, timeout))

    __enter__ = acquire


class SimpleQueue:
    """The queue that is in C: what comes in goes out, and who waits is served in turn."""

    def __init__(self):
        self._items = deque()
        self._getters = deque()

    def put(self, item, block=True, timeout=None):  # noqa: ARG002, FBT002 - it never waits
        self._items.append(item)
        if self._getters:
            unpark(self._getters.popleft())

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):  # noqa: FBT002 - CPython's signature
        if not block:
            timeout = 0
        elif timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        left = deadline(timeout)
        while not self._items:
            rest = left()
            if rest is not None and rest <= 0:
                raise queue.Empty
            self._getters.append(Running.ident)
            if not park(rest) and Running.ident in self._getters:
                self._getters.remove(Running.ident)
        return self._items.popleft()

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    __class_getitem__ = classmethod(types.GenericAlias)


SimpleQueue.__module__ = "_queue"


# ---- Threads


class Handle:
    """What `threading` holds of a thread: whether it has ended, and how to wait for it."""

    def __init__(self, ident=None):
        self.ident = ident
        self._done = False
        self._joiners = []

    def is_done(self):
        return self._done

    def join(self, timeout=None):
        if self.ident is None:
            raise RuntimeError("thread not started")
        if self.ident == Running.ident:
            raise RuntimeError("Cannot join current thread")
        left = deadline(None if timeout is None or timeout < 0 else timeout)
        while not self._done:
            rest = left()
            if rest is not None and rest <= 0:
                return
            self._joiners.append(Running.ident)
            park(rest)
            self._joiners.remove(Running.ident)

    def _set_done(self):
        if self.ident is None:
            raise RuntimeError("thread not started")
        self._done = True
        for joiner in self._joiners:
            unpark(joiner)


Handle.__module__, Handle.__name__, Handle.__qualname__ = (
    "_thread",
    "_ThreadHandle",
    "_ThreadHandle",
)


class Threads:
    """The threads that live: handles by ident, and which of them the end waits for."""

    idents = itertools.count(MAIN + 1)
    alive = {}
    awaited = set()


def start_joinable_thread(function, handle=None, daemon=True):  # noqa: FBT002
    if not callable(function):
        raise TypeError("thread function must be callable")
    handle = handle or Handle()
    _start(function, (), {}, handle, daemon)
    return handle


def _start(function, args, kwargs, handle, daemon):
    if handle.ident is not None:
        raise RuntimeError("thread already started")
    ident = handle.ident = next(Threads.idents)
    Threads.alive[ident] = handle
    if not daemon:
        Threads.awaited.add(handle)

    def run():
        # A new stack is Pyodide's own task, with its own loop.
        asyncio._set_running_loop(None)
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:  # noqa: BLE001 - as _thread does
            message = f"Exception ignored in thread started by {function!r}"
            tracebacks.tell_unraisable(error, message)
        finally:
            del Threads.alive[ident]
            Threads.awaited.discard(handle)
            handle._set_done()

    stacks.start(ident, run)


def start_new_thread(function, args, kwargs=None):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    handle = Handle()
    _start(function, args, kwargs or {}, handle, daemon=True)
    return handle.ident


def shutdown():
    """Wait for all threads that are not daemons, as the end of a program does."""
    while Threads.awaited:
        next(iter(Threads.awaited)).join()


def get_ident():
    return Running.ident or MAIN


def sleep(seconds, /):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    left = deadline(seconds)
    park(seconds)
    while (rest := left()) > 0:
        park(rest)


# ---- Clocks


def never_the_same(clock, step):
    """A browser's clock stands still for 0.1 ms or more: make it tell no time twice."""
    last = clock()

    def tick():
        nonlocal last
        last = max(clock(), last + step)
        return last

    return tick


def process_time():
    """Return the seconds for which threads have run; a browser tells only those passed."""
    return Running.spent.total() + time.perf_counter() - Running.since


def thread_time():
    return Running.spent[Running.ident] + time.perf_counter() - Running.since


# ---- asyncio


class Selector:
    """It has no files to look at: it parks the loop's thread until a call wakes it."""

    def __init__(self):
        self._parked = None
        self._woken = False

    def select(self, timeout=None):
        if not self._woken and timeout != 0:
            self._parked = Running.ident
            park(timeout)
            self._parked = None
        self._woken = False
        return []

    def wake(self):
        self._woken = True
        if self._parked:
            unpark(self._parked)


class PageEventLoop(asyncio.BaseEventLoop):
    """asyncio's own loop, without sockets, signals and processes."""

    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        self._selector.wake()


# ---- All of it, in place


def install():
    """Put it in the place of CPython's, before memory is spared."""
    _install_threads()
    _install_asyncio()


def begin():
    """Put in place what belongs to this worker: its clocks."""
    _install_time()
    stacks.switch_now_and_then()


def _install_threads():
    _thread.start_joinable_thread = start_joinable_thread
    _thread.start_new_thread = _thread.start_new = start_new_thread
    _thread.allocate_lock = _thread.allocate = _thread.lock = _thread.LockType = Lock
    _thread._ThreadHandle = _thread._make_thread_handle = Handle
    _thread.get_ident = _thread.get_native_id = get_ident
    _thread._get_main_thread_ident = lambda: MAIN
    _thread._shutdown = shutdown
    _thread._count = lambda: len(Threads.alive)
    _queue.SimpleQueue = SimpleQueue
    for name in ("threading", "_threading_local", "queue", "concurrent.futures.thread"):
        if name in sys.modules:
            importlib.reload(sys.modules[name])
    # The local in C belongs to Pyodide's tasks.
    threading.local = _thread._local = importlib.import_module("_threading_local").local
    # Where those that are replaced are from, for who asks.
    threading.local.__module__ = get_ident.__module__ = "_thread"
    # The RLock in Python stands on our Lock.
    _thread.RLock = threading._CRLock = RLock
    sys._current_frames = stacks.current_frames


def _install_time():
    time.sleep = sleep
    time.perf_counter = never_the_same(time.perf_counter, 1e-7)
    time.perf_counter_ns = never_the_same(time.perf_counter_ns, 100)
    time.process_time, time.thread_time = process_time, thread_time
    time.process_time_ns = lambda: int(process_time() * 1e9)
    time.thread_time_ns = lambda: int(thread_time() * 1e9)


def _install_asyncio():
    # Pyodide's own loop and its asyncio.run give way to the library's.
    asyncio.run = asyncio.runners.run
    asyncio.EventLoop = asyncio.SelectorEventLoop = PageEventLoop
    asyncio.unix_events._DefaultEventLoopPolicy._loop_factory = PageEventLoop
    asyncio.events._event_loop_policy = None
    ensure_future = asyncio.tasks.ensure_future

    def or_promise(awaitable, **options):
        # run_sync asks this for a future, on a loop that we do not have.
        is_promise = isinstance(awaitable, JsPromise)
        return awaitable if is_promise else ensure_future(awaitable, **options)

    asyncio.ensure_future = or_promise
