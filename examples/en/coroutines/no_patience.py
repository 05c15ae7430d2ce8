"""When the time is up, the wait is cancelled.

    $ python no_patience.py
    chocolate: in the oven
    chocolate: cancelled
    gave up
"""

import asyncio


async def bake(flavour, oven):
    print(f"{flavour}: in the oven")
    try:
        await oven.wait()
        print(f"{flavour}: ready")
    except asyncio.CancelledError:
        print(f"{flavour}: cancelled")
        raise


async def main():
    oven = asyncio.Event()
    try:
        async with asyncio.timeout(0.1):
            await bake("chocolate", oven)
    except TimeoutError:
        print("gave up")


if __name__ == "__main__":
    asyncio.run(main())
