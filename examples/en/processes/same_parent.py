"""Five processes and a single parent.

    $ python same_parent.py  # uses parent_process, in any order
    Process-1: the same parent? True
    Process-2: the same parent? True
    Process-3: the same parent? True
    Process-4: the same parent? True
    Process-5: the same parent? True
"""

import os
from multiprocessing import Process, current_process, parent_process


def compare(expected_pid):
    me = current_process()
    same = parent_process().pid == expected_pid
    print(f"{me.name}: the same parent? {same}", flush=True)


def main():
    processes = [
        Process(target=compare, args=(os.getpid(),))
        for _ in range(5)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
