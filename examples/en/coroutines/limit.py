"""Six cakes, and an oven that holds two.

    $ python limit.py
    cakes: 6, in the oven: up to 2
"""

import asyncio

oven, counts = [], []


async def bake():
    oven.append("cake")
    counts.append(len(oven))
    await asyncio.sleep(0.1)
    oven.pop()


async def enter(places):
    async with places:
        await bake()


async def main():
    places = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as task_group:
        for _ in range(6):
            task_group.create_task(enter(places))
    total, peak = len(counts), max(counts)
    print(f"cakes: {total}, in the oven: up to {peak}")


if __name__ == "__main__":
    asyncio.run(main())
