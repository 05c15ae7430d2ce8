"""Um bolo num processo, sem guarda.

    $ python sem_guarda.py fork  # só em POSIX
    Bolo de chocolate pronto
    Fim: código de saída 0
    $ python sem_guarda.py spawn
    Traceback (most recent call last):
    ...
    RuntimeError: ...
            An attempt has been made to start a new process before the
            current process has finished its bootstrapping phase...
    Fim: código de saída 1
"""

import sys
from multiprocessing import get_context


def fazer_bolo(sabor):
    print(f"Bolo de {sabor} pronto", flush=True)


contexto = get_context(sys.argv[1])
filho = contexto.Process(target=fazer_bolo, args=("chocolate",))
filho.start()
filho.join()
print("Fim: código de saída", filho.exitcode, flush=True)
