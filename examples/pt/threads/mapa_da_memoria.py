"""De que pilha um nome sai, e a que objeto ele chega.

    $ python mapa_da_memoria.py
    pilha de Ana -- bolo --> objeto 1
    pilha de Ana -- caixa --> objeto 2
    pilha da principal -- caixa --> objeto 2
    pilha de Bia -- caixa --> objeto 2
    pilha de Bia -- bolo --> objeto 3
    objeto 1: ['chocolate']
    objeto 2: []
    objeto 3: ['cenoura']
"""

from threading import Barrier, Thread

encontro, objetos, pilhas = Barrier(3), {}, {}


def fazer_bolo(dono, sabor, caixa):
    bolo = [sabor]
    pilhas[dono] = {"bolo": bolo, "caixa": caixa}
    encontro.wait()  # agora existem dois `bolo`


def mostrar(dono, *nomes):
    for nome in nomes:
        coisa = pilhas[dono][nome]
        objetos.setdefault(id(coisa), coisa)
        numero = 1 + list(objetos).index(id(coisa))
        print(f"pilha {dono} -- {nome} --> objeto {numero}")


def principal():
    caixa = []
    pilhas["da principal"] = {"caixa": caixa}
    for dono, sabor in ("de Ana", "chocolate"), ("de Bia", "cenoura"):
        Thread(target=fazer_bolo, args=(dono, sabor, caixa)).start()
    encontro.wait()
    mostrar("de Ana", "bolo", "caixa")
    mostrar("da principal", "caixa")
    mostrar("de Bia", "caixa", "bolo")
    for numero, coisa in enumerate(objetos.values(), 1):
        print(f"objeto {numero}: {coisa}")


if __name__ == "__main__":
    principal()
