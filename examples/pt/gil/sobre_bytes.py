"""Treze operações: três esperam, dez trabalham em bytes.

    $ python sobre_bytes.py
    Operações: 13
"""

import bz2
import lzma
import os
import sqlite3
import sys
import zlib
from base64 import b64encode
from functools import partial
from hashlib import pbkdf2_hmac, scrypt, sha256
from subprocess import run
from threading import Event
from time import sleep

zeros = bytes(100_000_000)
sorteados = os.urandom(5_000_000)
programa = "import time; time.sleep(0.06)"
banco = sqlite3.connect(":memory:")
consulta = """
    WITH RECURSIVE n(i) AS (
        SELECT 1 UNION ALL
        SELECT i + 1 FROM n WHERE i < 500000
    ) SELECT max(i) FROM n"""

SOBRE_BYTES = {
    "time.sleep": partial(sleep, 0.08),
    "Event.wait": partial(Event().wait, 0.08),
    "subprocess.run": partial(
        run, [sys.executable, "-c", programa]
    ),
    "sqlite3.execute": partial(banco.execute, consulta),
    "os.urandom": partial(os.urandom, 40_000_000),
    "sha256": partial(sha256, zeros),
    "pbkdf2_hmac": partial(
        pbkdf2_hmac, "sha256", b"senha", b"sal", 400_000
    ),
    "scrypt": partial(
        scrypt, b"senha", salt=b"sal", n=2**14, r=8, p=2
    ),
    "zlib.compress": partial(zlib.compress, sorteados),
    "bz2.compress": partial(bz2.compress, sorteados[::5]),
    "lzma.compress": partial(lzma.compress, sorteados[::12]),
    "base64.b64encode": partial(b64encode, sorteados * 12),
    "bytes.count": partial(zeros.count, b"\0"),
}

if __name__ == "__main__":
    print("Operações:", len(SOBRE_BYTES))
