"""How Thread and Process answer: each function below is a row of the table."""

import importlib
import multiprocessing
import os
import threading
from collections.abc import Callable
from typing import Any

SUBJECTS = ("threading.Thread", "multiprocessing.Process")

WORDS = {
    "join_before_start": ("`join()` antes do `start()`", "`join()` before `start()`"),
    "start_twice": ("`start()` duas vezes", "`start()` twice"),
    "late_daemon": ("`daemon` depois do `start()`", "`daemon` after `start()`"),
    "join_itself": ("`join()` em si mesmo", "`join()` on itself"),
    "RuntimeError": ("`RuntimeError`", "`RuntimeError`"),
    "AssertionError": ("`AssertionError`", "`AssertionError`"),
    "name": ("O nome que recebe começa por", "The name it is given begins with"),
    "Thread-": ("`Thread-`", "`Thread-`"),
    "Process-": ("`Process-`", "`Process-`"),
    "exception": (
        "Depois de uma exceção que ninguém trata",
        "After an exception that nobody handles",
    ),
    "no code": ("nenhum código a conta", "no code tells of it"),
    "code 1": ("`exitcode` é 1", "`exitcode` is 1"),
    "result": ("O que a função devolve", "What the function returns"),
    "is lost": ("se perde", "is lost"),
    "is kept": ("fica no objeto", "stays in the object"),
    "inherited_daemon": (
        "Quem é criado por um `daemon`",
        "What a `daemon` creates",
    ),
    "is daemon": ("também é `daemon`", "is a `daemon` too"),
    "is refused": ("é recusado", "is refused"),
    "identity": ("`os.getpid()` lá dentro", "`os.getpid()` inside"),
    "this pid": ("o pid do programa", "the program's pid"),
    "own pid": ("um pid próprio", "a pid of its own"),
}

_spawn = multiprocessing.get_context("spawn")


def join_before_start(subject: str) -> str:
    """Join what has not begun."""
    return _error(_make(subject).join)


def start_twice(subject: str) -> str:
    """Start what has ended."""
    worker = _make(subject)
    worker.start()
    worker.join()
    return _error(worker.start)


def late_daemon(subject: str) -> str:
    """Set `daemon` on what has begun."""
    worker = _make(subject)
    worker.start()
    try:
        return _error(lambda: setattr(worker, "daemon", True))
    finally:
        worker.join()


def join_itself(subject: str) -> str:
    """Let the current thread, or process, wait for itself."""
    if subject == "threading.Thread":
        return _error(threading.current_thread().join)
    return _error(multiprocessing.current_process().join)


def name(subject: str) -> str:
    """Look at the name that it has by default."""
    module, _, kind = subject.rpartition(".")
    worker = getattr(importlib.import_module(module), kind)()
    return str(worker.name).partition("-")[0] + "-"


def exception(subject: str) -> str:
    """Let it fail, wait for it, and look for a code."""
    worker = _make(subject, _fail)
    worker.start()
    worker.join()
    return f"code {worker.exitcode}" if hasattr(worker, "exitcode") else "no code"


def result(subject: str) -> str:
    """Look for 7, which its function returned, in all that the object holds."""
    worker = _make(subject, _seven)
    worker.start()
    worker.join()
    held = (getattr(worker, each) for each in dir(worker) if not each.startswith("_"))
    return "is kept" if any(each == 7 for each in held) else "is lost"


def inherited_daemon(subject: str) -> str:
    """Let a daemon create another, and tell whether that is a daemon."""
    ours, theirs = _spawn.Pipe()
    worker = _make(subject, _have_child, subject, theirs)
    worker.daemon = True
    worker.start()
    told = str(ours.recv())
    worker.join()
    return told


def identity(subject: str) -> str:
    """Ask it for the process id."""
    ours, theirs = _spawn.Pipe()
    worker = _make(subject, _tell_pid, theirs)
    worker.start()
    told = ours.recv()
    worker.join()
    return "this pid" if told == os.getpid() else "own pid"


# ---- helpers -------------------------------------------------------------------------


def _make(subject: str, target: Callable[..., object] = int, *args: object) -> Any:  # noqa: ANN401 - one of two classes
    """Build one; a process is spawned, as it may be on every system."""
    if subject == "multiprocessing.Process":
        return _spawn.Process(target=target, args=args)
    module, _, name = subject.rpartition(".")
    return getattr(importlib.import_module(module), name)(target=target, args=args)


def _error(call: Callable[[], object]) -> str:
    try:
        call()
    except Exception as error:  # noqa: BLE001 - its kind is the answer
        return type(error).__name__
    return "nothing"


def _seven() -> int:
    return 7


def _fail() -> None:
    raise ValueError


def _have_child(subject: str, end: Any) -> None:  # noqa: ANN401 - a Connection
    child = _make(subject)
    try:
        child.start()
    except AssertionError:
        end.send("is refused")
        return
    child.join()
    end.send("is daemon" if child.daemon else "nothing")


def _tell_pid(end: Any) -> None:  # noqa: ANN401 - a Connection
    end.send(os.getpid())
