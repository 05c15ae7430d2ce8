"""The baker closes the queue, and the two sellers go home.

    $ python queue_closes.py
    Sold: ['carrot', 'chocolate', 'orange']
"""

import asyncio


async def seller(display, sold):
    try:
        while (flavour := await display.get()) is not None:
            sold.append(flavour)
    except asyncio.QueueShutDown:
        pass


async def close(display, how_many):
    if hasattr(display, "shutdown"):
        display.shutdown()
    else:  # before Python 3.13
        for _ in range(how_many):
            await display.put(None)


async def main():
    display, sold = asyncio.Queue(maxsize=2), []
    async with asyncio.TaskGroup() as task_group:
        for _ in range(2):
            task_group.create_task(seller(display, sold))
        for flavour in ("chocolate", "carrot", "orange"):
            await display.put(flavour)
        await close(display, 2)
    print("Sold:", sorted(sold))


if __name__ == "__main__":
    asyncio.run(main())
