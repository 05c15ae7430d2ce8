"""Cada tarefa põe um bolo na prateleira.

    $ python prateleira_threads.py
    Bolos na prateleira: 2
"""

from concurrent.futures import ThreadPoolExecutor as Executor

prateleira = []


def fazer_bolo(sabor):
    prateleira.append(f"bolo de {sabor}")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(fazer_bolo, "cenoura").result()
        executor.submit(fazer_bolo, "fubá").result()
    print("Bolos na prateleira:", len(prateleira))
