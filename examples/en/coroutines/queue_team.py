"""Many numbers, few bakers, two places in the queue.

    $ python queue_team.py 12 3  # uses Queue
    done: 12, sum: 66
    in the queue: up to 2
    $ python queue_team.py 100 4  # uses Queue
    done: 100, sum: 4950
    in the queue: up to 2
"""

import asyncio
import sys


async def baker(queue, finished):
    while (number := await queue.get()) is not None:
        finished.append(number)


async def main(how_many, bakers):
    queue, finished, counts = asyncio.Queue(2), [], []
    async with asyncio.TaskGroup() as task_group:
        for _ in range(bakers):
            task_group.create_task(baker(queue, finished))
        for number in [*range(how_many), *[None] * bakers]:
            await queue.put(number)
            counts.append(queue.qsize())
    print(f"done: {len(finished)}, sum: {sum(finished)}")
    print(f"in the queue: up to {max(counts)}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
