"""A single line, with a switch in the middle.

    $ python sum_with_call.py
    Weighed: 20 kg
    Total: 10 kg
"""

from threading import Barrier, Thread

total = 0
meeting = Barrier(2)


def weigh():
    meeting.wait()
    return 10


def add_weight():
    global total
    total += weigh()


bakers = [Thread(target=add_weight) for _ in range(2)]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print("Weighed: 20 kg")
print(f"Total: {total} kg")
