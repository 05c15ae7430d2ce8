"""O mesmo filho, com quem espera por ele.

    $ python daemon_esperado.py
    Filho: bolo no forno
    Filho: bolo pronto
    Filho: forno limpo
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
    portao.set()
    filho.join()
    print("Pai: fim", flush=True)
