"""One word is missing, and the cake is not baked.

    $ python no_await.py
    ...RuntimeWarning: coroutine 'bake_cake' was never awaited...
    end
"""

import asyncio


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.1)
    print(f"{flavour}: ready")


async def main():
    bake_cake("chocolate")
    print("end")


if __name__ == "__main__":
    asyncio.run(main())
