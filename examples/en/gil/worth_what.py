"""The same work in several ways: what was each one worth?

    $ python worth_what.py
    in sequence        1.00
    2 threads          ...
    2 processes        ...
    2 interpreters...
    machine's ceiling  ...
"""

from concurrent import futures
from contextlib import ExitStack
from functools import partial
from statistics import median

from machine_ceiling import measure, measure_ceiling, spawn

ENGINES = {
    "2 threads": futures.ThreadPoolExecutor,
    "2 processes": partial(
        futures.ProcessPoolExecutor, mp_context=spawn
    ),
    "2 interpreters": getattr(
        futures, "InterpreterPoolExecutor", None
    ),
}


def measure_round(ways):
    base = measure(map)
    durations = {name: measure(way) for name, way in ways.items()}
    durations["machine's ceiling"] = measure_ceiling()
    return {
        name: base / time_taken
        for name, time_taken in durations.items()
    }


def carry_out(stack):
    ways = {
        name: stack.enter_context(engine(2)).map
        for name, engine in ENGINES.items()
        if engine
    }
    # The first round opens the pools, and does not count.
    return [measure_round(ways) for _ in range(6)][1:]


if __name__ == "__main__":
    with ExitStack() as stack:
        rounds = carry_out(stack)
    print("in sequence        1.00")
    for name in [*ENGINES, "machine's ceiling"]:
        if name in rounds[0]:
            gain = median(gains[name] for gains in rounds)
            print(f"{name:18} {gain:.2f}")
        else:
            print(f"{name}: not in this Python")
