"""Each await waits for the whole cake.

    $ python one_by_one.py
    chocolate: in the oven
    one cake ready
    carrot: in the oven
    one cake ready
"""

import asyncio


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.2)
    print("one cake ready")


async def main():
    await bake_cake("chocolate")
    await bake_cake("carrot")


if __name__ == "__main__":
    asyncio.run(main())
