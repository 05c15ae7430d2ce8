"""One except* for each type of error.

    $ python two_errors.py
    chocolate: in the oven
    chocolate: cancelled
    orange: dropped
    chocolate over? True
"""

import asyncio


async def bake(flavour, oven):
    print(f"{flavour}: in the oven")
    try:
        await oven.wait()
        print(f"{flavour}: ready")
    except asyncio.CancelledError:
        print(f"{flavour}: cancelled")
        raise


async def burn(flavour):
    await asyncio.sleep(0.2)
    raise ValueError(f"{flavour}: burned")


async def drop(flavour):
    raise RuntimeError(f"{flavour}: dropped")


async def main():
    oven = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as task_group:
            cake = task_group.create_task(bake("chocolate", oven))
            task_group.create_task(burn("carrot"))
            task_group.create_task(drop("orange"))
    except* ValueError as errors:
        print(*errors.exceptions)
    except* RuntimeError as errors:
        print(*errors.exceptions)
    print(f"chocolate over? {cake.done()}")


if __name__ == "__main__":
    asyncio.run(main())
