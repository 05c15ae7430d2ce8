"""Mexer no intervalo, e deixá-lo como estava.

    $ python de_volta.py  # usa setswitchinterval
    Intervalo: 0.005
    Pedido: 0.001
    De volta: 0.005
"""

import sys

if __name__ == "__main__":
    antes = sys.getswitchinterval()
    print("Intervalo:", antes)
    sys.setswitchinterval(0.001)
    print("Pedido:", sys.getswitchinterval())
    sys.setswitchinterval(antes)
    print("De volta:", sys.getswitchinterval())
