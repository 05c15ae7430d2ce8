"""The waterfall with asyncio.

    $ python waterfall_with_asyncio.py
    Sprites: 20
"""

from waterfall import waterfall

if __name__ == "__main__":
    waterfall("with_asyncio")
