"""Uma cadeira a menos que filósofos: alguém sempre consegue comer.

    $ python garcom.py 5 3  # usa Thread, usa Lock, usa Semaphore
    Refeições: [3, 3, 3, 3, 3]
    $ python garcom.py 3 20
    Refeições: [20, 20, 20]
"""

import sys
from threading import Lock, Semaphore, Thread


def comer(numero, garfos, cadeiras, refeicoes, vezes):
    primeiro = garfos[numero]
    segundo = garfos[(numero + 1) % len(garfos)]
    for _ in range(vezes):
        with cadeiras, primeiro, segundo:
            refeicoes[numero] += 1


def principal(quantos, vezes):
    garfos = [Lock() for _ in range(quantos)]
    refeicoes = [0] * quantos
    args = garfos, Semaphore(quantos - 1), refeicoes, vezes
    filosofos = [
        Thread(target=comer, args=(n, *args)) for n in range(quantos)
    ]
    for filosofo in filosofos:
        filosofo.start()
    for filosofo in filosofos:
        filosofo.join()
    print("Refeições:", refeicoes)


if __name__ == "__main__":
    principal(*map(int, sys.argv[1:]))
