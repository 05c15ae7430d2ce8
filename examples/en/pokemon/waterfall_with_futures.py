"""The waterfall with futures.

    $ python waterfall_with_futures.py
    Sprites: 20
"""

from waterfall import waterfall

if __name__ == "__main__":
    waterfall("with_futures")
