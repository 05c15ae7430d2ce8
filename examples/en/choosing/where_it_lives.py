"""In which thread each runs, and in which process that lives.

    $ python where_it_lives.py
    thread -- runs in --> Thread-1 (introduce)
    Thread-1 (introduce) -- lives in --> MainProcess
    task -- runs in --> MainThread
    MainThread -- lives in --> MainProcess
    process -- runs in --> MainThread of Process-1
    MainThread of Process-1 -- lives in --> Process-1
"""

import asyncio
from multiprocessing import Process, current_process
from threading import Thread, current_thread


def introduce(name):
    where, home = current_thread().name, current_process().name
    if home != "MainProcess":
        where = f"{where} of {home}"
    print(f"{name} -- runs in --> {where}")
    print(f"{where} -- lives in --> {home}", flush=True)


async def as_task(name):
    introduce(name)


def main():
    thread = Thread(target=introduce, args=("thread",))
    thread.start()
    thread.join()
    asyncio.run(as_task("task"))
    process = Process(target=introduce, args=("process",))
    process.start()
    process.join()


if __name__ == "__main__":
    main()
