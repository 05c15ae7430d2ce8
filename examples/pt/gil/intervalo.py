"""De quanto em quanto tempo a chave é pedida, em segundos.

    $ python intervalo.py
    Intervalo: 0.005
    Pedido: 0.02
"""

import sys

if __name__ == "__main__":
    print("Intervalo:", sys.getswitchinterval())
    sys.setswitchinterval(0.02)
    print("Pedido:", sys.getswitchinterval())
