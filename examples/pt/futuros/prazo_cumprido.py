"""A tarefa olha para um Event, e devolve o que tem.

    $ python prazo_cumprido.py  # usa wait, sem sleep
    Desisti de esperar
    A tarefa devolveu: bolo cru
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

aceso, pare = Event(), Event()


def assar():
    aceso.set()
    pediram = pare.wait(60)
    return "bolo cru" if pediram else "bolo pronto"


def principal():
    with ThreadPoolExecutor() as executor:
        futuro = executor.submit(assar)
        aceso.wait(60)
        try:
            futuro.result(timeout=0.1)
        except TimeoutError:
            print("Desisti de esperar")
            pare.set()
        print("A tarefa devolveu:", futuro.result())


if __name__ == "__main__":
    principal()
