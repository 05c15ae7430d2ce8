"""O processo que não teve tempo de apagar o forno.

    $ python sem_faxina.py
    Filho: forno aceso
    Pai: código de saída -15
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
    filho.terminate()
    filho.join()
    print("Pai: código de saída", filho.exitcode)
