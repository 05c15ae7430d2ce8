"""Uma barra que conta os prontos, mesmo que o primeiro atrase.

    $ python progresso.py
    [#---] 1 de 4
    [##--] 2 de 4
    [###-] 3 de 4
    O primeiro pedido só sai agora.
    [####] 4 de 4
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event


def desenhar(feitos, total):
    barra = "#" * feitos + "-" * (total - feitos)
    print(f"[{barra}] {feitos} de {total}")


def principal():
    portao = Event()
    with ThreadPoolExecutor(2) as executor:
        futuros = [executor.submit(portao.wait, 60)]
        futuros += [executor.submit(pow, n, 2) for n in range(3)]
        total = len(futuros)
        for feitos, _ in enumerate(as_completed(futuros), 1):
            desenhar(feitos, total)
            if feitos == 3:
                print("O primeiro pedido só sai agora.")
                portao.set()


if __name__ == "__main__":
    principal()
