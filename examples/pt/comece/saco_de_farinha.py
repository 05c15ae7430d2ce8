"""Dois padeiros pegam farinha do mesmo saco.

    $ python saco_de_farinha.py
    Pegaram 60 kg de um saco de 100 kg.
    Restam 70 kg.
"""

import threading

farinha = 100
encontro = threading.Barrier(2)


def pegar(quilos):
    global farinha
    antes = farinha
    encontro.wait()
    farinha = antes - quilos


padeiros = [
    threading.Thread(target=pegar, args=(30,))
    for _ in range(2)
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print("Pegaram 60 kg de um saco de 100 kg.")
print(f"Restam {farinha} kg.")
