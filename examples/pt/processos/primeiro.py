"""O primeiro processo.

    $ python primeiro.py
    Antes: um processo só
    Filho: meu pai é MainProcess
    Filho: tenho o pid dele? False
    Depois: o filho terminou
"""

import os
from multiprocessing import Process, parent_process


def apresentar():
    pai = parent_process()
    mesmo = os.getpid() == pai.pid
    print(f"Filho: meu pai é {pai.name}", flush=True)
    print(f"Filho: tenho o pid dele? {mesmo}", flush=True)


def principal():
    print("Antes: um processo só", flush=True)
    processo = Process(target=apresentar)
    processo.start()
    processo.join()
    print("Depois: o filho terminou")


if __name__ == "__main__":
    principal()
