"""An oven for one cake, and a variable that is not enough.

    $ python flag.py
    Went in: 2
"""

from threading import Barrier, Thread

busy = False


def bake(meeting, went_in):
    global busy
    if not busy:
        meeting.wait()
        busy = True
        went_in.append("cake")


def main():
    meeting, went_in = Barrier(2, timeout=10), []
    cakes = [
        Thread(target=bake, args=(meeting, went_in))
        for _ in range(2)
    ]
    for cake in cakes:
        cake.start()
    for cake in cakes:
        cake.join()
    print("Went in:", len(went_in))


if __name__ == "__main__":
    main()
