"""Onde o programa parou, contado por ele mesmo.

    $ python onde_parou.py  # sai com 1
    Timeout (0:00:00.500000)!
    Thread ... (most recent call first):
      File ..., line ... in principal
    ...
"""

import faulthandler
from threading import Lock


def principal():
    faulthandler.dump_traceback_later(0.5, exit=True)
    trava = Lock()
    trava.acquire()
    trava.acquire()  # ninguém a solta


if __name__ == "__main__":
    principal()
