"""Two bakers take flour from the same bag.

    $ python flour_bag.py
    They took 60 kg from a bag of 100 kg.
    What is left: 70 kg.
"""

import threading

flour = 100
meeting = threading.Barrier(2)


def take(kilos):
    global flour
    before = flour
    meeting.wait()
    flour = before - kilos


bakers = [
    threading.Thread(target=take, args=(30,))
    for _ in range(2)
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print("They took 60 kg from a bag of 100 kg.")
print(f"What is left: {flour} kg.")
