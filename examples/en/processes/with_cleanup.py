"""The process that turns off the oven before it leaves.

    $ python with_cleanup.py  # without terminate
    Child: oven lit
    Child: oven off
    Parent: exit code 0
"""

from multiprocessing import Event, Process


def bake(lit, stop):
    try:
        print("Child: oven lit", flush=True)
        lit.set()
        stop.wait(60)
    finally:
        print("Child: oven off", flush=True)


if __name__ == "__main__":
    lit, stop = Event(), Event()
    child = Process(target=bake, args=(lit, stop))
    child.start()
    lit.wait(60)
    stop.set()
    child.join()
    print("Parent: exit code", child.exitcode)
