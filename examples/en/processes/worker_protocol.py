"""A function that accepts either of the two classes.

    $ python worker_protocol.py  # uses Thread, uses Process
    With Thread
    Chocolate cake ready in MainProcess
    With Process
    Chocolate cake ready in Process-1
"""

from multiprocessing import Process, current_process
from threading import Thread


def bake_cake(flavour):
    where = current_process().name
    print(f"{flavour} cake ready in {where}", flush=True)


def work_with(kind: type[Thread] | type[Process]) -> None:
    print(f"With {kind.__name__}", flush=True)
    worker = kind(target=bake_cake, args=("Chocolate",))
    worker.start()
    worker.join()


def main():
    for kind in (Thread, Process):
        work_with(kind)


if __name__ == "__main__":
    main()
