"""An oven that leaves its lock at home.

    $ python oven_with_lock.py  # uses Lock, uses get_context
    Child: 180 degrees, lock held? False
    Parent: 180 degrees, lock held? True
"""

from multiprocessing import get_context
from threading import Lock


class Oven:
    def __init__(self, temperature):
        self.temperature, self.lock = temperature, Lock()

    def __getstate__(self):
        return {"temperature": self.temperature}

    def __setstate__(self, state):
        self.__init__(**state)


def announce(name, oven):
    degrees, held = oven.temperature, oven.lock.locked()
    print(f"{name}: {degrees} degrees, lock held? {held}", flush=True)


if __name__ == "__main__":
    oven = Oven(180)
    context = get_context("spawn")
    child = context.Process(target=announce, args=("Child", oven))
    with oven.lock:
        child.start()
        child.join()
        announce("Parent", oven)
