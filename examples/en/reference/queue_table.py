"""Which methods not all queues have.

    $ python queue_table.py
    cancel_join_thread: mp.Queue, mp.JoinableQueue
    close: mp.Queue, mp.JoinableQueue
    join: queue.Queue, mp.JoinableQueue
    join_thread: mp.Queue, mp.JoinableQueue
    ...task_done: queue.Queue, mp.JoinableQueue
"""

import multiprocessing as mp
import queue


def public_names(kind):
    return {m for m in dir(kind) if not m.startswith("_")}


def main():
    queues = {
        "queue.Queue": queue.Queue(),
        "mp.Queue": mp.Queue(),
        "mp.JoinableQueue": mp.JoinableQueue(),
    }
    kinds = map(type, queues.values())
    methods = set().union(*map(public_names, kinds))
    for method in sorted(methods):
        owners = [n for n in queues if hasattr(queues[n], method)]
        if len(owners) < len(queues):
            print(f"{method}: {', '.join(owners)}")


if __name__ == "__main__":
    main()
