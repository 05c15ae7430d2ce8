"""Ana e Bia chegam à padaria.

    $ python chegada.py  # em qualquer ordem
    Ana chegou.
    Bia chegou.
"""

import threading

chegadas = []


def chegar(nome):
    chegadas.append(nome)


padeiros = [
    threading.Thread(target=chegar, args=(nome,))
    for nome in ("Ana", "Bia")
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
for nome in chegadas:
    print(f"{nome} chegou.")
