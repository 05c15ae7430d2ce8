"""The waterfall with five threads.

    $ python waterfall_with_threads.py
    Sprites: 20
"""

from waterfall import waterfall

if __name__ == "__main__":
    waterfall("with_threads")
