"""O put() não reclama, e o item se perde.

    $ python lambda_perdida.py
    put(): nenhum erro
    get(): pão
    Erro escrito mais tarde? True
"""

from contextlib import redirect_stderr
from io import StringIO
from multiprocessing import Queue


def principal():
    fila = Queue()
    with redirect_stderr(StringIO()) as queixa:
        fila.put(lambda: "bolo")
        print("put(): nenhum erro")
        fila.put("pão")
        print("get():", fila.get())
    escrito = "Traceback" in queixa.getvalue()
    print("Erro escrito mais tarde?", escrito)


if __name__ == "__main__":
    principal()
