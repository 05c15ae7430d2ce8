"""Quantos trabalhadores cada pool tem, se você não disser.

    $ python executores.py
    ThreadPoolExecutor: ..., como na fórmula: True
    ProcessPoolExecutor: ..., como na fórmula: True
    InterpreterPoolExecutor: ...
"""

import os
import sys
from concurrent import futures

cpus = getattr(os, "process_cpu_count", os.cpu_count)() or 1
teto = 61 if sys.platform == "win32" else cpus
formulas = {
    "ThreadPoolExecutor": min(32, cpus + 4),
    "ProcessPoolExecutor": min(teto, cpus),
    "InterpreterPoolExecutor": min(32, cpus + 4),
}

if __name__ == "__main__":
    for nome, formula in formulas.items():
        classe = getattr(futures, nome, None)
        if classe is None:
            print(f"{nome}: não há neste Python")
            continue
        with classe() as executor:
            # Atributo privado: serve para olhar, não para usar.
            total = executor._max_workers
        print(f"{nome}: {total}, como na fórmula: {total == formula}")
