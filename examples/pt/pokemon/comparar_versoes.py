"""As cinco versões, lado a lado.

    $ python comparar_versoes.py
    versão       relógio     CPU  pico   falhas
    sincrono     ... s ... s     1        3
    com_threads  ... s ... s ...        3
    com_pool     ... s ... s ...        3
    com_futuros  ... s ... s ...        3
    com_asyncio  ... s ... s ...        3
    Nunca mais de 5 por vez: True
"""

import os
from importlib import import_module
from tempfile import TemporaryDirectory
from time import perf_counter

from continuar import baixar_faltantes
from servidor_falso import ServidorFalso

VERSOES = "sincrono com_threads com_pool com_futuros com_asyncio"


def cpu():
    # Deste processo e dos filhos que já acabaram.
    return sum(os.times()[:4])


def medir(motor):
    with TemporaryDirectory() as pasta, ServidorFalso() as servidor:
        inicio, usada = perf_counter(), cpu()
        falhas = baixar_faltantes(motor, servidor.endereco, pasta, id)
        tempos = perf_counter() - inicio, cpu() - usada
    return tempos, servidor.pico, falhas


def principal():
    print("versão       relógio     CPU  pico   falhas")
    picos = []
    for nome in VERSOES.split():
        motor = getattr(import_module(nome), nome)
        (relogio, usada), pico, falhas = medir(motor)
        linha = f"{nome:12} {relogio:5.2f} s {usada:5.2f} s"
        print(f"{linha} {pico:5} {falhas:8}")
        picos.append(pico)
    print("Nunca mais de 5 por vez:", max(picos) <= 5)


if __name__ == "__main__":
    principal()
