"""Thread, process, interpreter or task: each function below is a row of the table."""

import asyncio
import contextlib
import importlib
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

SUBJECTS = ("thread", "process", "interpreter", "task")

WORDS = {
    "thread": ("thread", "thread"),
    "process": ("processo", "process"),
    "interpreter": ("interpretador", "interpreter"),
    "task": ("tarefa (asyncio)", "task (asyncio)"),
    "place": ("Onde roda?", "Where does it run?"),
    "this thread": ("na mesma thread", "in the same thread"),
    "another thread": (
        "em outra thread, no mesmo processo",
        "in another thread of this process",
    ),
    "another process": ("em outro processo", "in another process"),
    "memory": ("A lista que você lhe dá é…", "The list that you give it is…"),
    "yours": ("a sua", "yours"),
    "a copy": ("uma cópia", "a copy"),
    "anything": ("Aceita um lock como argumento?", "Takes a lock as an argument?"),
    "yes": ("sim", "yes"),
    "no": ("não", "no"),
    "gil": ("Que GIL usa?", "Which GIL does it use?"),
    "shared": ("o mesmo que os outros", "the same as the others"),
    "own": ("o seu próprio", "its own"),
    "none": ("nenhum", "none"),
    "modules": ("Os módulos importados são…", "The imported modules are…"),
    "its own": ("só dele", "its own"),
    "the program's": ("os do programa", "the program's"),
    "waiting": (
        "Se um espera com `wait()`, os outros seguem?",
        "If one waits with `wait()`, do the others go on?",
    ),
    "only at await": ("só se esperar com `await`", "only if it waits with `await`"),
    "computing": (
        "Se um faz contas, os outros seguem?",
        "If one computes, do the others go on?",
    ),
    "together": (
        "Podem fazer contas ao mesmo tempo?",
        "Can they compute at the same time?",
    ),
    "race": (
        "Podem perder uma atualização do que dividem?",
        "Can they lose an update of what they share?",
    ),
    "failure": (
        "Uma exceção chega a quem espera?",
        "Does an exception reach who waits?",
    ),
    "exit code": ("só um código de saída", "only an exit code"),
    "stopping": ("Dá para terminar de fora?", "Can it be ended from outside?"),
    "terminate": ("sim, com `terminate()`", "yes, by `terminate()`"),
    "cancel": ("sim, no próximo `await`", "yes, at its next `await`"),
    "death": ("Se um chama `os._exit()`, morre…", "If one calls `os._exit()`, there dies…"),
    "it alone": ("só ele", "it alone"),
    "all": ("o programa todo", "the whole program"),
}

_LONG = 30.0
_spawn = multiprocessing.get_context("spawn")


def place(subject: str) -> str:
    """Let it tell its process and its thread."""
    pid, thread = _ask(subject, "place")
    if pid != os.getpid():
        return "another process"
    return "this thread" if thread == threading.get_native_id() else "another thread"


def memory(subject: str) -> str:
    """Let it append to a list."""
    baked: list[int] = []
    _run(subject, _append, baked)
    return "yours" if baked else "a copy"


def anything(subject: str) -> str:
    """Give it a lock, which no pickle takes."""
    try:
        _run(subject, _take, threading.Lock())
    except LookupError:
        raise
    except Exception:  # noqa: BLE001 - each refuses in its own way
        return "no"
    return "yes"


def gil(subject: str) -> str:
    """Ask whether there is a GIL; an interpreter's own is in its configuration."""
    enabled = _ask(subject, "gil")
    if not enabled:
        return "none"
    return "own" if subject in {"process", "interpreter"} else "shared"


def modules(subject: str) -> str:
    """Leave a mark in a module, and let it look for that."""
    string = importlib.import_module("string")
    string.tecer = True  # type: ignore[attr-defined]
    return "the program's" if _ask(subject, "mark") else "its own"


