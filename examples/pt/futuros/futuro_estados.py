"""Um forno só, dois bolos, e um portão que segura cada passo.

    $ python futuro_estados.py
    submit() --> PENDING
    PENDING -- um trabalhador a pega --> RUNNING
    RUNNING: cancel() não muda nada
    PENDING -- cancel() --> CANCELLED
    RUNNING -- a tarefa acaba --> FINISHED
    FINISHED: cancel() não muda nada
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

aceso, portao, pronto = Event(), Event(), Event()


def assar():
    aceso.set()
    pronto.wait(60)
    return "bolo"


def estado(futuro):
    if futuro.done():
        return "CANCELLED" if futuro.cancelled() else "FINISHED"
    return "RUNNING" if futuro.running() else "PENDING"


def seguir(futuro, seta, pedido, *esperado):
    antes = estado(futuro)
    pedido()
    for evento in esperado:
        evento(60)
    if estado(futuro) == antes:
        print(f"{antes}: {seta} não muda nada")
    else:
        print(f"{antes} -- {seta} --> {estado(futuro)}")


def principal():
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(portao.wait, 60)
        bolo, outro = [executor.submit(assar) for _ in range(2)]
        print("submit() -->", estado(bolo))
        seguir(bolo, "um trabalhador a pega", portao.set, aceso.wait)
        seguir(bolo, "cancel()", bolo.cancel)
        seguir(outro, "cancel()", outro.cancel)
        seguir(bolo, "a tarefa acaba", pronto.set, bolo.result)
        seguir(bolo, "cancel()", bolo.cancel)


if __name__ == "__main__":
    principal()
