"""Pesar primeiro, e somar com a trava.

    $ python soma_com_trava.py  # usa Lock, usa Barrier
    Pesadas: 20 kg
    Total: 20 kg
"""

from threading import Barrier, Lock, Thread

total = 0
encontro = Barrier(2)
trava = Lock()


def pesar():
    encontro.wait()
    return 10


def somar_peso():
    global total
    quilos = pesar()
    with trava:
        total += quilos


padeiros = [Thread(target=somar_peso) for _ in range(2)]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print("Pesadas: 20 kg")
print(f"Total: {total} kg")
