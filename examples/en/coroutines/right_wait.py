"""The sleep of asyncio gives way.

    $ python right_wait.py  # without time, without to_thread
    in the oven, tick, ready
"""

import asyncio


async def baker(notebook):
    notebook.append("in the oven")
    await asyncio.sleep(0.1)
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
