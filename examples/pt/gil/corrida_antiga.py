"""A mesma corrida, com GIL e sem.

    $ python -X gil=1 corrida_antiga.py
    Sobraram 70 kg
    $ python corrida_antiga.py
    Sobraram 70 kg
"""

from threading import Barrier, Thread

farinha = 100
encontro = Barrier(2)


def tirar(quilos):
    global farinha
    antes = farinha
    encontro.wait()
    farinha = antes - quilos


padeiros = [
    Thread(target=tirar, args=(30,))
    for _ in range(2)
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print(f"Sobraram {farinha} kg")
