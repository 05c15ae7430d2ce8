"""Proves the claims of "A grande comparação" and of its English twin, in their order.

The cells of its table are proved by `table_comparison.py`.
"""

import asyncio
import hashlib
import importlib
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent import futures
from contextlib import contextmanager
from functools import partial
from math import factorial
from threading import Barrier, Event, Lock, Thread, get_ident
from time import perf_counter, sleep
from typing import Any

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

GIL = getattr(sys, "_is_gil_enabled", lambda: True)()


async def _withdraw_twice(pause: Callable[[], Awaitable[object]]) -> int:
    """Two tasks take 30 of 100 each, with a pause between reading and writing."""
    money = [100]

    async def withdraw() -> None:
        left = money[0] - 30
        await pause()
        money[0] = left

    await asyncio.gather(withdraw(), withdraw())
    return money[0]


def test_tasks_race_across_an_await() -> None:
    """An await that waits lets the other read too; one that need not wait does not."""

    async def nothing() -> None:
        pass

    async def main() -> list[int]:
        gate = asyncio.Barrier(2)
        return [await _withdraw_twice(gate.wait), await _withdraw_twice(nothing)]

    assert asyncio.run(main()) == [70, 40]


def test_a_thousand_tasks_wait_in_one_thread() -> None:
    """None goes on before the last has come, and all go on in the thread that asked."""
    seen: list[int] = []

    async def wait_at(gate: asyncio.Barrier) -> None:
        await gate.wait()
        seen.append(get_ident())

    async def main() -> None:
        gate = asyncio.Barrier(1000)
        await asyncio.gather(*(wait_at(gate) for _ in range(1000)))

    asyncio.run(main())
    assert seen == [get_ident()] * 1000


def test_one_loop_directs_threads_and_processes() -> None:
    """One coroutine asks three for their process and thread, and awaits them together."""

    async def main() -> list[list[int]]:
        ask = asyncio.get_running_loop().run_in_executor
        with futures.ThreadPoolExecutor(1) as one, futures.ProcessPoolExecutor(1) as two:
            both = [
                asyncio.gather(ask(pool, os.getpid), ask(pool, get_ident))
                for pool in (one, two)
            ]
            return [list(each) for each in await asyncio.gather(*both)]

    (pid, thread), (other_pid, _) = asyncio.run(main())
    assert pid == os.getpid() != other_pid
    assert thread != get_ident()


def test_a_function_of_values_runs_everywhere() -> None:
    """The same numbers from a loop, from tasks and from every executor there is."""

    async def in_tasks() -> list[int]:
        return await asyncio.gather(*(asyncio.to_thread(factorial, n) for n in range(9)))

    expected = [factorial(n) for n in range(9)]
    assert asyncio.run(in_tasks()) == expected
    for name in ("Thread", "Process", "Interpreter"):
        if kind := getattr(futures, f"{name}PoolExecutor", None):
            with kind(2) as pool:
                assert list(pool.map(factorial, range(9))) == expected
        else:
            assert sys.version_info < (3, 14)


@contextmanager
def _no_forced_switch() -> Iterator[None]:
    """Let a thread keep the GIL for as long as it does not let go by itself."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _runs_beside(work: Callable[[], object], patience: float) -> bool:
    """Whether another thread gets its turn while this one does only such work."""
    gate, turns = Lock(), list[str]()

    def other() -> None:
        with gate:
            turns.append("mine")

    with gate:
        thread = Thread(target=other)
        thread.start()
    end = perf_counter() + patience
    while not turns and perf_counter() < end:
        work()
    in_time = bool(turns)
    thread.join(LIMIT)
    return in_time


def _compute_until_told(memory: Any) -> bool:  # noqa: ANN401 - a memoryview
    """In another interpreter: compute and never give way, until this byte changes."""
    import sys  # noqa: PLC0415 - it has modules of its own

    sys.setswitchinterval(1000)
    memory[1] = 1
    for _ in range(10_000_000):
        if memory[0]:
            return True
        sum(range(100))
    return False


def _another_interpreter_computes_beside() -> bool:
    """Whether this thread goes on while another interpreter computes."""
    interpreters: Any = importlib.import_module("concurrent.interpreters")

    memory, told = memoryview(bytearray(2)), list[bool]()
    call = partial(interpreters.create().call, _compute_until_told, memory)
    thread = Thread(target=lambda: told.append(call()))
    thread.start()
    while not memory[1]:  # from here on it computes
        sleep(0.001)
    memory[0] = 1
    thread.join(LIMIT)
    return told == [True]


def test_the_only_way_around_the_gil_is_processes() -> None:
    """Myth: one process, and three ways to compute while another thread runs."""
    data = bytes(1 << 22)
    with _no_forced_switch():
        assert _runs_beside(lambda: hashlib.sha256(data), LIMIT)
        assert _runs_beside(lambda: sum(range(1000)), 0.2 if GIL else LIMIT) is not GIL
    if sys.version_info >= (3, 14):
        assert _another_interpreter_computes_beside()


async def _tasks_meet() -> int:
    gate = asyncio.Barrier(50)
    return len(await asyncio.gather(*(gate.wait() for _ in range(50))))


async def _blocked_beside_a_task() -> bool:
    told = Event()

    async def block() -> bool:
        return told.wait(0.1)

    async def tell() -> None:
        told.set()

    return (await asyncio.gather(block(), tell()))[0]


def test_asyncio_is_faster_than_threads() -> None:
    """Myth: both wait for fifty at once; where one blocks, the tasks all stand still."""
    gate = Barrier(50)
    with futures.ThreadPoolExecutor(50) as pool:
        waits = [pool.submit(gate.wait, LIMIT) for _ in range(50)]
        assert len({each.result() for each in waits}) == asyncio.run(_tasks_meet()) == 50
    told = Event()
    with futures.ThreadPoolExecutor(2) as pool:
        blocked = pool.submit(told.wait, LIMIT)
        pool.submit(told.set)
        assert blocked.result()
    assert not asyncio.run(_blocked_beside_a_task())
