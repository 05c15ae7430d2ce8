"""Five tasks, one thread.

    $ python five_tasks.py
    1 began in MainThread
    2 began in MainThread
    3 began in MainThread
    4 began in MainThread
    5 began in MainThread
    Finished: [1, 2, 3, 4, 5]
"""

import asyncio
from threading import current_thread


async def work(number, ready):
    thread = current_thread().name
    print(f"{number} began in {thread}")
    await asyncio.sleep(0.1)
    ready.append(number)


async def main():
    ready = []
    jobs = [work(n, ready) for n in range(1, 6)]
    await asyncio.gather(*jobs)
    print("Finished:", sorted(ready))


if __name__ == "__main__":
    asyncio.run(main())
