"""A thread hands cakes to the loop, through the right door.

    $ python bridge.py
    sold: chocolate
    sold: carrot
"""

import asyncio
from threading import Thread


def baker(loop, display):
    for flavour in ("chocolate", "carrot", None):
        loop.call_soon_threadsafe(display.put_nowait, flavour)


async def main():
    loop, display = asyncio.get_running_loop(), asyncio.Queue()
    Thread(target=baker, args=(loop, display)).start()
    while (flavour := await display.get()) is not None:
        print("sold:", flavour)


if __name__ == "__main__":
    asyncio.run(main())
