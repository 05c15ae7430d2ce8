"""A process fills its own box and uses up its own eggs.

    $ python separate_boxes.py
    there: ['corn', 'carrot'] {'eggs': 9}
    here:  ['corn'] {'eggs': 12}
"""

from multiprocessing import Process

stock = {"eggs": 12}


def fill(box):
    box.append("carrot")
    stock["eggs"] -= 3
    print("there:", box, stock, flush=True)


def main():
    box = ["corn"]
    worker = Process(target=fill, args=(box,))
    worker.start()
    worker.join()
    print("here: ", box, stock)


if __name__ == "__main__":
    main()
