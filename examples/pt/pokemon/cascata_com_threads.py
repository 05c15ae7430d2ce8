"""A cascata com cinco threads.

    $ python cascata_com_threads.py
    Sprites: 20
"""

from cascata import cascata

if __name__ == "__main__":
    cascata("com_threads")
