"""A cake in a process, with no guard.

    $ python no_guard.py fork  # only on POSIX
    Chocolate cake ready
    End: exit code 0
    $ python no_guard.py spawn
    Traceback (most recent call last):
    ...
    RuntimeError: ...
            An attempt has been made to start a new process before the
            current process has finished its bootstrapping phase...
    End: exit code 1
"""

import sys
from multiprocessing import get_context


def bake_cake(flavour):
    print(f"{flavour} cake ready", flush=True)


context = get_context(sys.argv[1])
child = context.Process(target=bake_cake, args=("Chocolate",))
child.start()
child.join()
print("End: exit code", child.exitcode, flush=True)
