"""A coroutine sends the computation to another process.

    $ python computed_outside.py 10  # uses run_in_executor
    sum: 285, in another process: True
    $ python computed_outside.py 1000  # uses ProcessPoolExecutor
    sum: 332833500, in another process: True
"""

import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor
from os import getpid


def add_squares(slice_of_work):
    return getpid(), sum(n * n for n in slice_of_work)


async def main():
    loop = asyncio.get_running_loop()
    slice_of_work = range(int(sys.argv[1]))
    with ProcessPoolExecutor(1) as kitchen:
        pid, sum_of_all = await loop.run_in_executor(
            kitchen, add_squares, slice_of_work
        )
    print(f"sum: {sum_of_all}, in another process: {pid != getpid()}")


if __name__ == "__main__":
    asyncio.run(main())
