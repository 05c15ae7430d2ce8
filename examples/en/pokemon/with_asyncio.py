"""The 100 sprites, with asyncio and a semaphore.

    $ python with_asyncio.py
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 5 at a time: True
"""

import asyncio

from download_hundred import download_hundred


async def download_one(places, download, number, tell):
    async with places:
        tell(await asyncio.to_thread(download, number))


async def download_all(download, numbers, tell):
    places = asyncio.Semaphore(5)
    async with asyncio.TaskGroup() as task_group:
        for n in numbers:
            sprite = download_one(places, download, n, tell)
            task_group.create_task(sprite)


def with_asyncio(download, numbers, tell):
    asyncio.run(download_all(download, numbers, tell))


if __name__ == "__main__":
    download_hundred(with_asyncio)