def waiting(subject: str) -> str:
    """One waits, blocking, for what another would set, if it gets to run."""
    if subject == "interpreter":
        return _pass_on(_get_for)
    if subject == "process":
        flag = _spawn.Event()
        children = [_spawn.Process(target=t, args=(flag,)) for t in (_wait, _set)]
        return _both(children, lambda: children[0].exitcode == 0)
    event = threading.Event()
    if subject == "task":
        return asyncio.run(_two(lambda: event.wait(0.2), event.set))
    waited: list[bool] = []
    threads = [
        threading.Thread(target=lambda: waited.append(event.wait(_LONG))),
        threading.Thread(target=event.set),
    ]
    return _both(threads, lambda: waited == [True])


def computing(subject: str) -> str:
    """One computes until another sets a flag, a million steps at least."""
    if subject == "interpreter":
        return _pass_on(_compute_for)
    if subject == "process":
        flag = _spawn.Event()
        children = [_spawn.Process(target=t, args=(flag,)) for t in (_compute, _set)]
        return _both(children, lambda: children[0].exitcode == 0)
    event = threading.Event()
    if subject == "task":
        return asyncio.run(_two(lambda: _count_to_a_million(event), event.set))
    counted: list[bool] = []
    threads = [
        threading.Thread(target=lambda: counted.append(_compute_until(event))),
        threading.Thread(target=event.set),
    ]
    return _both(threads, lambda: counted == [True])


def together(subject: str) -> str:
    """One computes, with no switch forced, until another sets a flag, or gives up."""
    if subject == "interpreter":
        return _pass_on(_compute_alone_for)
    if subject == "process":
        flag = _spawn.Event()
        children = [_spawn.Process(target=t, args=(flag,)) for t in (_alone, _set)]
        return _both(children, lambda: children[0].exitcode == 0)
    event = threading.Event()
    if subject == "task":
        came = asyncio.run(_two(lambda: _count_to_a_million(event), event.set))
        return "yes" if came == "yes" else "no"
    counted: list[bool] = []
    # With a GIL it would wait in vain, however long.
    patience = 0.5 if _told("gil") else _LONG
    threads = [
        threading.Thread(
            target=lambda: counted.append(_compute_alone(event.is_set, patience))
        ),
        threading.Thread(target=event.set),
    ]
    with _no_forced_switch():  # before they start: who waits by the old interval has a turn
        return _both(threads, lambda: counted == [True])


def race(subject: str) -> str:
    """Two read 100, wait for each other, and write 70: one update of 30 is lost."""
    if subject == "interpreter":
        return _interpreters_race()
    if subject == "task":
        return asyncio.run(_tasks_race())
    if subject == "process":
        money: Any = _spawn.Value("i", 100)
        gate: Any = _spawn.Barrier(2)
        workers: list[Any] = [
            _spawn.Process(target=_withdraw, args=(money, gate)) for _ in range(2)
        ]
    else:
        money = _Money()
        gate = threading.Barrier(2)
        workers = [threading.Thread(target=_withdraw, args=(money, gate)) for _ in range(2)]
    return _both(workers, lambda: money.value == 70)


def failure(subject: str) -> str:
    """Let it fail, and see whether who waits for it learns of that."""
    if subject == "process":
        child = _spawn.Process(target=_fail)
        child.start()
        child.join()
        return "exit code" if child.exitcode == 1 else "no"
    try:
        _run(subject, _fail)
    except LookupError:
        raise
    except Exception:  # noqa: BLE001 - an interpreter's is wrapped
        return "yes"
    return "no"


def stopping(subject: str) -> str:
    """Look for a way to end it in the midst of its work, and try that."""
    if subject == "task":
        return asyncio.run(_cancelled())
    if subject == "process":
        child = _spawn.Process(target=_wait_for_ever)
        child.start()
        child.terminate()
        child.join(_LONG)
        return "terminate" if child.exitcode not in {0, None} else "no"
    kind = _interpreters().Interpreter if subject == "interpreter" else threading.Thread
    ways = {"terminate", "kill", "cancel", "stop", "interrupt"}
    return "yes" if ways & set(dir(kind)) else "no"


