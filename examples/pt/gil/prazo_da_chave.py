"""Um intervalo que volta sozinho, mesmo depois de um erro.

    $ python prazo_da_chave.py  # usa contextmanager
    Antes: 0.005
    Dentro: 0.001
    Erro: pop from empty list
    Depois: 0.005
"""

import sys
from contextlib import contextmanager


@contextmanager
def prazo_da_chave(intervalo):
    antes = sys.getswitchinterval()
    sys.setswitchinterval(intervalo)
    try:
        yield
    finally:
        sys.setswitchinterval(antes)


if __name__ == "__main__":
    print("Antes:", sys.getswitchinterval())
    try:
        with prazo_da_chave(0.001):
            print("Dentro:", sys.getswitchinterval())
            [].pop()
    except IndexError as erro:
        print("Erro:", erro)
    print("Depois:", sys.getswitchinterval())
