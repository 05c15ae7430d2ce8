"""gather reports the error, and the other cake stays in the oven.

    $ python gather.py
    chocolate: in the oven
    carrot: burned
    chocolate over? False
    chocolate: ready
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


async def burn(flavour):
    await asyncio.sleep(0.2)
    raise ValueError(f"{flavour}: burned")


async def main():
    oven = asyncio.Event()
    cake = asyncio.create_task(bake("chocolate", oven))
    try:
        await asyncio.gather(cake, burn("carrot"))
    except ValueError as error:
        print(error)
    print(f"chocolate over? {cake.done()}")
    await asyncio.sleep(0.2)
    oven.set()
    await asyncio.wait([cake])


if __name__ == "__main__":
    asyncio.run(main())
