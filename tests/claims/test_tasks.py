"""Proves the claims of the page "Tasks", in the order of the page."""

import asyncio
import gc
import sys
import weakref

import pytest


async def burn() -> None:
    """Fail at the first step."""
    message = "the cake burned"
    raise ValueError(message)


def test_gather_answers_in_the_order_asked() -> None:
    """One answer for each: results come in the order of the arguments."""
    ended: list[int] = []

    async def bake(laps: int) -> int:
        for _ in range(laps):
            await asyncio.sleep(0)
        ended.append(laps)
        return laps

    async def main() -> list[int]:
        return list(await asyncio.gather(bake(30), bake(10), bake(20)))

    assert asyncio.run(main()) == [30, 10, 20]
    assert ended == [10, 20, 30]


def test_gather_cancels_the_rest() -> None:
    """Myth: after the error the other task goes on; cancelling gather cancels it."""

    async def main() -> None:
        oven = asyncio.Event()
        other = asyncio.create_task(oven.wait())
        with pytest.raises(ValueError, match="burned"):
            await asyncio.gather(other, burn())
        for _ in range(10):
            await asyncio.sleep(0)
        assert (other.done(), other.cancelling()) == (False, 0)
        asyncio.gather(other).cancel()
        await asyncio.wait([other])
        assert other.cancelled()

    asyncio.run(main())


def test_a_task_group_cancels_the_rest_and_waits_for_it() -> None:
    """A group: on leaving the block all tasks are over, and the errors come in a group."""
    steps: list[str] = []

    async def bake() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            steps.append("oven off")

    async def main() -> None:
        with pytest.raises(ExceptionGroup) as caught:  # noqa: PT012 - a block too
            async with asyncio.TaskGroup() as group:
                other = group.create_task(bake())
                group.create_task(burn())
        assert steps == ["oven off"]
        assert other.cancelled()
        assert [type(error) for error in caught.value.exceptions] == [ValueError]

    asyncio.run(main())


def test_except_exception_does_not_catch_a_cancellation() -> None:
    """A group: CancelledError goes past `except Exception`, and the task is cancelled."""
    steps: list[str] = []

    async def bake() -> None:
        try:
            await asyncio.Event().wait()
        except Exception:  # noqa: BLE001 - this is what is shown
            steps.append("caught")

    async def main() -> None:
        task = asyncio.create_task(bake())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()

    asyncio.run(main())
    assert steps == []
    assert not issubclass(asyncio.CancelledError, Exception)


def test_the_loop_keeps_only_weak_references_to_tasks() -> None:
    """Keep your tasks: a collection deletes the one that nobody kept, not the other."""

    async def wait() -> None:
        await asyncio.get_running_loop().create_future()

    async def main() -> None:
        kept = asyncio.create_task(wait())
        lost = weakref.ref(asyncio.create_task(wait()))
        await asyncio.sleep(0)
        gc.collect()
        assert lost() is None
        assert asyncio.all_tasks() == {kept, asyncio.current_task()}

    asyncio.run(main())


def test_a_task_ends_no_later_than_its_loop() -> None:
    """Keep your tasks: what still waits when main() returns is cancelled, not finished."""
    steps: list[str] = []

    async def bake() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            steps.append("cancelled")
            raise

    async def main() -> "asyncio.Task[None]":
        task = asyncio.create_task(bake())
        await asyncio.sleep(0)
        return task

    assert asyncio.run(main()).cancelled()
    assert steps == ["cancelled"]


def test_timeout_becomes_an_error_only_outside_its_block() -> None:
    """Give up: inside the block it is CancelledError, outside it TimeoutError."""
    seen: list[str] = []

    async def main() -> None:
        try:
            async with asyncio.timeout(0.01):
                try:
                    await asyncio.Event().wait()
                except BaseException as error:
                    seen.append(type(error).__name__)
                    raise
        except TimeoutError:
            seen.append("TimeoutError")

    asyncio.run(main())
    assert seen == ["CancelledError", "TimeoutError"]


def test_task_group_cancel_came_with_3_15() -> None:
    """What depends: since 3.15 a group can be cancelled whole, and raises nothing."""
    assert hasattr(asyncio.TaskGroup, "cancel") is (sys.version_info >= (3, 15))

    async def main() -> bool:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(asyncio.Event().wait())
            await asyncio.sleep(0)
            getattr(group, "cancel", task.cancel)()
        return task.cancelled()

    assert asyncio.run(main())
