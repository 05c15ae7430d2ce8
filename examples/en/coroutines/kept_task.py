"""The task stays in a set until it ends.

    $ python kept_task.py
    tasks: 1
    tasks: 1
"""

import asyncio
import gc

kept = set()


async def to_sleep():
    await asyncio.get_running_loop().create_future()


def count_tasks():
    the_rest = asyncio.all_tasks() - {asyncio.current_task()}
    print("tasks:", len(the_rest), flush=True)


async def main():
    task = asyncio.create_task(to_sleep())
    kept.add(task)
    task.add_done_callback(kept.discard)
    await asyncio.sleep(0)
    count_tasks()
    del task
    gc.collect()
    count_tasks()


if __name__ == "__main__":
    asyncio.run(main())
