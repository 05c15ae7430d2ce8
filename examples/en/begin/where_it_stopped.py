"""Where the program stopped, told by itself.

    $ python where_it_stopped.py  # exits with 1
    Timeout (0:00:00.500000)!
    Thread ... (most recent call first):
      File ..., line ... in wait_forever
    ...
"""

import faulthandler
from threading import Lock


def wait_forever(lock):
    lock.acquire()


def main():
    lock = Lock()
    lock.acquire()
    faulthandler.dump_traceback_later(0.5, exit=True)
    wait_forever(lock)


if __name__ == "__main__":
    main()
