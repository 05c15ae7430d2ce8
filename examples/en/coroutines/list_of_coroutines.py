"""A list of coroutines is not a list of tasks.

    $ python list_of_coroutines.py
    5 coroutine, tasks in the loop: 1
    5 Task, tasks in the loop: 6
"""

import asyncio


async def bake_cake():
    await asyncio.sleep(0.1)


def show(cakes):
    name = type(cakes[0]).__name__
    tasks = len(asyncio.all_tasks())
    print(f"{len(cakes)} {name}, tasks in the loop: {tasks}")


async def main():
    cakes = [bake_cake() for _ in range(5)]
    show(cakes)
    cakes = [asyncio.create_task(cake) for cake in cakes]
    show(cakes)
    await asyncio.gather(*cakes)


if __name__ == "__main__":
    asyncio.run(main())
