"""One turn each: whoever waits hands over the key.

    $ python each_in_turn.py  # uses Semaphore, without sleep
    Ana 1
    Bia 1
    Ana 2
    Bia 2
    Ana 3
    Bia 3
"""

from threading import Semaphore, Thread

turn_of_ana = Semaphore(1)
turn_of_bia = Semaphore(0)


def knead(name, my_turn, other_turn):
    for turn in range(1, 4):
        my_turn.acquire()
        print(name, turn)
        other_turn.release()


bakers = [
    Thread(target=knead, args=("Bia", turn_of_bia, turn_of_ana)),
    Thread(target=knead, args=("Ana", turn_of_ana, turn_of_bia)),
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
