"""A barra que também conta as falhas, sem parar nelas.

    $ python com_falhas.py  # usa as_completed, usa exception
    [#---] 1 de 4, falhas: 0
    [##--] 2 de 4, falhas: 0
    [###-] 3 de 4, falhas: 0
    [####] 4 de 4, falhas: 1
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event


def desenhar(feitos, total, falhas):
    barra = "#" * feitos + "-" * (total - feitos)
    print(f"[{barra}] {feitos} de {total}, falhas: {falhas}")


def queimar(portao):
    portao.wait(60)
    raise ValueError("o bolo queimou")


def principal():
    portao, falhas = Event(), 0
    with ThreadPoolExecutor(2) as executor:
        futuros = [executor.submit(queimar, portao)]
        futuros += [executor.submit(pow, n, 2) for n in range(3)]
        total = len(futuros)
        for feitos, futuro in enumerate(as_completed(futuros), 1):
            if futuro.exception():
                falhas += 1
            desenhar(feitos, total, falhas)
            if feitos == 3:
                portao.set()


if __name__ == "__main__":
    principal()
