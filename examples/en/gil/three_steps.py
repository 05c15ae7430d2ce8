"""An addition in three steps, in two threads.

    $ python three_steps.py
    ...0 kg
"""

from threading import Thread

total = 0


def weigh():
    global total
    seen = total
    fresh = seen + 10
    total = fresh


ana = Thread(target=weigh, name="Ana")
bia = Thread(target=weigh, name="Bia")
ana.start()
bia.start()
ana.join()
bia.join()
print(f"{total} kg")
