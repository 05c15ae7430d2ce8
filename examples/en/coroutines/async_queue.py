"""Six cakes, with and without a fixed number of places on display.

    $ python async_queue.py
    maxsize=0: up to 6 cakes on display
    maxsize=2: up to 2 cakes on display
"""

import asyncio


async def baker(display):
    peak = 0
    for number in range(6):
        await display.put(f"cake {number}")
        peak = max(peak, display.qsize())
    await display.put(None)
    return peak


async def sell(cake):
    await asyncio.sleep(0.03)
    return cake


async def seller(display):
    while (cake := await display.get()) is not None:
        await sell(cake)


async def main():
    for limit in 0, 2:
        display = asyncio.Queue(maxsize=limit)
        peak, _ = await asyncio.gather(
            baker(display), seller(display)
        )
        print(f"maxsize={limit}: up to {peak} cakes on display")


if __name__ == "__main__":
    asyncio.run(main())
