"""Debug mode says who took too long.

    $ python debug_mode.py
    ...Executing <Task ... coro=<baker() ... took ... seconds...
"""

import asyncio
from time import sleep


async def baker():
    sleep(0.1)


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.05
    await asyncio.create_task(baker())


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
