"""Quatro processos, um Ctrl-C e nenhum órfão.

    $ python quatro_no_ctrl_c.py  # usa SIGINT, sem terminate
    Prontos: 4
    Ctrl-C
    Parados: [0, 0, 0, 0]
"""

import signal
from multiprocessing import Event, Process, Semaphore


def trabalhar(prontos, pare):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    prontos.release()
    pare.wait(60)


def apertar_ctrl_c():
    raise KeyboardInterrupt


if __name__ == "__main__":
    prontos, pare = Semaphore(0), Event()
    processos = [
        Process(target=trabalhar, args=(prontos, pare))
        for _ in range(4)
    ]
    try:
        for processo in processos:
            processo.start()
        for _ in processos:
            prontos.acquire()
        print("Prontos:", len(processos), flush=True)
        apertar_ctrl_c()
    except KeyboardInterrupt:
        print("Ctrl-C", flush=True)
    finally:
        pare.set()
        for processo in processos:
            processo.join()
    print("Parados:", [um.exitcode for um in processos])
