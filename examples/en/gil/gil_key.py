"""The last egg: the key changes hands, and the count is wrong.

    $ python gil_key.py
    GIL enabled: ...
    Eggs: 1
    Taken by: 2
"""

import sys
from threading import Barrier, Thread

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
eggs = 1
takers = []
meeting = Barrier(2)


def take_egg(name):
    if len(takers) < eggs:
        meeting.wait()
        takers.append(name)


bakers = [
    Thread(target=take_egg, args=(name,))
    for name in ("Ana", "Bia")
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print("GIL enabled:", gil_enabled())
print("Eggs:", eggs)
print("Taken by:", len(takers))
