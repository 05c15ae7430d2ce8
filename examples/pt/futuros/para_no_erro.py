"""Três pedidos, e um erro no segundo: o que map entrega?

    $ python para_no_erro.py
    bolo de cenoura
    acabou a farinha
    E o resto? []
"""

from concurrent.futures import ThreadPoolExecutor


def fazer_bolo(sabor):
    if not sabor:
        raise ValueError("acabou a farinha")
    return f"bolo de {sabor}"


def principal():
    with ThreadPoolExecutor() as executor:
        bolos = executor.map(fazer_bolo, ["cenoura", "", "fubá"])
    try:
        for bolo in bolos:
            print(bolo)
    except ValueError as erro:
        print(erro)
    print("E o resto?", list(bolos))


if __name__ == "__main__":
    principal()
