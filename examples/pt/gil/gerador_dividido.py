"""Duas threads, um gerador.

    $ python gerador_dividido.py
    ValueError: generator already executing
    Senhas: [1]
"""

from threading import Event, Thread

dentro, siga = Event(), Event()


def senhas():
    dentro.set()
    siga.wait()
    yield 1


fonte = senhas()
recebidas = []


def atender():
    recebidas.append(next(fonte))


padeiro = Thread(target=atender)
padeiro.start()
dentro.wait()
try:
    next(fonte)
except ValueError as erro:
    print("ValueError:", erro)
siga.set()
padeiro.join()
print("Senhas:", recebidas)
