"""Ana e Bia trabalham uma de cada vez, sempre nesta ordem.

    $ python em_turnos.py  # usa Condition, usa Thread, sem sleep
    Ana 1
    Bia 1
    Ana 2
    Bia 2
    Ana 3
    Bia 3
"""

from threading import Condition, Thread

vez = "Ana"


def padeiro(condicao, nome, proximo):
    global vez

    def minha_vez():
        return vez == nome

    for numero in range(1, 4):
        with condicao:
            condicao.wait_for(minha_vez)
            print(nome, numero)
            vez = proximo
            condicao.notify()


condicao = Condition()
ana = Thread(target=padeiro, args=(condicao, "Ana", "Bia"))
bia = Thread(target=padeiro, args=(condicao, "Bia", "Ana"))
for trabalhador in (bia, ana):
    trabalhador.start()
for trabalhador in (bia, ana):
    trabalhador.join()
