"""Weigh first, and add with the lock.

    $ python sum_with_lock.py  # uses Lock, uses Barrier
    Weighed: 20 kg
    Total: 20 kg
"""

from threading import Barrier, Lock, Thread

total = 0
meeting = Barrier(2)
lock = Lock()


def weigh():
    meeting.wait()
    return 10


def add_weight():
    global total
    kilos = weigh()
    with lock:
        total += kilos


bakers = [Thread(target=add_weight) for _ in range(2)]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print("Weighed: 20 kg")
print(f"Total: {total} kg")
