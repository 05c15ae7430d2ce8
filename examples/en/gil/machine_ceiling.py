"""The ceiling: what the machine gives two independent processes.

    $ python machine_ceiling.py
    machine's ceiling  ...
"""

from multiprocessing import get_context
from time import perf_counter

spawn = get_context("spawn")
pieces = [1_500_000, 1_500_000]


def sum_up_to(number):
    return sum(n for n in range(number))


def measure(map_over):
    start = perf_counter()
    list(map_over(sum_up_to, pieces))
    return perf_counter() - start


def by_itself(number, meeting, queue):
    meeting.wait()
    start = perf_counter()
    sum_up_to(number)
    queue.put(perf_counter() - start)


def measure_ceiling():
    job_data = spawn.Barrier(2), spawn.SimpleQueue()
    pair = [
        spawn.Process(target=by_itself, args=(number, *job_data))
        for number in pieces
    ]
    for process in pair:
        process.start()
    durations = [job_data[1].get() for _ in pair]
    for process in pair:
        process.join()
    return max(durations)


if __name__ == "__main__":
    print(f"machine's ceiling  {measure(map) / measure_ceiling():.2f}")