def death(subject: str) -> str:
    """In a process of its own, let one end its process at once."""
    if subject == "interpreter":
        _interpreters()
    child = _spawn.Process(target=_run_one_that_dies, args=(subject,))
    child.start()
    child.join()
    return "all" if child.exitcode == 7 else "it alone"


# ---- helpers -------------------------------------------------------------------------


def _interpreters() -> Any:  # noqa: ANN401 - a module since 3.14
    try:
        return importlib.import_module("concurrent.interpreters")
    except ImportError as error:
        raise LookupError("interpreter") from error


def _run(subject: str, work: Callable[..., object], *arguments: object) -> None:
    """Run one, to its end; raises what reaches who waits for it."""
    if subject == "task":
        asyncio.run(_as_coroutine(work, *arguments))
    elif subject == "interpreter":
        interpreter = _interpreters().create()
        error = _call_in_thread(interpreter, work, *arguments)
        interpreter.close()
        if error:
            raise error
    else:
        kind = threading.Thread if subject == "thread" else _spawn.Process
        worker = kind(target=work, args=arguments)
        with _silence():
            worker.start()
            worker.join()


def _call_in_thread(
    interpreter: Any,  # noqa: ANN401 - a class since 3.14
    work: Callable[..., object],
    *arguments: object,
) -> BaseException | None:
    """Call it there, from a thread of its own, as an executor does; return its error."""
    errors: list[BaseException] = []

    def call() -> None:
        try:
            interpreter.call(work, *arguments)
        except Exception as error:  # noqa: BLE001 - handed on
            errors.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    return errors[0] if errors else None


@contextlib.contextmanager
def _silence() -> Any:  # noqa: ANN401 - a generator
    """A thread that fails is not to print here."""
    threading.excepthook, hook = lambda _: None, threading.excepthook
    yield
    threading.excepthook = hook


async def _as_coroutine(work: Callable[..., object], *arguments: object) -> None:
    await asyncio.create_task(_call(work, *arguments))


async def _call(work: Callable[..., object], *arguments: object) -> object:
    return work(*arguments)


def _ask(subject: str, what: str) -> Any:  # noqa: ANN401 - as told
    """Run one, and read what it tells through a pipe."""
    read, write = os.pipe()
    if subject == "process":
        ours, theirs = _spawn.Pipe()
        child = _spawn.Process(target=_tell_connection, args=(what, theirs))
        child.start()
        told = ours.recv()
        child.join()
        return told
    _run(subject, _tell, what, write)
    os.close(write)
    with os.fdopen(read) as end:
        return (
            [int(part) for part in end.read().split()]
            if what == "place"
            else end.read() == "1"
        )


def _told(what: str) -> tuple[int, int] | bool:
    if what == "place":
        return os.getpid(), threading.get_native_id()
    if what == "gil":
        return bool(getattr(sys, "_is_gil_enabled", lambda: True)())
    return hasattr(importlib.import_module("string"), "tecer")


def _tell(what: str, end: int) -> None:
    told = _told(what)
    text = f"{told[0]} {told[1]}" if isinstance(told, tuple) else str(int(told))
    os.write(end, text.encode())


def _tell_connection(what: str, end: Any) -> None:  # noqa: ANN401 - a Connection
    end.send(_told(what))


def _append(baked: list[int]) -> None:
    baked.append(7)


def _take(_: object) -> None:
    """Do nothing with it."""


def _fail() -> None:
    raise ValueError


def _both(workers: list[Any], right: Callable[[], bool]) -> str:
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(_LONG)
    return "yes" if right() else "no"


async def _two(first: Callable[[], bool], second: Callable[[], object]) -> str:
    one, other = (asyncio.create_task(_call(each)) for each in (first, second))
    came = await one
    await other
    return "yes" if came else "only at await"


def _wait(flag: Any) -> None:  # noqa: ANN401 - an Event
    sys.exit(0 if flag.wait(_LONG) else 1)


def _set(flag: Any) -> None:  # noqa: ANN401 - an Event
    flag.set()


def _compute(flag: Any) -> None:  # noqa: ANN401 - an Event
    sys.exit(0 if _compute_until(flag) else 1)


