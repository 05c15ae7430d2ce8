"""To look at the oven and to take it, in one step.

    $ python one_goes_in.py  # uses Lock, uses Barrier, without busy
    Went in: 1
"""

from threading import Barrier, Lock, Thread


def bake(lock, meeting, went_in):
    if lock.acquire(blocking=False):
        went_in.append("cake")
    meeting.wait()


def main():
    lock, meeting = Lock(), Barrier(2, timeout=10)
    went_in = []
    cakes = [
        Thread(target=bake, args=(lock, meeting, went_in))
        for _ in range(2)
    ]
    for cake in cakes:
        cake.start()
    for cake in cakes:
        cake.join()
    print("Went in:", len(went_in))


if __name__ == "__main__":
    main()
