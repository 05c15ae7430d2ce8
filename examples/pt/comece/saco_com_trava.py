"""Os mesmos dois padeiros, um de cada vez.

    $ python saco_com_trava.py  # usa Lock
    Pegaram 60 kg de um saco de 100 kg.
    Restam 40 kg.
"""

import threading

farinha = 100
trava = threading.Lock()


def pegar(quilos):
    global farinha
    with trava:
        antes = farinha
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
