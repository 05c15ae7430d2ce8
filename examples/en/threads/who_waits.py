"""Who wants what, and who has what, in the middle of a deadlock.

    $ python who_waits.py
    Ana -- wants --> spoon
    spoon -- is with --> Bia
    Bia -- wants --> bowl
    bowl -- is with --> Ana
"""

from threading import Barrier, Lock, Thread, current_thread

wants = {}
gate, stuck = Barrier(2), Barrier(3)


class Utensil:
    def __init__(self, name):
        self.name, self.owner, self.lock = name, None, Lock()

    def take(self):
        me = current_thread().name
        if not self.lock.acquire(blocking=False):
            wants[me] = self
            stuck.wait()
            self.lock.acquire()
        self.owner = me


def whisk(first, second):
    first.take()
    gate.wait()
    second.take()


def main():
    bowl, spoon = Utensil("bowl"), Utensil("spoon")
    ana = Thread(target=whisk, args=(bowl, spoon), name="Ana")
    bia = Thread(target=whisk, args=(spoon, bowl), name="Bia")
    for baker in ana, bia:
        baker.daemon = True
        baker.start()
    stuck.wait()
    for name, tool in sorted(wants.items()):
        print(f"{name} -- wants --> {tool.name}")
        print(f"{tool.name} -- is with --> {tool.owner}")


if __name__ == "__main__":
    main()
