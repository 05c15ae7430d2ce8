"""Um sprite: a ficha, o desenho, quatro tentativas, o disco.

    $ python baixar.py
    Falhas de 25: 0
    Falhas de 99: 1
    No disco: 025.png 099.png
"""

import json
from functools import cache
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from urllib.request import ProxyHandler, build_opener


@cache
def abridor(local):
    # Até o servidor falso, nenhum proxy chega.
    novo = build_opener(ProxyHandler({} if local else None))
    novo.addheaders = [("User-Agent", "tecer")]
    return novo


def pedir(endereco):
    local = endereco.startswith("http://127.0.0.1")
    with abridor(local).open(endereco, timeout=30) as resposta:
        return resposta.read()


def gravar(arquivo, conteudo):
    parte = arquivo.with_suffix(".part")
    parte.write_bytes(conteudo)
    parte.replace(arquivo)


def baixar(endereco, pasta, numero):
    for falhas in range(4):
        try:
            ficha = pedir(f"{endereco}/api/v2/pokemon/{numero}")
            sprites = json.loads(ficha)["sprites"]
            conteudo = pedir(sprites["front_default"])
        except (OSError, HTTPException):
            sleep(0.1 * 2**falhas)
        else:
            gravar(Path(pasta, f"{numero:03}.png"), conteudo)
            return falhas
    return 4


if __name__ == "__main__":
    from servidor_falso import ServidorFalso

    with TemporaryDirectory() as pasta, ServidorFalso() as servidor:
        for numero in (25, 99):
            falhas = baixar(servidor.endereco, pasta, numero)
            print(f"Falhas de {numero}: {falhas}")
        nomes = sorted(um.name for um in Path(pasta).iterdir())
        print("No disco:", *nomes)
