"""O prazo é de quem espera; a tarefa não sabe dele.

    $ python prazo.py
    Desisti de esperar
    Ainda no forno? True
    Depois do with, pronto? True
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

aceso, portao = Event(), Event()


def assar():
    aceso.set()
    portao.wait(60)
    sleep(0.2)


def principal():
    with ThreadPoolExecutor() as executor:
        futuro = executor.submit(assar)
        aceso.wait(60)
        try:
            futuro.result(timeout=0.1)
        except TimeoutError:
            print("Desisti de esperar")
        print(f"Ainda no forno? {futuro.running()}")
        portao.set()
    print(f"Depois do with, pronto? {futuro.done()}")


if __name__ == "__main__":
    principal()
