"""The same two bakers, one at a time.

    $ python bag_with_lock.py  # uses Lock
    They took 60 kg from a bag of 100 kg.
    What is left: 40 kg.
"""

import threading

flour = 100
lock = threading.Lock()


def take(kilos):
    global flour
    with lock:
        before = flour
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
