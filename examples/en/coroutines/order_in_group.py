"""The results stay in the tasks of the group.

    $ python order_in_group.py  # uses TaskGroup, without gather
    carrot: ready
    chocolate: ready
    ['chocolate cake', 'carrot cake']
"""

import asyncio


async def bake(flavour, laps):
    for _ in range(laps):
        await asyncio.sleep(0)
    print(f"{flavour}: ready")
    return f"{flavour} cake"


async def main():
    async with asyncio.TaskGroup() as task_group:
        tasks = [
            task_group.create_task(bake("chocolate", 2)),
            task_group.create_task(bake("carrot", 1)),
        ]
    print([task.result() for task in tasks])


if __name__ == "__main__":
    asyncio.run(main())
