"""A cascata com cinco processos.

    $ python cascata_com_pool.py
    Sprites: 20
"""

from cascata import cascata

if __name__ == "__main__":
    cascata("com_pool")
