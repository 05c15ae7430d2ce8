"""Prontos, cancelados e no forno, no momento de desistir.

    $ python tres_montes.py  # usa wait, usa cancel, sem shutdown
    Prontos: 1, cancelados: 2, no forno: 1
    No fim, prontos: 2
"""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

aceso, portao = Event(), Event()


def assar():
    aceso.set()
    portao.wait(60)
    return "bolo pronto"


def desistir(futuros):
    prontos, faltam = wait(futuros, timeout=0)
    desistencias = sum(futuro.cancel() for futuro in faltam)
    print(
        f"Prontos: {len(prontos)}, cancelados: {desistencias},",
        f"no forno: {len(faltam) - desistencias}",
    )


def principal():
    with ThreadPoolExecutor(max_workers=1) as executor:
        tarefas = str, assar, assar, assar
        futuros = [executor.submit(tarefa) for tarefa in tarefas]
        aceso.wait(60)
        desistir(futuros)
        portao.set()
    feitos = [f for f in futuros if not f.cancelled()]
    print("No fim, prontos:", len(feitos))


if __name__ == "__main__":
    principal()
