"""Matrices in pure Python: the heart beats, now and then.

    $ python matrix_gil.py
    [[19, 22], [43, 50]]
    The heart beat in the middle of it
"""

from functools import partial
from operator import call
from threading import Event, Thread
from time import sleep

beats = []
end = Event()


def keep_beating():
    while not end.is_set():
        beats.append("thump")
        sleep(0.001)


def multiply(a, b):
    columns = list(zip(*b, strict=True))
    return [[compute(line, c) for c in columns] for line in a]


def compute(line, columns):
    return sum(x * y for x, y in zip(line, columns, strict=True))


def beats_in(job):
    count = beats.__len__
    before, _, after = map(call, [count, job, count])
    return after > before


if __name__ == "__main__":
    print(multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
    matrix = [list(range(60)) for _ in range(60)]
    Thread(target=keep_beating).start()
    while not beats_in(partial(multiply, matrix, matrix)):
        pass
    end.set()
    print("The heart beat in the middle of it")
