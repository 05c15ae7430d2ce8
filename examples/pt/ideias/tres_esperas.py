"""Três threads esperam resposta; a principal trabalha.

    $ python tres_esperas.py
    enquanto elas esperam, somo: 4499998500000
    ['preço 1', 'preço 2', 'preço 3']
"""

from socket import socketpair
from threading import Thread


def consultar(ouvido, respostas):
    with ouvido:
        respostas.append(ouvido.recv(100).decode())


def somar():
    return sum(n for n in range(3_000_000))


def iniciar(ouvido, respostas):
    trabalhador = Thread(target=consultar, args=(ouvido, respostas))
    trabalhador.start()
    return trabalhador


def responder(boca, numero):
    with boca:
        boca.sendall(f"preço {numero}".encode())


def principal():
    linhas, respostas = [socketpair() for _ in range(3)], []
    trabalhadores = [iniciar(ouvido, respostas) for ouvido, _ in linhas]
    print("enquanto elas esperam, somo:", somar())
    for numero, (_, boca) in enumerate(linhas, 1):
        responder(boca, numero)
    for trabalhador in trabalhadores:
        trabalhador.join()
    print(sorted(respostas))


if __name__ == "__main__":
    principal()
