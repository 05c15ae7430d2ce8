"""The first cake ready is enough.

    $ python first_ready.py 300 10 200  # uses cancel
    first: 10
    cancelled: 2
    $ python first_ready.py 5 400  # uses cancel
    first: 5
    cancelled: 1
"""

import asyncio
import sys


async def bake(laps):
    for _ in range(laps):
        await asyncio.sleep(0)
    return laps


async def main(laps):
    tasks = [asyncio.create_task(bake(int(n))) for n in laps]
    ready_ones, the_rest = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in the_rest:
        task.cancel()
    await asyncio.wait(the_rest)
    print("first:", ready_ones.pop().result())
    print("cancelled:", sum(t.cancelled() for t in tasks))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
