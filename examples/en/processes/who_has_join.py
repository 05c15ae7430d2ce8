"""Which queues have task_done(), join() and shutdown().

    $ python who_has_join.py
    queue.Queue: ['task_done', 'join'...]
    multiprocessing.Queue: []
    multiprocessing.JoinableQueue: ['task_done', 'join']
"""

import multiprocessing
import queue


def show(title, thing):
    names = ("task_done", "join", "shutdown")
    print(title, [name for name in names if hasattr(thing, name)])


def main():
    show("queue.Queue:", queue.Queue())
    show("multiprocessing.Queue:", multiprocessing.Queue())
    show(
        "multiprocessing.JoinableQueue:",
        multiprocessing.JoinableQueue(),
    )


if __name__ == "__main__":
    main()
