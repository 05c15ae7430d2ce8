"""Um sprite inventado: pixels sorteados e espelhados, num PNG.

    $ python sprite_falso.py 25
    ##....####....##
    ####........####
    ####..####..####
    ..####....####..
    ##....####....##
    ##....####....##
    ################
    ################
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


def pedaco_png(tipo, corpo):
    conta = zlib.crc32(tipo + corpo)
    tamanho = struct.pack(">I", len(corpo))
    return tamanho + tipo + corpo + struct.pack(">I", conta)


def fazer_png(numero):
    # Duas cores, 1 bit por pixel: cada byte desenha oito.
    linhas = b""
    for linha in sortear(numero):
        linhas += (b"\0" + bytes(255 * p for p in linha)) * 8
    cores = b"\xff\xff\xff" + Random(numero).randbytes(3)
    cabeca = struct.pack(">IIBBBBB", 64, 64, 1, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join([
        pedaco_png(b"IHDR", cabeca),
        pedaco_png(b"PLTE", cores),
        pedaco_png(b"IDAT", zlib.compress(linhas)),
        pedaco_png(b"IEND", b""),
    ])


if __name__ == "__main__":
    for linha in sortear(int(sys.argv[1])):
        print("".join(".#"[pixel] * 2 for pixel in linha))
    print("Diferentes:", len({fazer_png(n) for n in range(1, 101)}))
