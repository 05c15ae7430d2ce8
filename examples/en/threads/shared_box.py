"""A thread fills the box and uses up the eggs.

    $ python shared_box.py
    there: ['corn', 'carrot'] {'eggs': 9}
    here:  ['corn', 'carrot'] {'eggs': 9}
"""

from threading import Thread

stock = {"eggs": 12}


def fill(box):
    box.append("carrot")
    stock["eggs"] -= 3
    print("there:", box, stock, flush=True)


def main():
    box = ["corn"]
    worker = Thread(target=fill, args=(box,))
    worker.start()
    worker.join()
    print("here: ", box, stock)


if __name__ == "__main__":
    main()
