"""A hundred cakes, and an oven that holds five.

    $ python hundred_cakes.py
    cakes: 100, in the oven: up to 5
"""

import asyncio


async def bake(places, oven, counts):
    async with places:
        oven.append("cake")
        counts.append(len(oven))
        await asyncio.sleep(0.01)
        oven.pop()


async def main():
    places, oven, counts = asyncio.Semaphore(5), [], []
    async with asyncio.TaskGroup() as task_group:
        for _ in range(100):
            task_group.create_task(bake(places, oven, counts))
    total, peak = len(counts), max(counts)
    print(f"cakes: {total}, in the oven: up to {peak}")


if __name__ == "__main__":
    asyncio.run(main())
