"""What the three Executors accept and do: each function below is a row of the table."""

import concurrent.futures
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

SUBJECTS = (
    "concurrent.futures.ThreadPoolExecutor",
    "concurrent.futures.ProcessPoolExecutor",
    "concurrent.futures.InterpreterPoolExecutor",
)

WORDS = {
    "process": ("A tarefa roda em que processo?", "In which process does a task run?"),
    "this": ("neste", "in this one"),
    "another": ("em outro", "in another"),
    "module_function": ("Aceita uma função do módulo?", "Takes a module's function?"),
    "simple_lambda": ("Aceita uma `lambda`?", "Takes a `lambda`?"),
    "closure": (
        "Aceita uma função com variáveis de fora?",
        "Takes a function with variables from outside?",
    ),
    "yes": ("sim", "yes"),
    "no": ("não", "no"),
    "argument": ("O argumento que a tarefa recebe", "The argument that a task gets"),
    "the same": ("é o mesmo objeto", "is the same object"),
    "a copy": ("é uma cópia", "is a copy"),
    "failure": ("Uma exceção na tarefa chega como", "An exception of a task arrives as"),
    "ValueError": ("`ValueError`", "`ValueError`"),
    "broken_initializer": (
        "Se o `initializer` falha, `result()` lança",
        "If the `initializer` fails, `result()` raises",
    ),
    "BrokenThreadPool": ("`BrokenThreadPool`", "`BrokenThreadPool`"),
    "BrokenProcessPool": ("`BrokenProcessPool`", "`BrokenProcessPool`"),
    "BrokenInterpreterPool": ("`BrokenInterpreterPool`", "`BrokenInterpreterPool`"),
    "eager_map": (
        "`map()` lê quantas das entradas antes do primeiro resultado?",
        "How many of its inputs does `map()` read before the first result?",
    ),
    "all": ("todas", "all of them"),
    "some": ("algumas", "some"),
    "after_shutdown": (
        "`submit()` depois de `shutdown()`",
        "`submit()` after `shutdown()`",
    ),
    "RuntimeError": ("`RuntimeError`", "`RuntimeError`"),
}

_LONG = 60.0


def process(subject: str) -> str:
    """Ask a task for its process id."""
    return "this" if _result(subject, os.getpid) == os.getpid() else "another"


def module_function(subject: str) -> str:
    """Submit a function that its module's name leads to."""
    return _accepts(subject, _seven)


def simple_lambda(subject: str) -> str:
    """Submit a lambda that uses nothing but its own code."""
    return _accepts(subject, lambda: 7)


def closure(subject: str) -> str:
    """Submit a function that uses a variable of the function around it."""
    flavours = ["chocolate"]

    def count() -> int:
        return len(flavours) + 6

    return _accepts(subject, count)


def argument(subject: str) -> str:
    """Let a task append to the list that it is given."""
    baked: list[int] = []
    _result(subject, _append, baked)
    return "the same" if baked else "a copy"


def failure(subject: str) -> str:
    """Let a task raise ValueError, and see what `exception()` gives."""
    with _make(subject) as executor:
        return type(executor.submit(int, "seven").exception(_LONG)).__name__


def broken_initializer(subject: str) -> str:
    """Make one whose initializer raises, and ask for a result."""
    with _make(subject, initializer=_fail) as executor:
        return type(executor.submit(_seven).exception(_LONG)).__name__


def eager_map(subject: str) -> str:
    """Count what `map` has read of 100 inputs by the time it returns."""
    read = []
    with _make(subject) as executor:
        results = executor.map(abs, (read.append(n) or n for n in range(100)))  # type: ignore[func-returns-value]
        count = len(read)
        list(results)
    return "all" if count == 100 else "some"


def after_shutdown(subject: str) -> str:
    """Submit a task after the end."""
    executor = _make(subject)
    executor.shutdown()
    try:
        executor.submit(_seven)
    except RuntimeError as error:
        return type(error).__name__
    return "yes"


# ---- helpers -------------------------------------------------------------------------


def _make(subject: str, **options: Any) -> Executor:  # noqa: ANN401 - as they come
    """One worker; a process is spawned, as it may be on every system."""
    kind = getattr(concurrent.futures, subject.rpartition(".")[2], None)
    if kind is None:
        raise LookupError(subject)
    if "Process" in subject:
        options["mp_context"] = multiprocessing.get_context("spawn")
    executor: Executor = kind(1, **options)
    return executor


def _result(subject: str, task: Callable[..., object], *arguments: object) -> object:
    with _make(subject) as executor:
        return executor.submit(task, *arguments).result(_LONG)


def _accepts(subject: str, task: Callable[[], int]) -> str:
    try:
        result = _result(subject, task)
    except LookupError:
        raise
    except Exception:  # noqa: BLE001 - each Executor refuses in its own way
        return "no"
    assert result == 7
    return "yes"


def _seven() -> int:
    return 7


def _append(baked: list[int]) -> None:
    baked.append(7)


def _fail() -> None:
    raise OSError
