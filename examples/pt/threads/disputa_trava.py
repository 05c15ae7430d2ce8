"""A mesma conta, com mil vezes menos disputa pela trava.

    $ python disputa_trava.py
    Um a um: 4000 bolos, 4000 vezes na trava
    Em lotes: 4000 bolos, 4 vezes na trava
"""

from threading import Lock, Thread

trava = Lock()


class Contador:
    total = entradas = 0


def por_item(contador):
    for _ in range(1000):
        with trava:
            contador.total += 1
            contador.entradas += 1


def por_lote(contador):
    lote = 0
    for _ in range(1000):
        lote += 1
    with trava:
        contador.total += lote
        contador.entradas += 1


def medir(frase, trabalho):
    contador = Contador()
    args = (contador,)
    threads = [Thread(target=trabalho, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total, entradas = contador.total, contador.entradas
    print(f"{frase}: {total} bolos, {entradas} vezes na trava")


if __name__ == "__main__":
    medir("Um a um", por_item)
    medir("Em lotes", por_lote)
