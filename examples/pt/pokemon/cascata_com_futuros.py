"""A cascata com futures.

    $ python cascata_com_futuros.py
    Sprites: 20
"""

from cascata import cascata

if __name__ == "__main__":
    cascata("com_futuros")
