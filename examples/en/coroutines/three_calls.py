"""Sleep, read, add up: did the clock tick during the calls?

    $ python three_calls.py
    to_sleep: False
    read_recipe: False
    add_up: False
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
            call()
        ticked = "tick" in notebook[before:]
        print(f"{call.__name__}: {ticked}")
    notebook.append("ready")


async def clock(notebook):
    while "ready" not in notebook:
        notebook.append("tick")
        await asyncio.sleep(0)


async def main():
    notebook = []
    await asyncio.gather(baker(notebook), clock(notebook))


if __name__ == "__main__":
    asyncio.run(main())
