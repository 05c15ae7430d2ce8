"""The same cake, by a thread, a process and a task.

    $ python comparison.py
    thread: same process True, main thread False
    process: same process False, main thread True
    task: same process True, main thread True
    on the shelf: ['thread', 'task']
"""

import asyncio
from multiprocessing import Process
from os import getpid
from threading import Thread, current_thread, main_thread


def bake(name, pid, shelf):
    shelf.append(name)
    same = getpid() == pid
    in_main = current_thread() is main_thread()
    text = f"same process {same}, main thread {in_main}"
    print(f"{name}: {text}", flush=True)


async def as_task(name, pid, shelf):
    bake(name, pid, shelf)


def main():
    pid, shelf = getpid(), []
    for kind, name in (Thread, "thread"), (Process, "process"):
        args = (name, pid, shelf)
        worker = kind(target=bake, args=args)
        worker.start()
        worker.join()
    asyncio.run(as_task("task", pid, shelf))
    print("on the shelf:", shelf)


if __name__ == "__main__":
    main()
