"""Um terceiro trabalho, que espera e faz contas.

    $ python espera_e_conta.py  # usa process_time
    cochilar: espera
    calcular: conta
    alternar: conta
"""

from time import process_time, sleep


def cochilar():
    sleep(0.2)


def calcular():
    fim = process_time() + 0.2
    while process_time() < fim:
        sum(range(1000))


def alternar():
    cochilar()
    calcular()


def mostrar(trabalho):
    inicio = process_time()
    trabalho()
    cpu = process_time() - inicio
    veredito = "conta" if cpu > 0.1 else "espera"
    print(f"{trabalho.__name__}: {veredito}")


if __name__ == "__main__":
    mostrar(cochilar)
    mostrar(calcular)
    mostrar(alternar)
