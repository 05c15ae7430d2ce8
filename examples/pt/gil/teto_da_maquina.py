"""O teto: quanto a máquina dá a dois processos independentes.

    $ python teto_da_maquina.py
    teto da máquina    ...
"""

from multiprocessing import get_context
from time import perf_counter

spawn = get_context("spawn")
pedacos = [1_500_000, 1_500_000]


def somar_ate(numero):
    return sum(n for n in range(numero))


def medir(mapear):
    inicio = perf_counter()
    list(mapear(somar_ate, pedacos))
    return perf_counter() - inicio


def sozinho(numero, encontro, fila):
    encontro.wait()
    inicio = perf_counter()
    somar_ate(numero)
    fila.put(perf_counter() - inicio)


def medir_teto():
    dados = spawn.Barrier(2), spawn.SimpleQueue()
    par = [
        spawn.Process(target=sozinho, args=(numero, *dados))
        for numero in pedacos
    ]
    for processo in par:
        processo.start()
    tempos = [dados[1].get() for _ in par]
    for processo in par:
        processo.join()
    return max(tempos)


if __name__ == "__main__":
    print(f"teto da máquina    {medir(map) / medir_teto():.2f}")
