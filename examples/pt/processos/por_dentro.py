"""Por onde passa um bolo entre o put() e o get().

    $ python por_dentro.py
    MainThread -- put() --> QueueFeederThread
    QueueFeederThread -- bytes --> cano
    cano -- get() --> Process-1
"""

from multiprocessing import Process, Queue, current_process
from threading import current_thread


class Bolo:
    def __reduce__(self):
        # O pickle chama isto, na thread em que ele roda.
        quem = current_thread().name
        print(f"MainThread -- put() --> {quem}")
        print(f"{quem} -- bytes --> cano", flush=True)
        return montar, ()


def montar():
    print(f"cano -- get() --> {current_process().name}", flush=True)
    return Bolo()


def vender(fila):
    fila.get()


def principal():
    fila = Queue()
    processo = Process(target=vender, args=(fila,))
    processo.start()
    fila.put(Bolo())
    processo.join()


if __name__ == "__main__":
    principal()
