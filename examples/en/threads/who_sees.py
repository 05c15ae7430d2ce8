"""Who sees what the worker put into the box.

    $ python who_sees.py honey  # uses Thread, uses Process
    Thread: ['honey']
    Process: []
    $ python who_sees.py coconut
    Thread: ['coconut']
    Process: []
"""

import sys
from multiprocessing import Process
from threading import Thread


def fill(box, flavour):
    box.append(flavour)


def work_with(kind, flavour):
    box = []
    worker = kind(target=fill, args=(box, flavour))
    worker.start()
    worker.join()
    print(f"{kind.__name__}: {box}")


if __name__ == "__main__":
    work_with(Thread, sys.argv[1])
    work_with(Process, sys.argv[1])
