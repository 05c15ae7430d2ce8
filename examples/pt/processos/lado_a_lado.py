"""Dois textos, linha a linha: quantas linhas mudam?

    $ python lado_a_lado.py
    - import threading
    + import multiprocessing
    - padeiro = threading.Thread(target=fazer_bolo)
    + padeiro = multiprocessing.Process(target=fazer_bolo)
    Linhas que mudam: 2 de 4
"""

from difflib import ndiff

COM_THREAD = """\
import threading
padeiro = threading.Thread(target=fazer_bolo)
padeiro.start()
padeiro.join()
"""

COM_PROCESSO = """\
import multiprocessing
padeiro = multiprocessing.Process(target=fazer_bolo)
padeiro.start()
padeiro.join()
"""


def trocas(antes, depois):
    linhas = ndiff(antes.splitlines(), depois.splitlines())
    return [linha for linha in linhas if linha[0] in "-+"]


def principal():
    mudam = trocas(COM_THREAD, COM_PROCESSO)
    for linha in mudam:
        print(linha)
    saem = [linha for linha in mudam if linha[0] == "-"]
    total = len(COM_THREAD.splitlines())
    print(f"Linhas que mudam: {len(saem)} de {total}")


if __name__ == "__main__":
    principal()
