"""O arquivo aberto e as variáveis de ambiente também são de todas.

    $ python recursos_comuns.py
    no arquivo: três ovos
    no ambiente: aceso
    os dois no mesmo processo: True
"""

import os
from tempfile import TemporaryFile
from threading import Thread


def anotar(arquivo, notas):
    arquivo.write("três ovos")
    os.environ["FORNO"] = "aceso"
    notas.append(os.getpid())


def principal():
    notas = []
    with TemporaryFile("w+", encoding="utf-8") as arquivo:
        thread = Thread(target=anotar, args=(arquivo, notas))
        thread.start()
        thread.join()
        arquivo.seek(0)
        print("no arquivo:", arquivo.read())
    print("no ambiente:", os.environ["FORNO"])
    print("os dois no mesmo processo:", notas == [os.getpid()])


if __name__ == "__main__":
    principal()
