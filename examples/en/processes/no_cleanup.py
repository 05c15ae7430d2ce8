"""The process that had no time to turn off the oven.

    $ python no_cleanup.py
    Child: oven lit
    Parent: exit code -15
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
    child.terminate()
    child.join()
    print("Parent: exit code", child.exitcode)
