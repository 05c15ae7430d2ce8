"""Both tasks exist before the first await.

    $ python two_at_once.py  # uses create_task, without gather
    chocolate: in the oven
    carrot: in the oven
    one cake ready
    one cake ready
"""

import asyncio


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.2)
    print("one cake ready")


async def main():
    one = asyncio.create_task(bake_cake("chocolate"))
    other = asyncio.create_task(bake_cake("carrot"))
    await one
    await other


if __name__ == "__main__":
    asyncio.run(main())
