"""The sums in processes, the clock in the loop.

    $ python sums_elsewhere.py 10 100  # uses run_in_executor
    45 4950
    tick: True
    $ python sums_elsewhere.py 5  # uses ProcessPoolExecutor
    10
    tick: True
"""

import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor


def add_up(number):
    return sum(range(number))


async def clock(notebook):
    while True:
        notebook.append("tick")
        await asyncio.sleep(0.01)


async def main(numbers, pool):
    loop, notebook = asyncio.get_running_loop(), []
    task = asyncio.create_task(clock(notebook))
    futures = [
        loop.run_in_executor(pool, add_up, int(number))
        for number in numbers
    ]
    await asyncio.wait(futures)
    print(*[future.result() for future in futures])
    print("tick:", "tick" in notebook)
    task.cancel()


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        asyncio.run(main(sys.argv[1:], pool))
