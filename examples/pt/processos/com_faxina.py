"""O processo que apaga o forno antes de sair.

    $ python com_faxina.py  # sem terminate
    Filho: forno aceso
    Filho: forno apagado
    Pai: código de saída 0
"""

from multiprocessing import Event, Process


def assar(aceso, pare):
    try:
        print("Filho: forno aceso", flush=True)
        aceso.set()
        pare.wait(60)
    finally:
        print("Filho: forno apagado", flush=True)


if __name__ == "__main__":
    aceso, pare = Event(), Event()
    filho = Process(target=assar, args=(aceso, pare))
    filho.start()
    aceso.wait(60)
    pare.set()
    filho.join()
    print("Pai: código de saída", filho.exitcode)
