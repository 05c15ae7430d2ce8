"""The waterfall with five processes.

    $ python waterfall_with_pool.py
    Sprites: 20
"""

from waterfall import waterfall

if __name__ == "__main__":
    waterfall("with_pool")
