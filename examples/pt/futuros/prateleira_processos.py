"""As mesmas tarefas, em processos.

    $ python prateleira_processos.py
    Bolos na prateleira: 0
"""

from concurrent.futures import ProcessPoolExecutor as Executor

prateleira = []


def fazer_bolo(sabor):
    prateleira.append(f"bolo de {sabor}")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(fazer_bolo, "cenoura").result()
        executor.submit(fazer_bolo, "fubá").result()
    print("Bolos na prateleira:", len(prateleira))
