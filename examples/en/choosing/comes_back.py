"""Who bakes returns it, and who asked keeps it.

    $ python comes_back.py  # uses submit
    thread: same process True
    process: same process False
    task: same process True
    on the shelf: ['thread', 'process', 'task']
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from os import getpid


def bake(name, pid):
    print(f"{name}: same process {getpid() == pid}", flush=True)
    return name


async def as_task(name, pid):
    return bake(name, pid)


def main():
    pid, shelf = getpid(), []
    for kind, name in (
        (ThreadPoolExecutor, "thread"),
        (ProcessPoolExecutor, "process"),
    ):
        with kind(1) as pool:
            future = pool.submit(bake, name, pid)
            shelf.append(future.result())
    shelf.append(asyncio.run(as_task("task", pid)))
    print("on the shelf:", shelf)


if __name__ == "__main__":
    main()
