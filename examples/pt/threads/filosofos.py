"""Cinco filósofos, cinco garfos: o de número menor vem primeiro.

    $ python filosofos.py
    Refeições: [100, 100, 100, 100, 100]
"""

from threading import Lock, Thread

garfos = [Lock() for _ in range(5)]
refeicoes = [0] * 5


def comer(numero):
    lados = sorted((numero, (numero + 1) % 5))
    primeiro, segundo = (garfos[lado] for lado in lados)
    for _ in range(100):
        with primeiro, segundo:
            refeicoes[numero] += 1


def principal():
    filosofos = [Thread(target=comer, args=(n,)) for n in range(5)]
    for filosofo in filosofos:
        filosofo.start()
    for filosofo in filosofos:
        filosofo.join()
    print("Refeições:", refeicoes)


if __name__ == "__main__":
    principal()
