"""Calling the coroutine does not make it run.

    $ python first_coroutine.py
    called: coroutine
    chocolate: in the oven
    chocolate: ready
    received: chocolate cake
"""

import asyncio
from time import sleep


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.2)
    print(f"{flavour}: ready")
    return f"{flavour} cake"


request = bake_cake("chocolate")
print(f"called: {type(request).__name__}")
sleep(0.1)  # and nothing happens
cake = asyncio.run(request)
print(f"received: {cake}")
