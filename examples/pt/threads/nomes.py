"""Toda thread tem um nome; você pode escolher qual.

    $ python nomes.py
    Eu sou MainThread
    Eu sou Thread-1 (apresentar)
    Eu sou Forno
"""

from threading import Thread, current_thread


def apresentar():
    print("Eu sou", current_thread().name, flush=True)


def principal():
    apresentar()
    sem_nome = Thread(target=apresentar)
    com_nome = Thread(target=apresentar, name="Forno")
    for trabalhador in (sem_nome, com_nome):
        trabalhador.start()
        trabalhador.join()


if __name__ == "__main__":
    principal()
