"""A corrida consertada, com GIL e sem.

    $ python -X gil=1 corrida_consertada.py  # usa Lock, usa Barrier
    Sobraram 40 kg
    $ python corrida_consertada.py
    Sobraram 40 kg
"""

from threading import Barrier, Lock, Thread

farinha = 100
encontro = Barrier(2)
trava = Lock()


def tirar(quilos):
    global farinha
    encontro.wait()
    with trava:
        antes = farinha
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
