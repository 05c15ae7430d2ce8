"""A interrupção e a retomada: baixar só o que falta.

    $ python continuar.py
    Interrompido: 60 inteiros, 123 pedidos
    Retomado: 100 inteiros, 82 pedidos
    De novo: 100 inteiros, 0 pedidos
"""

from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from baixar import baixar
from servidor_falso import ServidorFalso


def inteiros(pasta):
    arquivos = Path(pasta).glob("[01][0-9][0-9].png")
    fins = {um.stem: um.read_bytes()[-8:] for um in arquivos}
    return {int(n) for n, fim in fins.items() if b"IEND" in fim}


def baixar_faltantes(motor, endereco, pasta, mostrar):
    tem, falhas = inteiros(pasta), []
    numeros = [n for n in range(1, 101) if n not in tem]

    def avisar(novas):
        falhas.append(novas)
        mostrar(len(tem) + len(falhas))

    motor(partial(baixar, endereco, pasta), numeros, avisar)
    return sum(falhas)


def um_por_um(baixar_um, numeros, avisar):
    for numero in numeros:
        avisar(baixar_um(numero))


def cansar(feitos):
    if feitos == 60:
        raise KeyboardInterrupt


def contar_pedidos(titulo, servidor, pasta, mostrar):
    antes = servidor.atendidos
    with suppress(KeyboardInterrupt):
        endereco = servidor.endereco
        baixar_faltantes(um_por_um, endereco, pasta, mostrar)
    novos, tem = servidor.atendidos - antes, len(inteiros(pasta))
    print(f"{titulo}: {tem} inteiros, {novos} pedidos")


if __name__ == "__main__":
    with TemporaryDirectory() as pasta, ServidorFalso() as servidor:
        contar_pedidos("Interrompido", servidor, pasta, cansar)
        contar_pedidos("Retomado", servidor, pasta, id)
        contar_pedidos("De novo", servidor, pasta, id)
