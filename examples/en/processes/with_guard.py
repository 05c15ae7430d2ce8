"""The same cake, with the guard.

    $ python with_guard.py spawn
    Chocolate cake ready
    End: exit code 0
"""

import sys
from multiprocessing import get_context


def bake_cake(flavour):
    print(f"{flavour} cake ready", flush=True)


if __name__ == "__main__":
    context = get_context(sys.argv[1])
    child = context.Process(target=bake_cake, args=("Chocolate",))
    child.start()
    child.join()
    print("End: exit code", child.exitcode, flush=True)
