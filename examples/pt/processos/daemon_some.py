"""O filho daemon que some no fim do programa.

    $ python daemon_some.py
    Filho: bolo no forno
    Pai: fim
"""

from multiprocessing import Event, Process


def assar(aceso, portao):
    try:
        print("Filho: bolo no forno", flush=True)
        aceso.set()
        portao.wait(60)
        print("Filho: bolo pronto", flush=True)
    finally:
        print("Filho: forno limpo", flush=True)


if __name__ == "__main__":
    aceso, portao = Event(), Event()
    filho = Process(
        target=assar, args=(aceso, portao), daemon=True
    )
    filho.start()
    aceso.wait(60)
    print("Pai: fim", flush=True)
