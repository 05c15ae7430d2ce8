"""Bia espera até que Ana abra a padaria.

    $ python ana_primeiro.py  # usa Event, sem sleep
    Ana chegou.
    Bia chegou.
"""

import threading

aberta = threading.Event()
chegadas = []


def ana():
    chegadas.append("Ana")
    aberta.set()


def bia():
    aberta.wait()
    chegadas.append("Bia")


padeiros = [
    threading.Thread(target=bia),
    threading.Thread(target=ana),
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
for nome in chegadas:
    print(f"{nome} chegou.")
