"""Um processo só para a tarefa, terminado quando o prazo vence.

    $ python processo_proprio.py
    Venceu o prazo, vivo? True
    Depois de terminate(), vivo? False
"""

from multiprocessing import Process
from time import sleep

if __name__ == "__main__":
    processo = Process(target=sleep, args=(600,))
    processo.start()
    processo.join(timeout=0.1)
    print("Venceu o prazo, vivo?", processo.is_alive())
    processo.terminate()
    processo.join()
    print("Depois de terminate(), vivo?", processo.is_alive())
