"""Os 100 sprites, com um pool de processos.

    $ python com_pool.py
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 5 por vez: True
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal

from baixar_cem import baixar_cem
from com_futuros import num_executor


def com_pool(baixar, numeros, avisar):
    # Ctrl-C é com o pai; spawn, porque ele já tem threads.
    ambiente = get_context("spawn"), signal, (SIGINT, SIG_IGN)
    with ProcessPoolExecutor(5, *ambiente) as executor:
        num_executor(executor, baixar, numeros, avisar)


if __name__ == "__main__":
    baixar_cem(com_pool)
