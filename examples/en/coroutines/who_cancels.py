"""Who created each task, and how it ended after a failure.

    $ python who_cancels.py
    main -- creates --> Ana
    main -- creates --> Bia
    Ana -- creates --> chocolate
    Bia -- creates --> carrot
    Bia -- creates --> corn
    main: raises ExceptionGroup
    Ana: cancelled
    Bia: raises ExceptionGroup
    chocolate: cancelled
    carrot: raises ValueError
    corn: cancelled
"""

import asyncio

ORDERS = {
    "main": ["Ana", "Bia"],
    "Ana": ["chocolate"],
    "Bia": ["carrot", "corn"],
}
tasks = {}


async def work(name):
    if name == "carrot":
        raise ValueError("burned")
    if name not in ORDERS:
        await asyncio.sleep(60)
        return
    async with asyncio.TaskGroup() as task_group:
        for who in ORDERS[name]:
            print(f"{name} -- creates --> {who}")
            tasks[who] = task_group.create_task(work(who))


async def main():
    tasks["main"] = asyncio.create_task(work("main"))
    await asyncio.wait(tasks.values())
    for name, task in tasks.items():
        if task.cancelled():
            print(f"{name}: cancelled")
        else:
            print(f"{name}: raises {type(task.exception()).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
