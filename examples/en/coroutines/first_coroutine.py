"""Calling the coroutine does not make it run.

    $ python first_coroutine.py
    called: coroutine
    chocolate: in the oven
    chocolate: ready
    received: chocolate cake
"""

import asyncio


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.1)
    print(f"{flavour}: ready")
    return f"{flavour} cake"


request = bake_cake("chocolate")
print("called:", type(request).__name__)
cake = asyncio.run(request)
print("received:", cake)
