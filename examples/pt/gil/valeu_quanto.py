"""O mesmo trabalho de vários jeitos: quanto valeu cada um?

    $ python valeu_quanto.py
    em sequência       1.00
    2 threads          ...
    2 processos        ...
    2 interpretadores...
    teto da máquina    ...
"""

from concurrent import futures
from contextlib import ExitStack
from functools import partial
from statistics import median

from teto_da_maquina import medir, medir_teto, spawn

MOTORES = {
    "2 threads": futures.ThreadPoolExecutor,
    "2 processos": partial(
        futures.ProcessPoolExecutor, mp_context=spawn
    ),
    "2 interpretadores": getattr(
        futures, "InterpreterPoolExecutor", None
    ),
}


def medir_rodada(jeitos):
    base = medir(map)
    tempos = {nome: medir(jeito) for nome, jeito in jeitos.items()}
    tempos["teto da máquina"] = medir_teto()
    return {
        nome: base / tempo
        for nome, tempo in tempos.items()
    }


def rodar(pilha):
    jeitos = {
        nome: pilha.enter_context(motor(2)).map
        for nome, motor in MOTORES.items()
        if motor
    }
    # A primeira rodada abre os pools e não conta.
    return [medir_rodada(jeitos) for _ in range(6)][1:]


if __name__ == "__main__":
    with ExitStack() as pilha:
        rodadas = rodar(pilha)
    print("em sequência       1.00")
    for nome in [*MOTORES, "teto da máquina"]:
        if nome in rodadas[0]:
            ganho = median(ganhos[nome] for ganhos in rodadas)
            print(f"{nome:18} {ganho:.2f}")
        else:
            print(f"{nome}: não há neste Python")
