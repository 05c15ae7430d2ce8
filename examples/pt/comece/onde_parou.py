"""Onde o programa parou, contado por ele mesmo.

    $ python onde_parou.py  # sai com 1
    Timeout (0:00:00.500000)!
    Thread ... (most recent call first):
      File ..., line ... in esperar_para_sempre
    ...
"""

import faulthandler
from threading import Lock


def esperar_para_sempre(trava):
    trava.acquire()


def principal():
    trava = Lock()
    trava.acquire()
    faulthandler.dump_traceback_later(0.5, exit=True)
    esperar_para_sempre(trava)


if __name__ == "__main__":
    principal()
