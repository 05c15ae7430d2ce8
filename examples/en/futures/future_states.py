"""One oven, two cakes, and a gate that holds each step.

    $ python future_states.py
    submit() --> PENDING
    PENDING -- a worker takes it --> RUNNING
    RUNNING: cancel() changes nothing
    PENDING -- cancel() --> CANCELLED
    RUNNING -- the task ends --> FINISHED
    FINISHED: cancel() changes nothing
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

lit, gate, done = Event(), Event(), Event()


def bake():
    lit.set()
    done.wait(60)
    return "bolo"


def state(future):
    if future.done():
        return "CANCELLED" if future.cancelled() else "FINISHED"
    return "RUNNING" if future.running() else "PENDING"


def follow(future, arrow, request, *awaited):
    before = state(future)
    request()
    for event in awaited:
        event(60)
    if state(future) == before:
        print(f"{before}: {arrow} changes nothing")
    else:
        print(f"{before} -- {arrow} --> {state(future)}")


def main():
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(gate.wait, 60)
        cake, other = [executor.submit(bake) for _ in range(2)]
        print("submit() -->", state(cake))
        follow(cake, "a worker takes it", gate.set, lit.wait)
        follow(cake, "cancel()", cake.cancel)
        follow(other, "cancel()", other.cancel)
        follow(cake, "the task ends", done.set, cake.result)
        follow(cake, "cancel()", cake.cancel)


if __name__ == "__main__":
    main()
