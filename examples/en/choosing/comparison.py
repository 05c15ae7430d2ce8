"""The same cake, by a thread, a process and a task.

    $ python comparison.py
    thread -- runs in --> Thread-1 (bake)
    Thread-1 (bake) -- lives in --> MainProcess
    task -- runs in --> MainThread
    MainThread -- lives in --> MainProcess
    process -- runs in --> MainThread of Process-1
    MainThread of Process-1 -- lives in --> Process-1
    MainProcess: on the shelf, thread and task
"""

import asyncio
from multiprocessing import Process, current_process
from threading import Thread, current_thread


def bake(name, shelf):
    shelf.append(name)
    where, home = current_thread().name, current_process().name
    if home != "MainProcess":
        where = f"{where} of {home}"
    print(f"{name} -- runs in --> {where}")
    print(f"{where} -- lives in --> {home}", flush=True)


async def as_task(name, shelf):
    bake(name, shelf)


def main():
    shelf = []
    thread = Thread(target=bake, args=("thread", shelf))
    thread.start()
    thread.join()
    asyncio.run(as_task("task", shelf))
    process = Process(target=bake, args=("process", shelf))
    process.start()
    process.join()
    home = current_process().name
    print(f"{home}: on the shelf,", " and ".join(shelf))


if __name__ == "__main__":
    main()
