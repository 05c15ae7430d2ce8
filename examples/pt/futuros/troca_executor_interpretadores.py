"""A mesma barra, em um interpretador do pool, onde existe um.

    $ python troca_executor_interpretadores.py
    [##########]
    Passos: 10
    No mesmo processo: True
"""

import os
import time

try:
    from concurrent.futures import InterpreterPoolExecutor as Executor
except ImportError:  # antes do Python 3.14
    from concurrent.futures import ThreadPoolExecutor as Executor


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
