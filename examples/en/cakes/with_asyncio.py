"""Two cakes, one baker with an alarm clock.

    $ python with_asyncio.py  # in any order
    chocolate: in the oven
    carrot: in the oven
    chocolate: ready
    carrot: ready
    total: ... s
"""

import asyncio
from time import perf_counter


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.1)
    print(f"{flavour}: ready")


async def main():
    await asyncio.gather(
        bake_cake("chocolate"),
        bake_cake("carrot"),
    )


start = perf_counter()
asyncio.run(main())
print(f"total: {perf_counter() - start:.2f} s")
