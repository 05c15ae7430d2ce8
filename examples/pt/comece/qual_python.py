"""Qual Python é o seu.

    $ python qual_python.py
    Versão: 3...
    GIL ligado: ...
    Método de início: ...
    CPUs: ...
"""

import multiprocessing
import os
import sys

versao = sys.version.split()[0]
# Antes do 3.13, o GIL está sempre ligado.
gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
contar_cpus = getattr(os, "process_cpu_count", os.cpu_count)
metodo = multiprocessing.get_start_method()

print("Versão:", versao)
print("GIL ligado:", gil_ligado())
print("Método de início:", metodo)
print("CPUs:", contar_cpus())
