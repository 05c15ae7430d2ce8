"""Onde fica o join decide a sobreposição.

    $ python prever_threads.py  # usa Thread, usa Barrier
    A. start, join, start, join: 1
    B. start, start, join, join: 2
"""

from threading import Barrier, Thread
from time import perf_counter


def maior_sobreposicao(intervalos):
    return max(
        sum(inicio <= instante < fim for inicio, fim in intervalos)
        for instante, _ in intervalos
    )


def fazer_bolo(forno, caderno):
    inicio = perf_counter()
    forno.wait()  # o forno só liga quando enche
    caderno.append((inicio, perf_counter()))


def join_logo(caderno):
    for _ in range(2):
        ana = Thread(target=fazer_bolo, args=(Barrier(1), caderno))
        ana.start()
        ana.join()


def join_no_fim(caderno):
    forno = Barrier(2)
    ana = Thread(target=fazer_bolo, args=(forno, caderno))
    bia = Thread(target=fazer_bolo, args=(forno, caderno))
    ana.start()
    bia.start()
    ana.join()
    bia.join()


a, b = [], []
join_logo(a)
join_no_fim(b)
print(f"A. start, join, start, join: {maior_sobreposicao(a)}")
print(f"B. start, start, join, join: {maior_sobreposicao(b)}")
