"""Um sprite inventado: pixels sorteados e espelhados, num PNG.

    $ python sprite_falso.py 25
    @@....@@@@....@@
    ....@@....@@....
    @@@@@@....@@@@@@
    @@............@@
    ......@@@@......
    @@@@@@....@@@@@@
    ..@@..@@@@..@@..
    @@@@@@@@@@@@@@@@
    Diferentes: 100
"""

import struct
import sys
import zlib
from random import Random


def sortear(numero):
    sorteio = Random(numero)
    for _ in range(8):
        metade = [sorteio.random() < 0.5 for _ in range(4)]
        yield metade + metade[::-1]


def pedaco_png(rotulo, corpo):
    tamanho = struct.pack(">I", len(corpo))
    crc = struct.pack(">I", zlib.crc32(rotulo + corpo))
    return tamanho + rotulo + corpo + crc


def fazer_png(numero):
    cabeca = struct.pack(">IIBBBBB", 64, 64, 1, 3, 0, 0, 0)
    cores = b"\xff\xff\xff" + Random(numero).randbytes(3)
    linhas = b""
    for linha in sortear(numero):
        # Um bit por pixel: cada byte desenha oito.
        linhas += (b"\0" + bytes(255 * p for p in linha)) * 8
    png = b"\x89PNG\r\n\x1a\n" + pedaco_png(b"IHDR", cabeca)
    png += pedaco_png(b"PLTE", cores)
    png += pedaco_png(b"IDAT", zlib.compress(linhas))
    return png + pedaco_png(b"IEND", b"")


if __name__ == "__main__":
    for linha in sortear(int(sys.argv[1])):
        print("".join(".@"[pixel] * 2 for pixel in linha))
    print("Diferentes:", len({fazer_png(n) for n in range(1, 101)}))
