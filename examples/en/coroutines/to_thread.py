"""The baker sleeps in another thread, and the clock goes on.

    $ python to_thread.py
    tick ...in the oven tick ...ready...
"""

import asyncio
from time import sleep


async def baker():
    await asyncio.sleep(0.05)
    print("in the oven", end=" ")
    for _ in range(10):
        await asyncio.to_thread(sleep, 0.01)
    print("ready", end=" ")


async def clock():
    for _ in range(10):
        print("tick", end=" ")
        await asyncio.sleep(0.02)


async def main():
    await asyncio.gather(clock(), baker())
    print()


if __name__ == "__main__":
    asyncio.run(main())
