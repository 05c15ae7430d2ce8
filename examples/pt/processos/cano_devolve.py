"""A lista volta pelo mesmo cano.

    $ python cano_devolve.py  # usa Pipe, usa Process
    Ana tinha: ['farinha', 'ovos']
    Ana recebeu: ['farinha', 'ovos', 'leite']
    É a mesma lista? False
    Quem comprou o leite: Bia
"""

from multiprocessing import Pipe, Process, current_process


def completar(bia):
    compras = bia.recv()
    compras.append("leite")
    bia.send((compras, current_process().name))


def principal():
    ana, bia = Pipe()
    processo = Process(target=completar, args=(bia,), name="Bia")
    processo.start()
    compras = ["farinha", "ovos"]
    ana.send(compras)
    recebida, quem = ana.recv()
    processo.join()
    print("Ana tinha:", compras)
    print("Ana recebeu:", recebida)
    print("É a mesma lista?", recebida is compras)
    print("Quem comprou o leite:", quem)


if __name__ == "__main__":
    principal()
