"""The reading in a thread, the ticks in the loop.

    $ python file_off_loop.py  # in any order, uses to_thread
    tick 1
    reading in the main one: False
    reading ends
    tick 2
"""

import asyncio
from pathlib import Path
from threading import current_thread, main_thread


def read_file(events):
    in_main = current_thread() is main_thread()
    events.append(f"reading in the main one: {in_main}")
    Path(__file__).read_bytes()


async def reading(events):
    await asyncio.to_thread(read_file, events)
    events.append("reading ends")


async def tick(events):
    for number in 1, 2:
        events.append(f"tick {number}")
        await asyncio.sleep(0)  # passes its turn


async def main():
    events = []
    await asyncio.gather(tick(events), reading(events))
    print(*events, sep="\n")


asyncio.run(main())
