"""The last egg, with the lock around the question and the answer.

    $ python egg_with_lock.py  # uses Barrier, uses Lock
    Eggs: 1
    Taken by: 1
"""

from threading import Barrier, Lock, Thread

eggs = 1
takers = []
meeting = Barrier(2)
lock = Lock()


def take_egg(name):
    meeting.wait()
    with lock:
        if len(takers) < eggs:
            takers.append(name)


bakers = [
    Thread(target=take_egg, args=(name,))
    for name in ("Ana", "Bia")
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print("Eggs:", eggs)
print("Taken by:", len(takers))
