"""A mudança volta para o gerente.

    $ python prateleira_completa.py  # usa Manager, usa current_process
    Padeiro: Bia
    Bolos: ['chocolate', 'cenoura']
"""

from multiprocessing import Manager, Process, current_process


def assar(prateleira):
    prateleira["padeiro"] = current_process().name
    bolos = prateleira["bolos"]
    bolos.append("cenoura")
    prateleira["bolos"] = bolos


def principal():
    with Manager() as gerente:
        prateleira = gerente.dict()
        prateleira["bolos"] = ["chocolate"]
        args = (prateleira,)
        processo = Process(target=assar, args=args, name="Bia")
        processo.start()
        processo.join()
        print("Padeiro:", prateleira["padeiro"])
        print("Bolos:", prateleira["bolos"])


if __name__ == "__main__":
    principal()
