"""An event loop does not start inside another.

    $ python run_in_loop.py  # exits with 1
    Traceback (most recent call last):
    ...
    RuntimeError: asyncio.run() cannot be called from ...
    ...
"""

import asyncio


async def bake_cake(flavour):
    await asyncio.sleep(0.1)
    return f"{flavour} cake"


async def main():
    cake = asyncio.run(bake_cake("chocolate"))
    print(cake)


if __name__ == "__main__":
    asyncio.run(main())
