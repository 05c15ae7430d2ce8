"""Notes what a Python program does, while it does it; `tecer.recorder` reads the notes.

Python imports a module of this name at the start of every interpreter: the program's own,
those of the processes that it spawns, its forkserver's, its subinterpreters'. So the
program runs as it is, and is followed wherever it goes. It needs `sys.monitoring`
(Python 3.12): code outside the traced files is looked at once and then left alone.

A note is a tuple, written as Python writes it, on a line of its own, in a file of its
process and interpreter. The file is a map of memory: to write there lets no other thread
in, as a call of the system would, and what is written outlives a process that is killed.
"""

import _thread
import io
import mmap
import os
import sys
import time
from types import CodeType, FrameType
from typing import Any

NOTES = os.environ.get("TECER_NOTES", "")
"""The folder of the notes. Where it is not named, nothing is noted."""

TRACED = frozenset(os.environ.get("TECER_TRACED", "").split(os.pathsep))
"""The files whose functions are noted."""

ROOM = 1 << 26
"""Bytes that one interpreter may note; the file takes no more than it needs."""

MOST_CALLS = 1000
"""Calls of one function that are noted; later ones are not."""

MOST_PIECES = 20_000
"""Pieces of text that are noted; later ones are printed all the same."""

LONGEST, LONGEST_TEXT = 40, 400
"""Characters that are noted of an argument, and of a piece of text."""

WAITS = {
    "threading.py": {
        "Thread.join": "join",
        "Thread.start": "start",
        "Event.wait": "event",
        "Condition.wait": "condition",
        "Barrier.wait": "barrier",
        "Semaphore.acquire": "semaphore",
    },
    "queue.py": {"Queue.get": "queue", "Queue.put": "queue", "Queue.join": "queue"},
    "subprocess.py": {"Popen.wait": "join", "Popen.communicate": "io"},
    "socket.py": {
        "create_connection": "io",
        "SocketIO.readinto": "io",
        "socket.accept": "io",
    },
    "selectors.py": {
        "EpollSelector.select": "select",
        "KqueueSelector.select": "select",
        "PollSelector.select": "select",
        "SelectSelector.select": "select",
    },
    "_base.py": {
        "Future.result": "result",
        "Future.exception": "result",
        "wait": "result",
    },
    "thread.py": {"ThreadPoolExecutor.shutdown": "join"},
    "process.py": {
        "ProcessPoolExecutor.shutdown": "join",
        "BaseProcess.join": "join",
        "BaseProcess.start": "start",
    },
    "connection.py": {
        "_ConnectionBase.recv": "pipe",
        "_ConnectionBase.recv_bytes": "pipe",
        "_ConnectionBase.poll": "pipe",
        "_ConnectionBase.send": "pipe",
        "wait": "pipe",
    },
    "queues.py": {
        "Queue.get": "queue",
        "Queue.put": "queue",
        "JoinableQueue.join": "queue",
        "SimpleQueue.get": "queue",
    },
    "_queues.py": {"Queue.get": "queue", "Queue.put": "queue"},
    "synchronize.py": {
        "SemLock.__enter__": "lock",
        "Event.wait": "event",
        "Condition.wait": "condition",
    },
    "pool.py": {
        "ApplyResult.get": "result",
        "Pool.join": "join",
        "IMapIterator.next": "result",
    },
    "managers.py": {"BaseManager.start": "io", "BaseProxy._callmethod": "io"},
}
"""Functions of the standard library in which one waits, by file and name: for what."""

WAITS_IN_C = {
    "sleep": "sleep",
    "acquire": "lock",
    "acquire_lock": "lock",
    "__enter__": "lock",
    "get": "queue",
    "join": "join",
    "select": "io",
    "recv": "io",
    "recv_into": "io",
    "sendall": "io",
    "connect": "io",
    "accept": "io",
    "waitpid": "join",
    "input": "io",
    "read": "io",
}
"""The same, written in C, by their last name; `OWNERS` tells whose."""

COROUTINE = 0x80
"""The flag of a coroutine's code. It steps aside rather than waits: asyncio's queues have
the names of others."""

OWNERS = frozenset({"time", "_thread", "lock", "RLock", "_RLock", "SimpleQueue"}) | {
    *("_ThreadHandle", "select", "epoll", "poll", "kqueue", "socket", "posix", "nt"),
    *("builtins", "SemLock"),
}
"""The modules and types whose functions those are."""

KEPT: list[io.TextIOWrapper] = []
"""The streams that we stand before, and those that we put there."""

WAITING: set[int] = set()
"""The code of the functions of `WAITS`, as far as they were called."""

CODE: list[CodeType] = []
"""The code that we know by its identity, which no other may get: tasks bring their own."""

MONITORING: Any = getattr(sys, "monitoring", None)
TOOL = 4


