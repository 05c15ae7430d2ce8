"""Uma lista dentro de um dicionário do gerente.

    $ python gerente.py
    Padeiro: Bia
    Bolos: ['chocolate']
"""

from multiprocessing import Manager, Process


def assar(prateleira):
    prateleira["padeiro"] = "Bia"
    prateleira["bolos"].append("cenoura")


def principal():
    with Manager() as gerente:
        prateleira = gerente.dict()
        prateleira["bolos"] = ["chocolate"]
        processo = Process(target=assar, args=(prateleira,))
        processo.start()
        processo.join()
        print("Padeiro:", prateleira["padeiro"])
        print("Bolos:", prateleira["bolos"])


if __name__ == "__main__":
    principal()
