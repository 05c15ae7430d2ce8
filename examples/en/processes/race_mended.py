"""The same bag, one baker at a time.

    $ python race_mended.py
    They took 60 kg; left are 40 kg of 100 kg
"""

from multiprocessing import Barrier, Process, Value
from time import sleep


def take(bag, meeting, kilos):
    meeting.wait()
    with bag.get_lock():
        before = bag.value
        sleep(0.2)
        bag.value = before - kilos


def main():
    bag, meeting = Value("i", 100), Barrier(2, timeout=30)
    args = (bag, meeting, 30)
    bakers = [Process(target=take, args=args) for _ in range(2)]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    print(f"They took 60 kg; left are {bag.value} kg of 100 kg")


if __name__ == "__main__":
    main()
