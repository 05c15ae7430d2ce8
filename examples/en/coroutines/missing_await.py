"""The word that was missing.

    $ python missing_await.py
    chocolate: in the oven
    chocolate: ready
    end
"""

import asyncio


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.1)
    print(f"{flavour}: ready")


async def main():
    await bake_cake("chocolate")
    print("end")


if __name__ == "__main__":
    asyncio.run(main())