def _compute_until(flag: Any) -> bool:  # noqa: ANN401 - an Event
    while not flag.is_set():
        sum(range(100))
    return True


def _alone(flag: Any) -> None:  # noqa: ANN401 - an Event
    sys.exit(0 if _compute_alone(flag.is_set, _LONG) else 1)


def _compute_alone(there: Callable[[], bool], patience: float) -> bool:
    """Compute until something is there; who shares this GIL does not get it meanwhile."""
    end = time.perf_counter() + patience
    with _no_forced_switch():
        while not (came := there()) and time.perf_counter() < end:
            sum(range(100))
    return came


@contextlib.contextmanager
def _no_forced_switch() -> Any:  # noqa: ANN401 - a generator
    """Let a thread of this interpreter keep its GIL for as long as it does not wait."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    yield
    sys.setswitchinterval(usual)


def _count_to_a_million(flag: threading.Event) -> bool:
    return any(flag.is_set() for _ in range(1_000_000))


def _wait_for_ever() -> None:
    threading.Event().wait()


class _Money:
    value = 100


def _withdraw(money: Any, gate: Any) -> None:  # noqa: ANN401 - of threads or processes
    left = money.value - 30
    gate.wait(_LONG)
    money.value = left


async def _tasks_race() -> str:
    money, gate = _Money(), asyncio.Barrier(2)

    async def withdraw() -> None:
        left = money.value - 30
        await gate.wait()
        money.value = left

    await asyncio.gather(withdraw(), withdraw())
    return "yes" if money.value == 70 else "no"


def _interpreters_race() -> str:
    """They share no object, but a memoryview of one's memory is the memory itself."""
    interpreters = _interpreters()
    memory = bytearray([100])
    ready, gate = interpreters.create_queue(), interpreters.create_queue()
    both = [interpreters.create() for _ in range(2)]
    with memoryview(memory) as money:
        threads = [
            threading.Thread(
                target=_call_in_thread, args=(each, _withdraw_there, money, ready, gate)
            )
            for each in both
        ]
        for thread in threads:
            thread.start()
        for _ in both:
            ready.get(timeout=_LONG)
        for _ in both:
            gate.put("go")
        for thread in threads:
            thread.join(_LONG)
        for interpreter in both:
            interpreter.close()
    return "yes" if memory[0] == 70 else "no"


def _withdraw_there(money: Any, ready: Any, gate: Any) -> None:  # noqa: ANN401 - as above
    left = money[0] - 30
    ready.put("read")
    gate.get(timeout=_LONG)
    money[0] = left
    money.release()


async def _cancelled() -> str:
    task = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(0)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    return "cancel" if task.cancelled() else "no"


def _run_one_that_dies(subject: str) -> None:
    _run(subject, os._exit, 7)


def _pass_on(take: Callable[[Any, Any], None]) -> str:
    """One interpreter takes an item, in some way, that another puts, and tells."""
    interpreters = _interpreters()
    flag, told = interpreters.create_queue(), interpreters.create_queue()
    both = [interpreters.create() for _ in range(2)]
    threads = [
        threading.Thread(target=_call_in_thread, args=(each, work, flag, told))
        for each, work in zip(both, (take, _put_for), strict=True)
    ]
    came = _both(threads, lambda: told.get(timeout=_LONG) == "came")
    for interpreter in both:  # only now: what a closed one has put is lost
        interpreter.close()
    return came


def _get_for(flag: Any, told: Any) -> None:  # noqa: ANN401 - interpreters' queues
    flag.get(timeout=_LONG)
    told.put("came")


def _compute_for(flag: Any, told: Any) -> None:  # noqa: ANN401 - interpreters' queues
    while flag.empty():
        sum(range(100))
    told.put("came")


def _compute_alone_for(flag: Any, told: Any) -> None:  # noqa: ANN401 - queues
    told.put("came" if _compute_alone(lambda: not flag.empty(), _LONG) else "no")


def _put_for(flag: Any, _: Any) -> None:  # noqa: ANN401 - interpreters' queues
    flag.put("now")
