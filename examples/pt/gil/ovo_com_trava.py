"""O último ovo, com a trava em volta da pergunta e da resposta.

    $ python ovo_com_trava.py  # usa Barrier, usa Lock
    Ovos: 1
    Levaram: 1
"""

from threading import Barrier, Lock, Thread

ovos = 1
levaram = []
encontro = Barrier(2)
trava = Lock()


def pegar_ovo(nome):
    encontro.wait()
    with trava:
        if len(levaram) < ovos:
            levaram.append(nome)


padeiros = [
    Thread(target=pegar_ovo, args=(nome,))
    for nome in ("Ana", "Bia")
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print("Ovos:", ovos)
print("Levaram:", len(levaram))
