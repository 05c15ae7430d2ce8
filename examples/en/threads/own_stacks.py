"""The same function, two stacks, two of `cake`.

    $ python own_stacks.py
    [['carrot', 'ready'], ['chocolate', 'ready']]
"""

from threading import Barrier, Thread


def bake_cake(flavour, meeting, box):
    cake = [flavour]
    meeting.wait()  # now there are two of `cake`
    cake.append("ready")
    box.append(cake)


def main():
    meeting, box = Barrier(2), []
    ana = Thread(target=bake_cake, args=("chocolate", meeting, box))
    bia = Thread(target=bake_cake, args=("carrot", meeting, box))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(sorted(box))


if __name__ == "__main__":
    main()
