"""Which guarantees the seven queues give: each function below is a row of the table."""

import asyncio
import importlib
import inspect
import multiprocessing
import queue
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import Connection
from threading import Event, Lock, get_ident
from typing import Any

SUBJECTS = (
    "queue.Queue",
    "queue.SimpleQueue",
    "multiprocessing.Queue",
    "multiprocessing.JoinableQueue",
    "multiprocessing.SimpleQueue",
    "asyncio.Queue",
    "concurrent.interpreters.Queue",
)

WORDS = {
    "delivered": ("O que `get()` entrega?", "What does `get()` deliver?"),
    "same": ("o mesmo objeto", "the same object"),
    "copy": ("uma cópia", "a copy"),
    "pickled": ("Quando o item passa pelo `pickle`?", "When is an item pickled?"),
    "never": ("nunca", "never"),
    "in put": ("dentro do `put()`", "within `put()`"),
    "in feeder": (
        "depois do `put()`, em outra thread",
        "after `put()`, in another thread",
    ),
    "unpicklable": (
        "E um item que o `pickle` recusa?",
        "And an item that cannot be pickled?",
    ),
    "arrives": ("chega", "arrives"),
    "put raises": ("`put()` lança a exceção", "`put()` raises"),
    "lost": ("`put()` aceita, e o item se perde", "`put()` accepts it, and it is lost"),
    "empty_after_put": (
        "`empty()` depois do `put()`",
        "`empty()` after `put()`",
    ),
    "tells": ("`False`", "`False`"),
    "may lie": ("pode ser `True`", "may be `True`"),
    "bounded": ("Dá para limitar o tamanho?", "Can its size be bounded?"),
    "yes": ("sim", "yes"),
    "no": ("não", "no"),
    "waiting": ("Enquanto espera, `get()` para…", "While it waits, `get()` stops…"),
    "the thread": ("a thread", "the thread"),
    "the coroutine": ("só a corrotina", "the coroutine alone"),
    "empty_error": ("Vazia, `get_nowait()` lança", "Empty, `get_nowait()` raises"),
    "queue.Empty": ("`queue.Empty`", "`queue.Empty`"),
    "asyncio.QueueEmpty": ("`asyncio.QueueEmpty`", "`asyncio.QueueEmpty`"),
    "interpreters.QueueEmpty": (
        "`interpreters.QueueEmpty`",
        "`interpreters.QueueEmpty`",
    ),
    "no such method": ("não há `get_nowait()`", "no `get_nowait()`"),
    "to_process": ("Entregue a um processo novo", "Handed to a new process"),
    "one queue": ("é a mesma fila nos dois", "it is one queue in both"),
    "another queue": ("lá é outra fila", "it is another queue there"),
    "refused": ("recusada", "refused"),
    "to_pool": ("Passada a uma tarefa de um pool", "Passed to a task of a pool"),
    "shut_down": ("Depois de `shutdown()`", "After `shutdown()`"),
    "raises": ("`put()` e `get()` lançam", "`put()` and `get()` raise"),
    "no shutdown": ("não há `shutdown()`", "no `shutdown()`"),
}

_LONG = 30.0
_spawn = multiprocessing.get_context("spawn")


def delivered(subject: str) -> str:
    """Put a list and get it: is it the very same? (docs: queue, multiprocessing)."""
    one = _make(subject)
    item: list[int] = []
    _put(one, item)
    return "same" if _get(one) is item else "copy"


def pickled(subject: str) -> str:
    """Put an object that notes in which thread it is pickled."""
    one = _make(subject)
    _Noting.threads.clear()
    _put(one, _Noting())
    _get(one)
    if not _Noting.threads:
        return "never"
    return "in put" if _Noting.threads[0] == get_ident() else "in feeder"


def unpicklable(subject: str) -> str:
    """Put a lock, which no pickle takes, then a number, and see which comes out first."""
    one = _make(subject)
    try:
        _put(one, Lock())
    except Exception:  # noqa: BLE001 - each kind of queue has one of its own
        return "put raises"
    _put(one, 7)
    return "lost" if _get(one) == 7 else "arrives"


def empty_after_put(subject: str) -> str:
    """Ask `empty()` while the thread that pickles, if there is one, is held back."""
    one = _make(subject)
    _Held.gate.clear()
    _put(one, _Held(get_ident()))
    lies = one.empty()
    _Held.gate.set()
    _get(one)
    return "may lie" if lies else "tells"


