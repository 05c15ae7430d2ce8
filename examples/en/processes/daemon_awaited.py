"""The same child, with somebody who waits for it.

    $ python daemon_awaited.py
    Child: cake in the oven
    Child: cake ready
    Child: oven clean
    Parent: end
"""

from multiprocessing import Event, Process


def bake(lit, gate):
    try:
        print("Child: cake in the oven", flush=True)
        lit.set()
        gate.wait(60)
        print("Child: cake ready", flush=True)
    finally:
        print("Child: oven clean", flush=True)


if __name__ == "__main__":
    lit, gate = Event(), Event()
    child = Process(
        target=bake, args=(lit, gate), daemon=True
    )
    child.start()
    lit.wait(60)
    gate.set()
    child.join()
    print("Parent: end", flush=True)
