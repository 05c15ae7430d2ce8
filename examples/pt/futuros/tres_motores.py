"""A mesma função em todos os motores que o seu Python tem.

    $ python tres_motores.py
    ThreadPoolExecutor: bolo de cenoura, bolo de fubá
    ProcessPoolExecutor: bolo de cenoura, bolo de fubá
    InterpreterPoolExecutor: ...
"""

from concurrent import futures

motores = [
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "InterpreterPoolExecutor",
]


def fazer_bolo(sabor):
    return f"bolo de {sabor}"


def principal():
    for nome in motores:
        classe = getattr(futures, nome, None)
        if classe is None:
            print(f"{nome}: não há neste Python")
            continue
        with classe(2) as executor:
            bolos = executor.map(fazer_bolo, ["cenoura", "fubá"])
        print(f"{nome}: {', '.join(bolos)}")


if __name__ == "__main__":
    principal()
