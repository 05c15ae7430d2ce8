"""What each way of giving up stops: each function below is a row of the table.

A task bakes until a gate opens: it ends with a cake only if nothing stopped it.
"""

import asyncio
import multiprocessing
import multiprocessing.pool
import threading
from concurrent.futures import (
    BrokenExecutor,
    CancelledError,
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from time import sleep
from typing import Any, Self

SUBJECTS = (
    "concurrent.futures.ThreadPoolExecutor",
    "concurrent.futures.ProcessPoolExecutor",
    "multiprocessing.Pool",
    "asyncio.Task",
)

WORDS = {
    "waiting": (
        "Esperar com prazo: `result(timeout)`, `get(timeout)`, `wait_for()`",
        "Waiting with a limit: `result(timeout)`, `get(timeout)`, `wait_for()`",
    ),
    "cancel_pending": (
        "`cancel()` antes de começar",
        "`cancel()` before it begins",
    ),
    "cancel_running": ("`cancel()` depois", "`cancel()` after that"),
    "shutdown": (
        "`shutdown(wait=False, cancel_futures=True)`",
        "`shutdown(wait=False, cancel_futures=True)`",
    ),
    "leaving": (
        "Sair do `with` (no asyncio, de um `TaskGroup`)",
        "Leaving the `with` (in asyncio, of a `TaskGroup`)",
    ),
    "terminating": (
        "`terminate_workers()` (no `Pool`, `terminate()`)",
        "`terminate_workers()` (of a `Pool`, `terminate()`)",
    ),
    "goes on": ("a tarefa continua", "the task goes on"),
    "stops": ("a tarefa para", "the task stops"),
    "at await": ("a tarefa para no `await`", "the task stops at its `await`"),
    "never begins": ("a tarefa não começa", "the task does not begin"),
    "but the next": (
        "não começa, se já não estava na fila dos trabalhadores",
        "does not begin, unless already in the workers' queue",
    ),
    "pending only": (
        "a que roda continua; as outras não começam",
        "the running one goes on; the others do not begin",
    ),
    "last only": (
        "a que roda e as da fila dos trabalhadores continuam; as outras não começam",
        "the running one and those in the workers' queue go on; the others do not begin",
    ),
    "waits": ("espera até o fim", "it waits for the end"),
    "no such call": ("não existe", "does not exist"),
}

_LONG = 60.0
_spawn = multiprocessing.get_context("spawn")


def waiting(subject: str) -> str:
    """Give up waiting for a running task, then open the gate and ask for the cake."""
    if subject == "asyncio.Task":
        return asyncio.run(_wait_for())
    with _Kitchen(subject) as kitchen:
        cake = kitchen.lit_oven()
        try:
            kitchen.get(cake, 0.1)
        except (TimeoutError, multiprocessing.TimeoutError):
            return kitchen.end_of(cake)
    raise AssertionError(subject)


def cancel_pending(subject: str) -> str:
    """Cancel five tasks that wait behind one, when the workers' queue is full."""
    if subject == "asyncio.Task":
        return asyncio.run(_cancel(begun=False))
    with _Kitchen(subject) as kitchen:
        kitchen.lit_oven()
        cakes = kitchen.behind()
        if not hasattr(cakes[0], "cancel"):
            return "no such call"
        cancelled = [cake.cancel() for cake in cakes]
    assert cancelled[-1]
    return "never begins" if all(cancelled) else "but the next"


def cancel_running(subject: str) -> str:
    """Cancel a running task, then open the gate and ask for the cake."""
    if subject == "asyncio.Task":
        return asyncio.run(_cancel(begun=True))
    with _Kitchen(subject) as kitchen:
        cake = kitchen.lit_oven()
        if not hasattr(cake, "cancel"):
            return "no such call"
        assert not cake.cancel()
        return kitchen.end_of(cake)


def shutdown(subject: str) -> str:
    """Shut down while one task runs and five wait, then open the gate."""
    with _Kitchen(subject) as kitchen:
        if not hasattr(kitchen.pool, "shutdown"):
            return "no such call"
        cake = kitchen.lit_oven()
        others = kitchen.behind()
        kitchen.pool.shutdown(wait=False, cancel_futures=True)
        assert kitchen.end_of(cake) == "goes on"
        ends = [kitchen.end_of(other) for other in others]
    assert ends[-1] == "stops"
    return "pending only" if set(ends) == {"stops"} else "last only"


def leaving(subject: str) -> str:
    """Leave the block while a task waits for the gate, which opens a little later."""
    if subject == "asyncio.Task":
        return asyncio.run(_leave_group())
    with _Kitchen(subject) as kitchen:
        cake = kitchen.lit_oven()
        if isinstance(kitchen.pool, multiprocessing.pool.Pool):
            kitchen.pool.__exit__(None, None, None)  # with the gate closed
            return "waits" if cake.ready() else "stops"
        threading.Timer(0.2, kitchen.gate.set).start()
        kitchen.pool.__exit__(None, None, None)
        return "waits" if cake.done() else "goes on"


def terminating(subject: str) -> str:
    """End the workers with the gate closed, and see that the task will never end."""
    with _Kitchen(subject) as kitchen:
        cake = kitchen.lit_oven()
        if hasattr(kitchen.pool, "terminate_workers"):
            kitchen.pool.terminate_workers()
            return kitchen.end_of(cake)
        if hasattr(kitchen.pool, "terminate"):
            kitchen.pool.terminate()
            return "waits" if cake.ready() else "stops"
    return "no such call"


# ---- helpers -------------------------------------------------------------------------

_events: list[Any] = []


class _Kitchen:
    """A pool of one worker, which knows an oven's light and a gate."""

    def __init__(self, subject: str) -> None:
        name = subject.rpartition(".")[2]
        signal: Any = threading.Event if name == "ThreadPoolExecutor" else _Signal
        events = self.lit, self.gate = signal(), signal()
        self.pool: Any = None
        if name == "ThreadPoolExecutor":
            self.pool = ThreadPoolExecutor(1, "", _receive, events)
        elif name == "ProcessPoolExecutor":
            self.pool = ProcessPoolExecutor(1, _spawn, _receive, events)
        elif name == "Pool":
            self.pool = _spawn.Pool(1, _receive, events)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Open the gate and end the pool, so that nothing is left."""
        self.gate.set()
        if isinstance(self.pool, Executor):
            self.pool.shutdown()
        elif self.pool:
            # terminate() may kill a worker that holds the lock of the results' queue, as
            # it does just after a result was sent, and then waits for that lock for ever.
            self.pool.close()
            self.pool.join()

    def submit(self) -> Any:  # noqa: ANN401 - a Future or an AsyncResult
        if isinstance(self.pool, Executor):
            return self.pool.submit(_bake)
        return self.pool.apply_async(_bake)

    def lit_oven(self) -> Any:  # noqa: ANN401
        """Return a task that is running, for sure."""
        if self.pool is None:
            return None
        cake = self.submit()
        assert self.lit.wait(_LONG)
        return cake

    def behind(self) -> list[Any]:
        """Return five tasks that wait; in processes, the first in the workers' queue."""
        cakes = [self.submit() for _ in range(5)]
        while isinstance(self.pool, ProcessPoolExecutor) and not cakes[0].running():
            sleep(0.01)
        return cakes

    def get(self, cake: Any, limit: float) -> Any:  # noqa: ANN401
        return (cake.result if hasattr(cake, "result") else cake.get)(limit)

    def end_of(self, cake: Any) -> str:  # noqa: ANN401
        """Open the gate, and tell whether the cake comes."""
        self.gate.set()
        try:
            return "goes on" if self.get(cake, _LONG) == "cake" else "stops"
        except (CancelledError, BrokenExecutor):
            return "stops"


class _Signal:
    """An Event between processes that a worker may leave by dying: a byte in a pipe.

    `multiprocessing.Event.set()` would wait for ever for a dead worker to wake up.
    """

    def __init__(self) -> None:
        self.ear, self.mouth = _spawn.Pipe(duplex=False)

    def set(self) -> None:
        self.mouth.send(None)

    def wait(self, limit: float) -> bool:
        return self.ear.poll(limit)


def _receive(*events: Any) -> None:  # noqa: ANN401
    _events[:] = events


def _bake() -> str:
    lit, gate = _events
    lit.set()
    return "cake" if gate.wait(_LONG) else "nothing"


async def _bake_here(lit: asyncio.Event, gate: asyncio.Event) -> str:
    lit.set()
    await gate.wait()
    return "cake"


async def _wait_for() -> str:
    lit, gate = asyncio.Event(), asyncio.Event()
    cake = asyncio.create_task(_bake_here(lit, gate))
    await lit.wait()
    try:
        await asyncio.wait_for(cake, 0.1)
    except TimeoutError:
        gate.set()
    return await _end_of(cake)


async def _cancel(*, begun: bool) -> str:
    lit, gate = asyncio.Event(), asyncio.Event()
    cake = asyncio.create_task(_bake_here(lit, gate))
    if begun:
        await lit.wait()
    assert cake.cancel()
    gate.set()
    end = await _end_of(cake)
    return end if lit.is_set() else "never begins"


async def _leave_group() -> str:
    lit, gate = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        cake = group.create_task(_bake_here(lit, gate))
        asyncio.get_running_loop().call_later(0.1, gate.set)
    return "waits" if await _end_of(cake) == "goes on" else "stops"


async def _end_of(cake: "asyncio.Task[str]") -> str:
    try:
        return "goes on" if await cake == "cake" else "stops"
    except asyncio.CancelledError:
        return "at await"
