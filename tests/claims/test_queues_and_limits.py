"""Proves the claims of the page "Queues and limits", in the order of the page."""

import asyncio
import selectors
import sys
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


async def turns(number: int) -> None:
    """Give way to the other tasks, `number` times."""
    for _ in range(number):
        await asyncio.sleep(0)


def test_put_waits_for_a_place_in_the_asyncio_queue() -> None:
    """A full display: the third put ends only after a get; without maxsize, at once."""

    async def main() -> None:
        queue: asyncio.Queue[str] = asyncio.Queue(maxsize=2)
        queue.put_nowait("one")
        queue.put_nowait("two")
        third = asyncio.create_task(queue.put("three"))
        await turns(10)
        assert (third.done(), queue.qsize()) == (False, 2)
        assert await queue.get() == "one"
        await third
        assert queue.qsize() == 2

    asyncio.run(main())


def test_put_and_get_give_way_only_when_they_must_wait() -> None:
    """A full display: with room for all, the other task does not run between two puts."""
    steps: list[str] = []

    async def bake(queue: "asyncio.Queue[int]") -> None:
        for number in range(3):
            await queue.put(number)
            steps.append(f"put {number}")

    async def main() -> None:
        queue: asyncio.Queue[int] = asyncio.Queue()
        other = asyncio.create_task(asyncio.sleep(0))
        other.add_done_callback(lambda _: steps.append("other"))
        await bake(queue)
        assert [await queue.get() for _ in range(3)] == [0, 1, 2]
        steps.append("got all")
        await turns(10)

    asyncio.run(main())
    assert steps == ["put 0", "put 1", "put 2", "got all", "other"]


def test_a_closed_asyncio_queue_hands_out_the_rest() -> None:
    """Closing: since 3.13; put is refused, get gives what is left, then QueueShutDown."""
    if sys.version_info < (3, 13):
        assert not hasattr(asyncio.Queue, "shutdown")
        return

    async def main() -> None:
        queue: asyncio.Queue[str] = asyncio.Queue()
        queue.put_nowait("last cake")
        queue.shutdown()
        with pytest.raises(asyncio.QueueShutDown):
            await queue.put("late")
        assert await queue.get() == "last cake"
        with pytest.raises(asyncio.QueueShutDown):
            await queue.get()

    asyncio.run(main())


def test_a_semaphore_bounds_how_many_are_inside() -> None:
    """How many at once: of ten tasks, three are inside and seven wait, until one leaves."""
    inside: list[int] = []

    async def enter(places: asyncio.Semaphore, gate: asyncio.Event, number: int) -> None:
        async with places:
            inside.append(number)
            await gate.wait()

    async def main() -> None:
        places, gates = asyncio.Semaphore(3), [asyncio.Event() for _ in range(10)]
        async with asyncio.TaskGroup() as group:
            for number, gate in enumerate(gates):
                group.create_task(enter(places, gate, number))
            for left, gate in enumerate(gates):
                await turns(10)
                assert len(inside) == min(left + 3, 10)
                gate.set()

    asyncio.run(main())


def test_run_coroutine_threadsafe_makes_the_thread_wait() -> None:
    """Back-pressure: the thread's second put ends only after the loop has taken one."""

    def bake(
        loop: asyncio.AbstractEventLoop, queue: "asyncio.Queue[str]"
    ) -> "Future[None]":
        asyncio.run_coroutine_threadsafe(queue.put("one"), loop).result(LONG)
        second = asyncio.run_coroutine_threadsafe(queue.put("two"), loop)
        with pytest.raises(TimeoutError):
            second.result(0.05)
        return second

    async def main() -> None:
        queue: asyncio.Queue[str] = asyncio.Queue(maxsize=1)
        loop = asyncio.get_running_loop()
        second = await asyncio.to_thread(bake, loop, queue)
        assert await queue.get() == "one"
        await asyncio.wrap_future(second)
        assert await queue.get() == "two"

    asyncio.run(main())


def test_debug_mode_refuses_a_call_from_another_thread() -> None:
    """What depends: which of the two ways into the loop raises, and when."""

    def refused(call: "Callable[[Callable[[], None]], object]") -> bool:
        try:
            call(lambda: None)
        except RuntimeError:
            return True
        return False

    async def main() -> list[bool]:
        loop = asyncio.get_running_loop()
        ways = (loop.call_soon, loop.call_soon_threadsafe)
        return [await asyncio.to_thread(refused, call) for call in ways]

    assert asyncio.run(main(), debug=True) == [True, False]
    assert asyncio.run(main(), debug=False) == [False, False]


class Sleepless(selectors.DefaultSelector):
    """A selector that says when the loop goes to sleep with nothing left to do."""

    def __init__(self) -> None:
        """Begin awake."""
        super().__init__()
        self.asleep = Event()

    def select(
        self, timeout: float | None = None
    ) -> "list[tuple[selectors.SelectorKey, int]]":
        """Wait as the loop asks; without a time limit only an event can wake it."""
        if timeout is None:
            self.asleep.set()
        return super().select(timeout)


def test_asyncio_queue_works_across_threads() -> None:
    """Myth: the cake is put, the loop sleeps on; call_soon_threadsafe wakes it."""
    selector, sold, noticed = Sleepless(), Event(), list[bool]()

    def bake(loop: asyncio.AbstractEventLoop, queue: "asyncio.Queue[str]") -> None:
        assert selector.asleep.wait(LONG)
        queue.put_nowait("chocolate")
        noticed.append(sold.wait(0.2))
        loop.call_soon_threadsafe(lambda: None)
        noticed.append(sold.wait(LONG))

    async def main() -> None:
        queue: asyncio.Queue[str] = asyncio.Queue()
        thread = Thread(target=bake, args=(asyncio.get_running_loop(), queue))
        thread.start()
        await queue.get()
        sold.set()
        await asyncio.to_thread(thread.join)

    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selector)) as runner:
        runner.run(main())
    assert noticed == [False, True]
