"""Who should run this function? Put yours into `FUNCTIONS`.

    $ python choose.py
    clock ... s, CPU ... s
    nap: waits, thread
    clock ... s, CPU ... s
    compute: computes, ...
    answer: waits, task
"""

import asyncio
import sys
from inspect import iscoroutinefunction
from time import perf_counter, process_time, sleep


def nap():
    sleep(0.2)


def compute():
    end = process_time() + 0.2
    while process_time() < end:
        sum(range(1000))


async def answer():
    await asyncio.sleep(0.2)


FUNCTIONS = [nap, compute, answer]  # put yours here
gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)


def measure(job):
    start, cpu = perf_counter(), process_time()
    job()
    return perf_counter() - start, process_time() - cpu


def choose_for(job):
    if iscoroutinefunction(job):
        return "waits, task"
    clock, cpu = measure(job)
    print(f"clock {clock:.2f} s, CPU {cpu:.2f} s")
    if cpu < 0.1:
        return "waits, thread"
    return "computes, process" if gil_enabled() else "computes, thread"


if __name__ == "__main__":
    for job in FUNCTIONS:
        print(f"{job.__name__}: {choose_for(job)}")
