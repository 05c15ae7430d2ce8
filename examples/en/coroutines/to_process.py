"""The sum goes to another process, and the clock goes on.

    $ python to_process.py
    adding tick ...ready...
    total: 12499997500000, in another process: True
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from os import getpid


def add_up(number):
    return sum(range(number))


async def baker(pool):
    loop = asyncio.get_running_loop()
    print("adding", end=" ")
    pid = await loop.run_in_executor(pool, getpid)
    total = await loop.run_in_executor(pool, add_up, 5_000_000)
    print("ready", end=" ")
    return total, pid


async def clock():
    for _ in range(10):
        print("tick", end=" ")
        await asyncio.sleep(0.02)


async def main(pool):
    results = await asyncio.gather(baker(pool), clock())
    total, pid = results[0]
    print(f"\ntotal: {total}, in another process: {pid != getpid()}")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(main(pool))
