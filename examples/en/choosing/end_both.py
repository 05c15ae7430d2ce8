"""The process dies; the task is cancelled.

    $ python end_both.py  # uses terminate, uses cancel, without sleep
    process: exitcode -15
    task: cancelled True
"""

import asyncio
import threading
from multiprocessing import Process


def wait_forever():
    threading.Event().wait()


def end_process():
    process = Process(target=wait_forever)
    process.start()
    process.terminate()
    process.join()
    print("process: exitcode", process.exitcode)


async def end_task():
    task = asyncio.create_task(asyncio.Event().wait())
    task.cancel()
    await asyncio.wait([task])
    print("task: cancelled", task.cancelled())


if __name__ == "__main__":
    end_process()
    asyncio.run(end_task())
