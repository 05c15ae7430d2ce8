"""Each thread notes the name that it was created with.

    $ python named_threads.py Bia Ana  # uses current_thread
    Started: 2
    Worked: Ana, Bia
    $ python named_threads.py Caio
    Started: 1
    Worked: Caio
"""

import sys
from threading import Thread, current_thread


def work(ready):
    ready.append(current_thread().name)


def main():
    ready = []
    workers = [
        Thread(target=work, name=name, args=(ready,))
        for name in sys.argv[1:]
    ]
    for worker in workers:
        worker.start()
    print("Started:", len(workers))
    for worker in workers:
        worker.join()
    print("Worked:", ", ".join(sorted(ready)))


if __name__ == "__main__":
    main()
