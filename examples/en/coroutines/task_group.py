"""TaskGroup cancels the other cake before it reports.

    $ python task_group.py
    chocolate: in the oven
    chocolate: cancelled
    carrot: burned
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


async def main():
    oven = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as task_group:
            cake = task_group.create_task(bake("chocolate", oven))
            task_group.create_task(burn("carrot"))
    except* ValueError as errors:
        print(*errors.exceptions)
    print(f"chocolate over? {cake.done()}")
    await asyncio.sleep(0.2)
    oven.set()
    await asyncio.wait([cake])


if __name__ == "__main__":
    asyncio.run(main())
