"""A cascata com asyncio.

    $ python cascata_com_asyncio.py
    Sprites: 20
"""

from cascata import cascata

if __name__ == "__main__":
    cascata("com_asyncio")
