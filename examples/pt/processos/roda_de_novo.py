"""O arquivo que roda de novo no processo filho.

    $ python roda_de_novo.py
    Este arquivo roda como __main__
    Este arquivo roda como __mp_main__
"""

from multiprocessing import get_context

print(f"Este arquivo roda como {__name__}", flush=True)


def nada():
    pass


def principal():
    contexto = get_context("spawn")
    processo = contexto.Process(target=nada)
    processo.start()
    processo.join()


if __name__ == "__main__":
    principal()
