"""As cinco versões, lado a lado.

    $ python comparar_versoes.py
    versão      relógio   CPU     pico  falhas
    sincrono    ... s  ... s     1       3
    com_threads ... s  ... s     ...       3
    com_pool    ... s  ... s     ...       3
    com_futuros ... s  ... s     ...       3
    com_asyncio ... s  ... s     ...       3
    Alguém passou de 5 por vez? Não
"""

import os
from tempfile import TemporaryDirectory
from time import perf_counter

from com_asyncio import com_asyncio
from com_futuros import com_futuros
from com_pool import com_pool
from com_threads import com_threads
from retomar import baixar_faltantes
from servidor_falso import ServidorFalso
from sincrono import sincrono

VERSOES = [sincrono, com_threads, com_pool, com_futuros, com_asyncio]


def cpu():
    # Deste processo e dos filhos que já acabaram.
    return sum(os.times()[:4])


def medir(motor):
    with TemporaryDirectory() as pasta, ServidorFalso() as servidor:
        inicio, gasto = perf_counter(), cpu()
        onde = servidor.endereco, pasta
        falhas = baixar_faltantes(motor, *onde, lambda _: None)
        relogio, gasto = perf_counter() - inicio, cpu() - gasto
    return relogio, gasto, servidor.pico, falhas


def principal():
    print("versão       relógio     CPU  pico  falhas")
    picos = []
    for motor in VERSOES:
        relogio, gasto, pico, falhas = medir(motor)
        tempos = f"{relogio:8.2f} s {gasto:5.2f} s"
        print(f"{motor.__name__:11} {tempos} {pico:5} {falhas:7}")
        picos.append(pico)
    print("Nunca mais de 5 por vez:", max(picos) <= 5)


if __name__ == "__main__":
    principal()
