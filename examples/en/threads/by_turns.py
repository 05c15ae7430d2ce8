"""Ana and Bia work one at a time, always in this order.

    $ python by_turns.py  # uses Condition, uses Thread, without sleep
    Ana 1
    Bia 1
    Ana 2
    Bia 2
    Ana 3
    Bia 3
"""

from threading import Condition, Thread

turn = "Ana"


def baker(condition, name, following):
    global turn

    def my_turn():
        return turn == name

    for number in range(1, 4):
        with condition:
            condition.wait_for(my_turn)
            print(name, number)
            turn = following
            condition.notify()


condition = Condition()
ana = Thread(target=baker, args=(condition, "Ana", "Bia"))
bia = Thread(target=baker, args=(condition, "Bia", "Ana"))
for worker in (bia, ana):
    worker.start()
for worker in (bia, ana):
    worker.join()
