"""Uma lista passa pelo cano.

    $ python cano_copia.py
    Bia: ['farinha', 'ovos', 'leite']
    Ana: ['farinha', 'ovos']
"""

from multiprocessing import Pipe, Process


def completar(bia):
    compras = bia.recv()
    compras.append("leite")
    print("Bia:", compras, flush=True)


def principal():
    ana, bia = Pipe()
    processo = Process(target=completar, args=(bia,))
    processo.start()
    compras = ["farinha", "ovos"]
    ana.send(compras)
    processo.join()
    print("Ana:", compras)


if __name__ == "__main__":
    principal()
