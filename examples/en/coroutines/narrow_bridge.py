"""With only one place in the queue, the thread waits for the loop.

    $ python narrow_bridge.py  # uses run_coroutine_threadsafe
    sold: chocolate
    sold: carrot
    sold: orange
"""

import asyncio
from threading import Thread


def baker(loop, display):
    for flavour in ("chocolate", "carrot", "orange", None):
        future = asyncio.run_coroutine_threadsafe(
            display.put(flavour), loop
        )
        future.result()


async def main():
    loop, display = asyncio.get_running_loop(), asyncio.Queue(1)
    Thread(target=baker, args=(loop, display)).start()
    while (flavour := await display.get()) is not None:
        print("sold:", flavour)


if __name__ == "__main__":
    asyncio.run(main())
