"""The first process.

    $ python first.py
    Before: one process alone
    Child: my parent is MainProcess
    Child: do I have its pid? False
    After: the child has ended
"""

import os
from multiprocessing import Process, parent_process


def introduce():
    parent = parent_process()
    same = os.getpid() == parent.pid
    print(f"Child: my parent is {parent.name}", flush=True)
    print(f"Child: do I have its pid? {same}", flush=True)


def main():
    print("Before: one process alone", flush=True)
    process = Process(target=introduce)
    process.start()
    process.join()
    print("After: the child has ended")


if __name__ == "__main__":
    main()
