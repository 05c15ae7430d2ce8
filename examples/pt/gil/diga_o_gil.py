"""Uma frase que serve para todo Python.

    $ python -X gil=1 diga_o_gil.py
    Uma thread por vez
    $ python diga_o_gil.py
    ... por vez
"""

import sys

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
if gil_ligado():
    print("Uma thread por vez")
else:
    print("Muitas threads por vez")
