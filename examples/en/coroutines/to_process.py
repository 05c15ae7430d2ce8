"""The sum goes to another process, and the clock goes on.

    $ python to_process.py
    adding, tick, ready
    total: 4999950000
    in another process: True
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from os import getpid


def add_up(number):
    return sum(range(number)), getpid()


async def baker(notebook, pool):
    loop = asyncio.get_running_loop()
    notebook.append("adding")
    count = await loop.run_in_executor(pool, add_up, 100_000)
    notebook.append("ready")
    return count


async def clock(notebook):
    while "ready" not in notebook:
        notebook.append("tick")
        await asyncio.sleep(0.01)


async def main(pool):
    notebook = []
    count, _ = await asyncio.gather(
        baker(notebook, pool), clock(notebook)
    )
    print(*dict.fromkeys(notebook), sep=", ")
    print("total:", count[0])
    print("in another process:", count[1] != getpid())


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(main(pool))
