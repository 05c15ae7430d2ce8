"""O último ovo: a chave muda de mãos, e a conta dá errado.

    $ python chave_do_gil.py
    GIL ligado: ...
    Ovos: 1
    Levaram: 2
"""

import sys
from threading import Barrier, Thread

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
ovos = 1
levaram = []
encontro = Barrier(2)


def pegar_ovo(nome):
    if len(levaram) < ovos:
        encontro.wait()
        levaram.append(nome)


padeiros = [
    Thread(target=pegar_ovo, args=(nome,))
    for nome in ("Ana", "Bia")
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print("GIL ligado:", gil_ligado())
print("Ovos:", ovos)
print("Levaram:", len(levaram))
