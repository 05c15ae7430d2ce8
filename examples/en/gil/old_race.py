"""The same race, with the GIL and without.

    $ python -X gil=1 old_race.py
    70 kg are left
    $ python old_race.py
    70 kg are left
"""

from threading import Barrier, Thread

flour = 100
meeting = Barrier(2)


def take_out(kilos):
    global flour
    before = flour
    meeting.wait()
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
