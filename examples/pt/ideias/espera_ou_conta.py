"""Dois trabalhos, dois relógios.

    $ python espera_ou_conta.py
    cochilar: relógio ... s, CPU ... s
    cochilar: espera
    calcular: relógio ... s, CPU ... s
    calcular: conta
"""

from time import perf_counter, process_time, sleep


def cochilar():
    sleep(0.2)


def calcular():
    fim = process_time() + 0.2
    while process_time() < fim:
        sum(range(1000))


def medir(trabalho):
    inicio, cpu = perf_counter(), process_time()
    trabalho()
    return perf_counter() - inicio, process_time() - cpu


def mostrar(trabalho):
    nome = trabalho.__name__
    relogio, cpu = medir(trabalho)
    print(f"{nome}: relógio {relogio:.2f} s, CPU {cpu:.2f} s")
    print(f"{nome}:", "conta" if cpu > 0.1 else "espera")


if __name__ == "__main__":
    mostrar(cochilar)
    mostrar(calcular)
