"""O forno que só o pai acende.

    $ python forno_uma_vez.py  # usa Process, em qualquer ordem
    Forno aceso
    Bolo 1 a 180 graus
    Bolo 2 a 180 graus
    Bolo 3 a 180 graus
"""

from multiprocessing import get_context


def acender():
    print("Forno aceso", flush=True)
    return 180


def assar(numero, temperatura):
    print(f"Bolo {numero} a {temperatura} graus", flush=True)


if __name__ == "__main__":
    contexto = get_context("spawn")
    temperatura = acender()
    processos = [
        contexto.Process(target=assar, args=(numero, temperatura))
        for numero in (1, 2, 3)
    ]
    for processo in processos:
        processo.start()
    for processo in processos:
        processo.join()
