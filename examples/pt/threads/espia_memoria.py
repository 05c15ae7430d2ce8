"""Mexer na variável local de outra thread.

    $ python espia_memoria.py
    a receita secreta: ['baunilha', 'sal']
"""

from queue import SimpleQueue
from sys import _current_frames
from threading import Thread


def guardar(avisos, porta):
    segredo = ["baunilha"]
    avisos.put("guardei")
    porta.get()  # fica parada aqui
    print("a receita secreta:", segredo)


def espiar(thread):
    quadro = _current_frames()[thread.ident]
    quadro.f_locals["segredo"].append("sal")


def principal():
    avisos, porta = SimpleQueue(), SimpleQueue()
    thread = Thread(target=guardar, args=(avisos, porta))
    thread.start()
    avisos.get()
    espiar(thread)
    porta.put("pode abrir")
    thread.join()


if __name__ == "__main__":
    principal()
