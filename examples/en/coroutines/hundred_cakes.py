"""A hundred cakes, and an oven that holds five.

    $ python hundred_cakes.py
    cakes: 100, in the oven: up to 5
"""

import asyncio

oven, counts = [], []


async def bake():
    oven.append("cake")
    counts.append(len(oven))
    await asyncio.sleep(0.01)
    oven.pop()


async def enter(places):
    async with places:
        await bake()


async def main():
    places = asyncio.Semaphore(5)
    async with asyncio.TaskGroup() as task_group:
        for _ in range(100):
            task_group.create_task(enter(places))
    total, peak = len(counts), max(counts)
    print(f"cakes: {total}, in the oven: up to {peak}")


if __name__ == "__main__":
    asyncio.run(main())
