"""Thirteen operations: three wait, ten work on bytes.

    $ python on_bytes.py
    Operations: 13
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
random_bytes = os.urandom(5_000_000)
program = "import time; time.sleep(0.06)"
database = sqlite3.connect(":memory:")
query = """
    WITH RECURSIVE n(i) AS (
        SELECT 1 UNION ALL
        SELECT i + 1 FROM n WHERE i < 500000
    ) SELECT max(i) FROM n"""

ON_BYTES = {
    "time.sleep": partial(sleep, 0.08),
    "Event.wait": partial(Event().wait, 0.08),
    "subprocess.run": partial(
        run, [sys.executable, "-c", program]
    ),
    "sqlite3.execute": partial(database.execute, query),
    "os.urandom": partial(os.urandom, 40_000_000),
    "sha256": partial(sha256, zeros),
    "pbkdf2_hmac": partial(
        pbkdf2_hmac, "sha256", b"senha", b"sal", 400_000
    ),
    "scrypt": partial(
        scrypt, b"senha", salt=b"sal", n=2**14, r=8, p=2
    ),
    "zlib.compress": partial(zlib.compress, random_bytes),
    "bz2.compress": partial(bz2.compress, random_bytes[::5]),
    "lzma.compress": partial(lzma.compress, random_bytes[::12]),
    "base64.b64encode": partial(b64encode, random_bytes * 12),
    "bytes.count": partial(zeros.count, b"\0"),
}

if __name__ == "__main__":
    print("Operations:", len(ON_BYTES))
