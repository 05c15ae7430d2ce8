"""O filho termina com o código que você pedir.

    $ python saida_pedida.py 3  # usa Process, usa exitcode
    O filho saiu com 3
    $ python saida_pedida.py 0
    O filho saiu com 0
"""

import sys
from multiprocessing import Process


def principal():
    saida = int(sys.argv[1])
    processo = Process(target=sys.exit, args=(saida,))
    processo.start()
    processo.join()
    print("O filho saiu com", processo.exitcode)


if __name__ == "__main__":
    principal()
