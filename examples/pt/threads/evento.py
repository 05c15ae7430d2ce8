"""Três padeiros esperam o forno esquentar.

    $ python evento.py
    Antes: []
    Depois: ['Ana', 'Bia', 'Caio']
    Quem chega depois espera? False
"""

from threading import Event, Thread


def padeiro(quente, prontos, nome):
    quente.wait()
    prontos.append(nome)


def principal():
    quente, prontos, padeiros = Event(), [], []
    for nome in ("Ana", "Bia", "Caio"):
        args = (quente, prontos, nome)
        padeiros.append(Thread(target=padeiro, args=args))
        padeiros[-1].start()
    print("Antes:", prontos)
    quente.set()
    for trabalhador in padeiros:
        trabalhador.join()
    print("Depois:", sorted(prontos))
    print("Quem chega depois espera?", not quente.wait())


if __name__ == "__main__":
    principal()