def bounded(subject: str) -> str:
    """Make one with room for one item, and put two without waiting."""
    try:
        one = _make(subject, 1)
    except TypeError:
        return "no"
    one.put_nowait(1)
    try:
        one.put_nowait(2)
    except (queue.Full, asyncio.QueueFull):
        return "yes"
    finally:
        _get(one)
    return "no"


def waiting(subject: str) -> str:
    """Ask whether `get` is a coroutine function; if not, it blocks the thread."""
    get = _make(subject).get
    return "the coroutine" if inspect.iscoroutinefunction(get) else "the thread"


def empty_error(subject: str) -> str:
    """Take from an empty queue without waiting, and name what is raised."""
    one = _make(subject)
    if not hasattr(one, "get_nowait"):
        return "no such method"
    try:
        one.get_nowait()
    except (queue.Empty, asyncio.QueueEmpty) as error:
        kind = type(error)
    home = "queue" if kind is queue.Empty else subject.split(".")[-2]
    return f"{home}.{kind.__name__}"


def to_process(subject: str) -> str:
    """Hand it to a process (start method spawn), which puts an item into it."""
    one = _make(subject)
    ours, theirs = _spawn.Pipe()
    child = _spawn.Process(target=_answer, args=(one, theirs))
    try:
        child.start()
    except Exception:  # noqa: BLE001 - each kind of queue has one of its own
        return "refused"
    theirs.close()
    try:
        ours.recv()
    except EOFError:
        return "refused"
    finally:
        child.join()  # by then all that it put has been written
    return _which(one)


def to_pool(subject: str) -> str:
    """Pass it as an argument of a task of a ProcessPoolExecutor."""
    one = _make(subject)
    with ProcessPoolExecutor(1, mp_context=_spawn) as pool:
        error = pool.submit(_put, one, 7).exception(_LONG)
    return "refused" if error else _which(one)


def shut_down(subject: str) -> str:
    """Shut it down, then put and get."""
    one = _make(subject)
    if not hasattr(one, "shutdown"):
        return "no shutdown"
    one.shutdown()
    for call in (lambda: one.put_nowait(1), one.get_nowait):
        try:
            call()
        except (queue.ShutDown, asyncio.QueueShutDown):  # type: ignore[attr-defined]
            continue
        return "no"
    return "raises"


# ---- helpers -------------------------------------------------------------------------


class _Noting:
    """Notes the thread in which it is pickled."""

    threads: list[int] = []  # noqa: RUF012 - all of them write into it

    def __reduce__(self) -> tuple[Callable[[], list[int]], tuple[()]]:
        self.threads.append(get_ident())
        return list, ()


class _Held:
    """Is pickled only once the gate is open, if not by the thread that made it."""

    gate = Event()

    def __init__(self, thread: int) -> None:
        self.thread = thread

    def __reduce__(self) -> tuple[Callable[[], list[int]], tuple[()]]:
        if get_ident() != self.thread:
            self.gate.wait(_LONG)
        return list, ()


def _make(subject: str, *size: int) -> Any:  # noqa: ANN401 - seven kinds
    module, _, name = subject.rpartition(".")
    if module == "multiprocessing":
        return getattr(_spawn, name)(*size)
    if module == "concurrent.interpreters":
        try:
            interpreters = importlib.import_module(module)
        except ImportError as error:
            raise LookupError(subject) from error
        return interpreters.create_queue(*size)
    return getattr(importlib.import_module(module), name)(*size)


def _put(one: Any, item: object) -> None:  # noqa: ANN401
    if inspect.iscoroutinefunction(one.put):
        one.put_nowait(item)
    else:
        one.put(item)


def _get(one: Any, *, wait: bool = True) -> object:  # noqa: ANN401
    if inspect.iscoroutinefunction(one.get):
        return one.get_nowait()
    if "timeout" not in inspect.signature(one.get).parameters:
        return one.get()  # only multiprocessing.SimpleQueue: never empty here
    return one.get(timeout=_LONG if wait else 1)


def _which(one: Any) -> str:  # noqa: ANN401
    try:
        return "one queue" if _get(one, wait=False) == 7 else "another queue"
    except (queue.Empty, asyncio.QueueEmpty):
        return "another queue"


def _answer(one: Any, end: Connection) -> None:  # noqa: ANN401
    _put(one, 7)
    end.send("put")
