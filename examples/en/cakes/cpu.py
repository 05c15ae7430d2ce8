"""The cake that spends CPU: CPU seconds per second of the clock.

    $ python cpu.py
    watch, 2 processes  ...
    whisk, 1 thread  ...
    whisk, 2 threads  ...
    whisk, 2 processes  ...
"""

from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from time import perf_counter, sleep, thread_time


def watch():
    sleep(0.2)


def whisk():
    for _ in range(8_000_000):
        pass


def measure(job):
    start, cpu = perf_counter(), thread_time()
    job()
    cpu = thread_time() - cpu
    return start, perf_counter(), cpu


def ratio(kitchen, job):
    with kitchen:
        measures = list(kitchen.map(measure, [job, job]))
    starts, ends, spent = zip(*measures, strict=True)
    return sum(spent) / (max(ends) - min(starts))


def show(label, kitchen, job):
    print(f"{label}  {ratio(kitchen, job):.1f}")


if __name__ == "__main__":
    show("watch, 2 processes", ProcessPoolExecutor(2), watch)
    show("whisk, 1 thread", ThreadPoolExecutor(1), whisk)
    show("whisk, 2 threads", ThreadPoolExecutor(2), whisk)
    show("whisk, 2 processes", ProcessPoolExecutor(2), whisk)
