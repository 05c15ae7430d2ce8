"""Four children, three ways to be born.

    $ python three_births.py  # only on POSIX
    Born by fork
    Born by spawn
    Born by forkserver
    Born by forkserver
"""

from multiprocessing import get_context
from time import sleep


def bake(method):
    print(f"Born by {method}", flush=True)
    sleep(0.05)


def one_child(method):
    context = get_context(method)
    child = context.Process(target=bake, args=(method,))
    child.start()
    child.join()


if __name__ == "__main__":
    one_child("fork")
    one_child("spawn")
    one_child("forkserver")
    one_child("forkserver")
