"""What crosses to where work is done: each function below is a row of the table.

Of `multiprocessing.Queue` both ends are in one process: what counts is the pickling.
"""

import multiprocessing
import os
import sys
import threading
from concurrent import futures
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

SUBJECTS = (
    "thread",
    "fork",
    "spawn",
    "multiprocessing.Queue",
    "concurrent.futures.InterpreterPoolExecutor",
)

WORDS = {
    "thread": ("uma thread", "a thread"),
    "fork": ("um processo de `fork`", "a `fork` process"),
    "spawn": ("um processo de `spawn`", "a `spawn` process"),
    "same": ("o mesmo objeto", "the same object"),
    "inherited": ("cópia da memória", "copy of memory"),
    "copy": ("uma cópia", "a copy"),
    "by name": ("só o nome", "its name alone"),
    "refused": ("recusado", "refused"),
    "lost": ("perde-se", "is lost"),
    "breaks": ("quebra na chegada", "breaks on arrival"),
    "a_list": ("lista de números", "list of numbers"),
    "module_function": ("função do módulo", "function of a module"),
    "a_lambda": ("`lambda`", "`lambda`"),
    "local_function": ("função interna", "local function"),
    "closure": ("função interna com variável de fora", "closure"),
    "a_lock": ("`threading.Lock`", "`threading.Lock`"),
    "open_file": ("arquivo aberto", "open file"),
    "generator": ("gerador", "generator"),
    "instance": ("instância de uma classe", "instance of a class"),
    "bound_method": ("método de uma instância", "method of an instance"),
    "own_exception": (
        "exceção com construtor próprio",
        "exception with its own constructor",
    ),
}

_LONG = 30.0


def a_list(subject: str) -> str:
    """Send a list (docs: pickle, "What can be pickled and unpickled?")."""
    return _send(subject, [1, 2, 3])


def module_function(subject: str) -> str:
    """Send a function that a module has by its name (docs: pickle, as above)."""
    return _send(subject, _bake)


def a_lambda(subject: str) -> str:
    """Send a lambda that uses nothing from outside (docs: pickle, as above)."""
    return _send(subject, lambda: "baked")


def local_function(subject: str) -> str:
    """Send a function made within another, which uses nothing of it (docs: as above)."""

    def bake() -> str:
        return "baked"

    return _send(subject, bake)


def closure(subject: str) -> str:
    """Send a function that uses a variable of the function around it (docs: as above)."""

    def bake() -> str:
        return subject

    return _send(subject, bake)


def a_lock(subject: str) -> str:
    """Send a lock, which is this process's own affair (docs: pickle, `TypeError`)."""
    return _send(subject, threading.Lock())


def open_file(subject: str) -> str:
    """Send a file that is open (docs: pickle, "Handling Stateful Objects")."""
    with open(os.devnull, encoding="utf-8") as file:  # noqa: PTH123 - what one has at hand
        return _send(subject, file)


def generator(subject: str) -> str:
    """Send a generator: code stopped halfway (seen in a run)."""
    return _send(subject, (number for number in range(3)))


def instance(subject: str) -> str:
    """Send an object whose class a module has by its name (docs: pickle, as above)."""
    return _send(subject, _Baker())


def bound_method(subject: str) -> str:
    """Send a method, which takes its object along (docs: pickle, `__reduce__`)."""
    return _send(subject, _Baker().bake)


def own_exception(subject: str) -> str:
    """Send an exception that asks for more arguments than it hands to its base.

    Pickling writes `args`, what the base was given, and unpickling calls the class
    with it (docs: `BaseException.args`; cpython issue 44791).
    """
    return _send(subject, _BurntError("carrot", 40))


# ---- the ways across -----------------------------------------------------------------


def _send(subject: str, item: object) -> str:
    if subject == "thread":
        return _to_thread(item)
    if subject == "multiprocessing.Queue":
        return _through_queue(item)
    if subject in {"fork", "spawn"}:
        return _to_process(subject, item)
    return _to_interpreter(item)


def _to_thread(item: object) -> str:
    arrived: list[object] = []
    thread = threading.Thread(target=arrived.append, args=(item,))
    thread.start()
    thread.join(_LONG)
    return "same" if arrived[0] is item else "copy"


def _to_process(method: str, item: object) -> str:
    if method not in multiprocessing.get_all_start_methods():
        raise LookupError(method)
    context = multiprocessing.get_context(method)
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_report, args=(sender, item))  # type: ignore[attr-defined]
    try:
        child.start()
    except Exception:  # noqa: BLE001 - which one depends on the object and the version
        return "refused"
    sender.close()
    try:
        kind = str(receiver.recv())
    except EOFError:
        kind = "breaks"
    child.join(_LONG)
    return "inherited" if method == "fork" and kind != "breaks" else kind


def _report(sender: "Connection[str, str]", item: object) -> None:
    sender.send(_kind(item))


def _through_queue(item: object) -> str:
    queue = multiprocessing.get_context("spawn").Queue()
    queue.put(item)
    queue.put("the next")
    try:
        arrived: object = queue.get(timeout=_LONG)
    except TypeError:
        queue.get(timeout=_LONG)
        return "breaks"
    if arrived == "the next":
        return "lost"
    queue.get(timeout=_LONG)
    return "same" if arrived is item is not _bake else _kind(arrived)


def _to_interpreter(item: object) -> str:
    pool = getattr(futures, "InterpreterPoolExecutor", None)
    if pool is None:
        raise LookupError("InterpreterPoolExecutor")
    with pool(1) as executor:
        try:
            return str(executor.submit(_kind, item).result(_LONG))
        except Exception:  # noqa: BLE001 - as for a process
            return "refused"


def _kind(item: object) -> str:
    """Tell a copy from what the receiver's own module has under the same name."""
    name = str(getattr(item, "__name__", ""))
    return "by name" if getattr(sys.modules[__name__], name, None) is item else "copy"


def _bake() -> str:
    return "baked"


class _Baker:
    def bake(self) -> str:
        return "baked"


class _BurntError(Exception):
    def __init__(self, flavour: str, minutes: int) -> None:
        super().__init__(f"{flavour}: {minutes} minutes")
