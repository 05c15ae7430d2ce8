"""Uma fila com lugar para dois bolos, e três bolos prontos.

    $ python fila_cheia.py
    chocolate: entrou
    laranja: entrou
    fubá: não coube
    Vendido: chocolate
    fubá: entrou
"""

from queue import Full, Queue


def oferecer(fila, sabor):
    try:
        fila.put(sabor, timeout=0.1)
    except Full:
        print(f"{sabor}: não coube")
    else:
        print(f"{sabor}: entrou")


def principal():
    fila = Queue(maxsize=2)
    for sabor in ("chocolate", "laranja", "fubá"):
        oferecer(fila, sabor)
    print("Vendido:", fila.get())
    oferecer(fila, "fubá")


if __name__ == "__main__":
    principal()
