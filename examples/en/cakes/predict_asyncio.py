"""Writing async is not enough.

    $ python predict_asyncio.py  # uses gather, without Thread
    C. await, await: 1
    D. gather: 2
"""

import asyncio
from time import perf_counter


def max_overlap(intervals):
    return max(
        sum(start <= instant < end for start, end in intervals)
        for instant, _ in intervals
    )


async def bake_cake(notebook):
    start = perf_counter()
    await asyncio.sleep(0.1)
    notebook.append((start, perf_counter()))


async def one_at_a_time(notebook):
    await bake_cake(notebook)
    await bake_cake(notebook)


async def taking_turns(notebook):
    await asyncio.gather(bake_cake(notebook), bake_cake(notebook))


c, d = [], []
asyncio.run(one_at_a_time(c))
asyncio.run(taking_turns(d))
print(f"C. await, await: {max_overlap(c)}")
print(f"D. gather: {max_overlap(d)}")
