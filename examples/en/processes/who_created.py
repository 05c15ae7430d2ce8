"""Who creates each child, and what the child brings, under each method.

    $ python who_created.py  # só em POSIX
    MainProcess -- creates --> fork
    fork: brings the memory copied
    MainProcess -- creates --> spawn
    spawn: runs the file again
    MainProcess -- asks for --> forkserver
    server -- creates --> forkserver
    forkserver: runs the file again
"""

import os
from multiprocessing import get_context, parent_process


def introduce(method):
    parent = parent_process()
    if os.getppid() == parent.pid:
        print(f"{parent.name} -- creates --> {method}")
    else:
        print(f"{parent.name} -- asks for --> {method}")
        print(f"server -- creates --> {method}")
    if __name__ == "__mp_main__":
        print(f"{method}: runs the file again", flush=True)
    else:
        print(f"{method}: brings the memory copied", flush=True)


def one_child(method):
    context = get_context(method)
    child = context.Process(target=introduce, args=(method,))
    child.start()
    child.join()


if __name__ == "__main__":
    one_child("fork")
    one_child("spawn")
    one_child("forkserver")
