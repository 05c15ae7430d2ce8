"""From which stack a name leaves, and which object it reaches.

    $ python memory_map.py
    stack of Ana -- cake --> object 1
    stack of Ana -- box --> object 2
    stack of main -- box --> object 2
    stack of Bia -- box --> object 2
    stack of Bia -- cake --> object 3
    object 1: ['chocolate']
    object 2: []
    object 3: ['carrot']
"""

from threading import Barrier, Thread

meeting, objects, stacks = Barrier(3), {}, {}


def bake_cake(owner, flavour, box):
    cake = [flavour]
    stacks[owner] = {"cake": cake, "box": box}
    meeting.wait()  # now there are two `cake`


def show(owner, *names):
    for name in names:
        thing = stacks[owner][name]
        objects.setdefault(id(thing), thing)
        number = 1 + list(objects).index(id(thing))
        print(f"stack {owner} -- {name} --> object {number}")


def main():
    box = []
    stacks["of main"] = {"box": box}
    for owner, flavour in ("of Ana", "chocolate"), ("of Bia", "carrot"):
        Thread(target=bake_cake, args=(owner, flavour, box)).start()
    meeting.wait()
    show("of Ana", "cake", "box")
    show("of main", "box")
    show("of Bia", "box", "cake")
    for number, thing in enumerate(objects.values(), 1):
        print(f"object {number}: {thing}")


if __name__ == "__main__":
    main()
