"""Nobody calls the one who would call.

    $ python run_inside.py
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

    asyncio.run(main())
