"""Duas pessoas conversam, cada uma num processo.

    $ python cano_conversa.py
    Bia ouviu: Quando o bolo fica pronto?
    Ana ouviu: Às cinco.
"""

from multiprocessing import Pipe, Process


def responder(bia):
    pergunta = bia.recv()
    print(f"Bia ouviu: {pergunta}", flush=True)
    bia.send("Às cinco.")


def principal():
    ana, bia = Pipe()
    processo = Process(target=responder, args=(bia,))
    processo.start()
    ana.send("Quando o bolo fica pronto?")
    resposta = ana.recv()
    print(f"Ana ouviu: {resposta}")
    processo.join()


if __name__ == "__main__":
    principal()
