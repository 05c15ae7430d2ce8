"""O mesmo bolo, com a guarda.

    $ python com_guarda.py spawn
    Bolo de chocolate pronto
    Fim: código de saída 0
"""

import sys
from multiprocessing import get_context


def fazer_bolo(sabor):
    print(f"Bolo de {sabor} pronto", flush=True)


if __name__ == "__main__":
    contexto = get_context(sys.argv[1])
    filho = contexto.Process(target=fazer_bolo, args=("chocolate",))
    filho.start()
    filho.join()
    print("Fim: código de saída", filho.exitcode, flush=True)
