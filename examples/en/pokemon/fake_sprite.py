"""An invented sprite: pixels drawn by lot and mirrored, in a PNG.

    $ python fake_sprite.py 25
    @@....@@@@....@@
    ....@@....@@....
    @@@@@@....@@@@@@
    @@............@@
    ......@@@@......
    @@@@@@....@@@@@@
    ..@@..@@@@..@@..
    @@@@@@@@@@@@@@@@
    Different: 100
"""

import struct
import sys
import zlib
from random import Random


def draw_pixels(number):
    lottery = Random(number)
    for _ in range(8):
        half = [lottery.random() < 0.5 for _ in range(4)]
        yield half + half[::-1]


def png_chunk(tag, body):
    size = struct.pack(">I", len(body))
    crc = struct.pack(">I", zlib.crc32(tag + body))
    return size + tag + body + crc


def make_png(number):
    header = struct.pack(">IIBBBBB", 64, 64, 1, 3, 0, 0, 0)
    colours = b"\xff\xff\xff" + Random(number).randbytes(3)
    lines = b""
    for line in draw_pixels(number):
        # One bit a pixel: each byte draws eight.
        lines += (b"\0" + bytes(255 * p for p in line)) * 8
    png = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header)
    png += png_chunk(b"PLTE", colours)
    png += png_chunk(b"IDAT", zlib.compress(lines))
    return png + png_chunk(b"IEND", b"")


if __name__ == "__main__":
    for line in draw_pixels(int(sys.argv[1])):
        print("".join(".@"[pixel] * 2 for pixel in line))
    print("Different:", len({make_png(n) for n in range(1, 101)}))
