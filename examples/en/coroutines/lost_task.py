"""Nobody kept the task, and it vanished halfway.

    $ python lost_task.py
    tasks: 1
    Task was destroyed but it is pending!
    ...
    tasks: 0
"""

import asyncio
import gc


async def to_sleep():
    await asyncio.get_running_loop().create_future()


def count_tasks():
    the_rest = asyncio.all_tasks() - {asyncio.current_task()}
    print("tasks:", len(the_rest), flush=True)


async def main():
    task = asyncio.create_task(to_sleep())
    await asyncio.sleep(0)
    count_tasks()
    del task
    gc.collect()
    count_tasks()


if __name__ == "__main__":
    asyncio.run(main())
