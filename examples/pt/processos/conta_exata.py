"""Vários processos somam, e a conta fecha.

    $ python conta_exata.py 4 250  # usa Value, usa get_lock
    Total: 1000
    $ python conta_exata.py 2 3  # sem sleep
    Total: 6
"""

import sys
from multiprocessing import Process, Value


def somar(total, vezes):
    for _ in range(vezes):
        with total.get_lock():
            total.value += 1


def principal():
    total, n = Value("i", 0), int(sys.argv[1])
    args = (total, int(sys.argv[2]))
    filhos = [Process(target=somar, args=args) for _ in range(n)]
    for filho in filhos:
        filho.start()
    for filho in filhos:
        filho.join()
    print("Total:", total.value)


if __name__ == "__main__":
    principal()
