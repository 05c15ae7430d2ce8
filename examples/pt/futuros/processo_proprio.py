"""Um processo só para a tarefa, terminado quando o prazo vence.

    $ python processo_proprio.py
    Venceu o prazo, vivo? True
    Depois de terminate(), vivo? False
"""

from multiprocessing import Process
from time import sleep


def assar():
    sleep(600)


if __name__ == "__main__":
    processo = Process(target=assar)
    processo.start()
    processo.join(timeout=0.5)
    print(f"Venceu o prazo, vivo? {processo.is_alive()}")
    processo.terminate()
    processo.join()
    print(f"Depois de terminate(), vivo? {processo.is_alive()}")
