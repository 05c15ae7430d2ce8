"""A mesma barra, em um processo do pool.

    $ python troca_executor_processos.py
    [##########]
    Passos: 10
    No mesmo processo: False
"""

import os
import time
from concurrent.futures import ProcessPoolExecutor as Executor


def encher_barra(passos):
    print("[", end="", flush=True)
    for _ in range(passos):
        print("#", end="", flush=True)
        time.sleep(0.02)
    print("]", flush=True)
    return passos, os.getpid()


if __name__ == "__main__":
    with Executor() as executor:
        futuro = executor.submit(encher_barra, 10)
        passos, pid = futuro.result()
    print("Passos:", passos)
    print("No mesmo processo:", pid == os.getpid())
