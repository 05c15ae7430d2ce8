"""Uma soma em três passos, em duas threads.

    $ python tres_passos.py
    ...0 kg
"""

from threading import Thread

total = 0


def pesar():
    global total
    lido = total
    novo = lido + 10
    total = novo


ana = Thread(target=pesar, name="Ana")
bia = Thread(target=pesar, name="Bia")
ana.start()
bia.start()
ana.join()
bia.join()
print(f"{total} kg")
