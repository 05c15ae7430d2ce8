"""The sleep of asyncio gives way.

    $ python right_wait.py  # without time, without to_thread
    tick ...in the oven tick ...ready...
"""

import asyncio


async def baker():
    await asyncio.sleep(0.05)
    print("in the oven", end=" ")
    for _ in range(10):
        await asyncio.sleep(0.01)
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
