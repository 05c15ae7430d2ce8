"""The baker sleeps, and the clock stops as well.

    $ python blocks.py
    in the oven, ready
"""

import asyncio
from time import sleep


async def baker(notebook):
    notebook.append("in the oven")
    sleep(0.1)
    notebook.append("ready")


async def clock(notebook):
    while "ready" not in notebook:
        notebook.append("tick")
        await asyncio.sleep(0.01)


async def main():
    notebook = []
    await asyncio.gather(baker(notebook), clock(notebook))
    print(*dict.fromkeys(notebook), sep=", ")


if __name__ == "__main__":
    asyncio.run(main())
