"""Bia responde até que não haja mais perguntas.

    $ python duas_perguntas.py bolo fubá  # usa Queue, sem Pipe
    BOLO
    FUBÁ
    Quem respondeu: Bia
    $ python duas_perguntas.py  # usa Queue, sem Pipe
    Quem respondeu: Bia
"""

import sys
from multiprocessing import Process, Queue, current_process


def responder(perguntas, respostas):
    while (pergunta := perguntas.get()) is not None:
        respostas.put(pergunta.upper())
    respostas.put(current_process().name)


def principal():
    perguntas, respostas = Queue(), Queue()
    args = (perguntas, respostas)
    processo = Process(target=responder, args=args, name="Bia")
    processo.start()
    for pergunta in [*sys.argv[1:], None]:
        perguntas.put(pergunta)
    for _ in sys.argv[1:]:
        print(respostas.get())
    print("Quem respondeu:", respostas.get())
    processo.join()


if __name__ == "__main__":
    principal()
