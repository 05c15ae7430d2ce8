"""All three calls go to a thread.

    $ python three_to_threads.py  # uses to_thread
    to_sleep: True
    read_recipe: ...
    add_up: ...
"""

import asyncio
from pathlib import Path
from time import sleep


def to_sleep():
    sleep(0.01)


def read_recipe():
    Path(__file__).read_text("utf-8")


def add_up():
    sum(range(100_000))


async def baker(notebook):
    for call in to_sleep, read_recipe, add_up:
        before = len(notebook)
        for _ in range(10):
            await asyncio.to_thread(call)
        ticked = "tick" in notebook[before:]
        print(f"{call.__name__}: {ticked}")
    notebook.append("ready")


async def clock(notebook):
    while "ready" not in notebook:
        notebook.append("tick")
        await asyncio.sleep(0.001)


async def main():
    notebook = []
    await asyncio.gather(baker(notebook), clock(notebook))


if __name__ == "__main__":
    asyncio.run(main())
