"""The race mended, with the GIL and without.

    $ python -X gil=1 old_race_mended.py  # uses Lock, uses Barrier
    40 kg are left
    $ python old_race_mended.py
    40 kg are left
"""

from threading import Barrier, Lock, Thread

flour = 100
meeting = Barrier(2)
lock = Lock()


def take_out(kilos):
    global flour
    meeting.wait()
    with lock:
        before = flour
        flour = before - kilos


bakers = [
    Thread(target=take_out, args=(30,))
    for _ in range(2)
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print(f"{flour} kg are left")
