"""Uma linha só, com uma troca no meio.

    $ python soma_com_chamada.py
    Pesadas: 20 kg
    Total: 10 kg
"""

from threading import Barrier, Thread

total = 0
encontro = Barrier(2)


def pesar():
    encontro.wait()
    return 10


def somar_peso():
    global total
    total += pesar()


padeiros = [Thread(target=somar_peso) for _ in range(2)]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print("Pesadas: 20 kg")
print(f"Total: {total} kg")
