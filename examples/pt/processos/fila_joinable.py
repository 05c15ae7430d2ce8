"""A mesma conversa, e uma fila que sabe o que falta.

    $ python fila_joinable.py
    Bia ouviu: Quando o bolo fica pronto?
    Nenhuma pergunta por atender
    Ana ouviu: Às cinco.
"""

from multiprocessing import JoinableQueue, Process, Queue


def responder(perguntas, respostas):
    pergunta = perguntas.get()
    print(f"Bia ouviu: {pergunta}", flush=True)
    respostas.put("Às cinco.")
    perguntas.task_done()


def principal():
    perguntas, respostas = JoinableQueue(), Queue()
    processo = Process(target=responder, args=(perguntas, respostas))
    processo.start()
    perguntas.put("Quando o bolo fica pronto?")
    perguntas.join()
    print("Nenhuma pergunta por atender")
    resposta = respostas.get()
    print(f"Ana ouviu: {resposta}")
    processo.join()


if __name__ == "__main__":
    principal()
