"""Where the program stopped, told by itself.

    $ python where_it_stopped.py  # exits with 1
    Timeout (0:00:00.500000)!
    Thread ... (most recent call first):
      File ..., line ... in main
    ...
"""

import faulthandler
from threading import Lock


def main():
    faulthandler.dump_traceback_later(0.5, exit=True)
    lock = Lock()
    lock.acquire()
    lock.acquire()  # nobody lets it go


if __name__ == "__main__":
    main()
