"""Three cakes, one baker, two ovens.

    $ python two_ovens.py  # uses Semaphore, uses asyncio
    cakes ready: 3
    in the oven at the same time, at most: 2
"""

import asyncio

FLAVOURS = ("chocolate", "carrot", "corn")


async def bake_cake(flavour, ovens, baking, counts):
    async with ovens:  # waits for a free oven
        baking.add(flavour)
        counts.append(len(baking))
        await asyncio.sleep(0.1)
        baking.remove(flavour)


async def main():
    ovens = asyncio.Semaphore(2)
    baking, counts = set(), []
    async with asyncio.TaskGroup() as kitchen:
        for flavour in FLAVOURS:
            cake = bake_cake(flavour, ovens, baking, counts)
            kitchen.create_task(cake)
    print(f"cakes ready: {len(counts)}")
    print(f"in the oven at the same time, at most: {max(counts)}")


asyncio.run(main())
