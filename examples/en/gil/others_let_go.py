"""Two more functions that let the key go.

    $ python others_let_go.py  # uses pbkdf2_hmac, uses crc32
    pbkdf2_hmac: let the key go
    crc32: let the key go
"""

from functools import partial
from hashlib import pbkdf2_hmac
from operator import call
from threading import Event, Thread
from time import sleep
from zlib import crc32

beats = []
end = Event()


def keep_beating():
    while not end.is_set():
        beats.append("thump")
        sleep(0.001)


def beats_in(job):
    count = beats.__len__
    before, _, after = map(call, [count, job, count])
    return after > before


jobs = {
    "pbkdf2_hmac": partial(
        pbkdf2_hmac, "sha256", b"senha", b"sal", 20_000
    ),
    "crc32": partial(crc32, bytes(20_000_000)),
}
if __name__ == "__main__":
    Thread(target=keep_beating).start()
    for name, job in jobs.items():
        while not beats_in(job):
            pass
        print(f"{name}: let the key go")
    end.set()
