"""Two bakers, each in a process, and only one bag.

    $ python process_race.py
    They took 60 kg; left are 70 kg of 100 kg
"""

from multiprocessing import Barrier, Process, Value
from time import sleep


def take(bag, meeting, kilos):
    before = bag.value
    meeting.wait()
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
