"""Os mesmos bolos, agora por um Executor.

    $ python sem_pool.py  # usa as_completed, sem ThreadPool
    as_completed: fubá
    as_completed: cenoura
    map: cenoura
    map: fubá
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

portao = Event()


def fazer_bolo(sabor):
    if sabor == "cenoura":
        portao.wait(60)
    return sabor


def principal():
    sabores = ["cenoura", "fubá"]
    with ThreadPoolExecutor(2) as executor:
        futuros = [executor.submit(fazer_bolo, s) for s in sabores]
        for futuro in as_completed(futuros):
            print("as_completed:", futuro.result())
            portao.set()
        for bolo in executor.map(fazer_bolo, sabores):
            print("map:", bolo)


if __name__ == "__main__":
    principal()
