"""O que as versões têm em comum: pasta, servidor, barra, contas.

    $ python baixar_cem.py
    Rode uma versão: python sincrono.py [pasta] [--real]
"""

import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

from continuar import baixar_faltantes, inteiros
from servidor_falso import ServidorFalso

REAL = SimpleNamespace(endereco="https://pokeapi.co", pico=0)


def desenhar(feitos):
    print("#" * (feitos % 10 == 0), end="", flush=True)


def relatar(motor, servidor, pasta, limite):
    tem, endereco = len(inteiros(pasta)), servidor.endereco
    print("[" + "#" * (tem // 10), end="", flush=True)
    falhas = baixar_faltantes(motor, endereco, pasta, desenhar)
    print("]")
    print(f"Sprites inteiros: {len(inteiros(pasta))}")
    print(f"Falhas, tentadas de novo: {falhas}")
    if servidor is not REAL:
        bom = servidor.pico <= limite
        print(f"No máximo {limite} por vez: {bom}")


def baixar_cem(motor, limite=5):
    palavras = [p for p in sys.argv[1:] if p != "--real"]
    with ExitStack() as pilha:
        entrar = pilha.enter_context
        real = "--real" in sys.argv
        servidor = REAL if real else entrar(ServidorFalso())
        pasta = [*palavras, entrar(TemporaryDirectory())][0]
        Path(pasta).mkdir(parents=True, exist_ok=True)
        try:
            relatar(motor, servidor, pasta, limite)
        except KeyboardInterrupt:
            sys.exit("\nInterrompido: na mesma pasta, ele continua.")


if __name__ == "__main__":
    print("Rode uma versão: python sincrono.py [pasta] [--real]")