class Notebook:
    """The notes of one interpreter of one process."""

    KNOWS_IDLE = False
    """Whether it is noted when a thread does not run: nothing need be guessed then."""

    now = staticmethod(time.monotonic_ns)

    def __init__(self) -> None:
        """Begin the notes; a forked process begins others."""
        self.reopen()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.reopen)

    def reopen(self) -> None:
        """Begin the notes of this process."""
        self.known: set[int] = set()
        self.calls: dict[int, int] = {}
        self.pieces = 0
        self.spent = 0
        self.open()
        gil = getattr(sys, "_is_gil_enabled", lambda: True)()
        self.write("begin", gil)

    def open(self) -> None:
        """Begin the file."""
        self.lock = _thread.allocate_lock()
        path = os.path.join(NOTES, f"{os.getpid()}-{interpreter()}")
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        os.ftruncate(descriptor, ROOM)
        self.map = mmap.mmap(descriptor, ROOM)
        os.close(descriptor)

    def write(self, kind: str, *what: object) -> None:
        """Write one note: what happened, when (ns), in which thread and task.

        Beside it stands how long (ns) the notes before it took to write.
        """
        at = self.now()
        thread = _thread.get_native_id()
        if thread not in self.known:
            self.introduce(thread, at)
        self.put((kind, at, thread, current_task(), self.spent, *what))
        self.spent += self.now() - at

    def introduce(self, thread: int, at: int) -> None:
        """Note the name of a thread that is new here."""
        self.known.add(thread)
        threading = sys.modules.get("threading")
        active = getattr(threading, "_active", {})
        found = active.get(_thread.get_ident())
        name = found.name if found else ""
        self.put(("thread", at, thread, None, 0, name, self.KNOWS_IDLE))

    def put(self, note: tuple[object, ...]) -> None:
        """Put a note into the file, while there is room."""
        line = f"{note!r}\n".encode("utf-8", "backslashreplace")
        with self.lock:
            if self.map.tell() + len(line) < ROOM:
                self.map.write(line)


def interpreter() -> int:
    """The number of this interpreter: 0 is the main one."""
    try:
        import _interpreters  # noqa: PLC0415 - since Python 3.13
    except ImportError:
        return 0
    return int(_interpreters.get_current()[0])


def current_task() -> str | None:
    """The name of the asyncio task that runs here, if one does."""
    tasks = sys.modules.get("asyncio.tasks")
    if tasks is None or not loop_runs():
        return None
    task = tasks.current_task()
    return task.get_name() if task else None


def loop_runs() -> bool:
    """Whether an event loop of asyncio runs in this thread."""
    running: Any = getattr(sys.modules.get("asyncio.events"), "_get_running_loop", None)
    return running is not None and running() is not None


# ---- what is noted ------------------------------------------------------------------


def here(above: int) -> FrameType:
    """The frame of the function that the callback above is called for."""
    return sys._getframe(above)  # noqa: SLF001 - the only way to it


def begins(code: CodeType, _offset: int) -> object:
    """A function begins: look at its code once, and follow it if it is one of ours."""
    frame = here(2)
    if code.co_filename in TRACED:
        if code.co_name.startswith("<") and code.co_name != "<module>":
            return MONITORING.DISABLE
        return called(code, frame)
    # Not by os.path, which is Python: in the page another thread could have its turn there.
    file = code.co_filename.rpartition(os.sep)[2]
    kind = WAITS.get(file, {}).get(code.co_qualname)
    if kind is None or code.co_flags & COROUTINE:
        return MONITORING.DISABLE
    if id(code) not in WAITING:
        WAITING.add(id(code))
        CODE.append(code)
        MONITORING.set_local_events(TOOL, code, EVENTS.PY_RETURN)
    if kind == "select":
        kind = "loop" if loop_runs() else "io"  # which waits for what its tasks await
    values = frame.f_locals
    limited = values.get("timeout") is not None
    BOOK.write("wait", kind, joined(values) if kind == "join" else None, limited)
    return None


def joined(values: dict[str, Any]) -> object:
    """Whom a join without a limit waits for: a thread's or a process's number."""
    whom = values.get("self")
    if "timeout" not in values or values["timeout"] is not None:
        return None
    return getattr(whom, "native_id", None) or getattr(whom, "pid", None)


def called(code: CodeType, frame: FrameType) -> object:
    """A function of a traced file is called."""
    count = BOOK.calls[id(code)] = BOOK.calls.get(id(code), 0) + 1
    if count == 1:
        CODE.append(code)
        MONITORING.set_local_events(TOOL, code, LOCAL)
    if count > MOST_CALLS:
        MONITORING.set_local_events(TOOL, code, 0)
        BOOK.write("many", code.co_qualname)
        return MONITORING.DISABLE
    BOOK.write("call", id(frame), code.co_qualname, arguments(code, frame))
    return None


