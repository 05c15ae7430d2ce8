"""gather answers in the order of the question.

    $ python keeps_order.py
    carrot: ready
    chocolate: ready
    ['chocolate cake', 'carrot cake']
"""

import asyncio


async def bake(flavour, laps):
    for _ in range(laps):
        await asyncio.sleep(0)
    print(f"{flavour}: ready")
    return f"{flavour} cake"


async def main():
    cakes = await asyncio.gather(
        bake("chocolate", 2),
        bake("carrot", 1),
    )
    print(cakes)


if __name__ == "__main__":
    asyncio.run(main())
