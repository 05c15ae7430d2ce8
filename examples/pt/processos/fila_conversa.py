"""A mesma conversa, por duas filas.

    $ python fila_conversa.py
    Bia ouviu: Quando o bolo fica pronto?
    Ana ouviu: Às cinco.
"""

from multiprocessing import Process, Queue


def responder(perguntas, respostas):
    pergunta = perguntas.get()
    print(f"Bia ouviu: {pergunta}", flush=True)
    respostas.put("Às cinco.")


def principal():
    perguntas, respostas = Queue(), Queue()
    processo = Process(target=responder, args=(perguntas, respostas))
    processo.start()
    perguntas.put("Quando o bolo fica pronto?")
    resposta = respostas.get()
    print(f"Ana ouviu: {resposta}")
    processo.join()


if __name__ == "__main__":
    principal()