def arguments(code: CodeType, frame: FrameType) -> tuple[str, ...]:
    """The arguments of the call, as the program would write them."""
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    values = frame.f_locals
    return tuple(plain(values[name]) for name in names if name in values and name != "self")


def plain(value: object) -> str:
    """A value in a few characters. Only plain ones are asked: no code of others runs."""
    if type(value) in (int, float, str, bool, bytes, type(None)):
        text = repr(value)
        return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return type(value).__name__


def returns(code: CodeType, _offset: int, _value: object) -> None:
    """A function ends."""
    if id(code) in WAITING:
        BOOK.write("waited")
    else:
        BOOK.write("end", id(here(2)), "")


def unwinds(code: CodeType, _offset: int, error: BaseException) -> None:
    """An exception leaves a function."""
    if id(code) in WAITING:
        BOOK.write("waited")
    elif 0 < BOOK.calls.get(id(code), 0) <= MOST_CALLS:
        BOOK.write("end", id(here(2)), type(error).__name__)


def pauses(_code: CodeType, _offset: int, _value: object) -> None:
    """A generator or a coroutine steps aside."""
    BOOK.write("pause", id(here(2)))


def resumes(_code: CodeType, _offset: int) -> None:
    """It goes on."""
    BOOK.write("resume", id(here(2)))


def thrown_into(code: CodeType, _offset: int, _error: BaseException) -> None:
    """It goes on with an exception."""
    if 0 < BOOK.calls.get(id(code), 0) <= MOST_CALLS:
        BOOK.write("resume", id(here(2)))


def calls_out(_code: CodeType, _offset: int, callee: object, first: object) -> object:
    """A traced function calls something, which may be a wait of C."""
    kind = wait_in_c(callee)
    if kind is None:
        return MONITORING.DISABLE
    slept = first if kind == "sleep" and isinstance(first, int | float) else None
    BOOK.write("wait", kind, slept)
    return None


def came_back(_code: CodeType, _offset: int, callee: object, _first: object) -> None:
    """A call of C is over."""
    if wait_in_c(callee):
        BOOK.write("waited")


def wait_in_c(callee: object) -> str | None:
    """For what one waits in a function of C, if in any."""
    kind = WAITS_IN_C.get(getattr(callee, "__name__", ""))
    if kind is None:
        return None
    owner = getattr(callee, "__objclass__", None) or getattr(callee, "__self__", None)
    name = getattr(owner, "__name__", None) or type(owner).__name__
    return kind if name in OWNERS else None


class Overheard(io.TextIOWrapper):
    """A standard stream, whose text is noted."""

    def write(self, text: str) -> int:
        """Note the text, and write it."""
        if text and BOOK.pieces < MOST_PIECES:
            BOOK.pieces += 1
            BOOK.write("print", text[:LONGEST_TEXT])
        return super().write(text)


def overhear() -> None:
    """Note what is written to the standard streams, and let it through."""
    for name in "stdout", "stderr":
        stream = getattr(sys, name)
        if type(stream) is not io.TextIOWrapper:
            continue
        stream.flush()
        heard = Overheard(
            stream.buffer,
            stream.encoding,
            stream.errors,
            line_buffering=stream.line_buffering,
            write_through=stream.write_through,
        )
        KEPT.extend((stream, heard))  # or either would close what both write to
        setattr(sys, name, heard)


def follow(book: Notebook) -> None:
    """Begin to note."""
    global BOOK  # noqa: PLW0603 - the callbacks know no other
    BOOK = book
    overhear()
    MONITORING.use_tool_id(TOOL, "tecer")
    for event, act in CALLBACKS.items():
        MONITORING.register_callback(TOOL, event, act)
    MONITORING.set_events(TOOL, EVENTS.PY_START | EVENTS.PY_UNWIND | EVENTS.PY_THROW)


def next_of_our_name() -> None:
    """Import the `sitecustomize` that this one stands before, where there is one."""
    ours = os.path.dirname(__file__)
    sys.path[:] = [each for each in sys.path if each != ours]
    own = sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # noqa: F401, PLC0415 - the one that this stands before
    except ImportError:
        if own:
            sys.modules["sitecustomize"] = own


next_of_our_name()
if MONITORING:
    EVENTS = MONITORING.events
    LOCAL = EVENTS.PY_RETURN | EVENTS.PY_YIELD | EVENTS.PY_RESUME | EVENTS.CALL
    CALLBACKS = {
        EVENTS.PY_START: begins,
        EVENTS.PY_RETURN: returns,
        EVENTS.PY_UNWIND: unwinds,
        EVENTS.PY_YIELD: pauses,
        EVENTS.PY_RESUME: resumes,
        EVENTS.PY_THROW: thrown_into,
        EVENTS.CALL: calls_out,
        EVENTS.C_RETURN: came_back,
        EVENTS.C_RAISE: came_back,
    }
    if NOTES:
        follow(Notebook())
