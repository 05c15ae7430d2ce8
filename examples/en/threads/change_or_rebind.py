"""Change the box, or take another box.

    $ python change_or_rebind.py
    extend_box: ['corn', 'carrot']
    remake: ['corn']
"""

from threading import Thread


def extend_box(box):
    box.append("carrot")


def remake(box):
    box = [*box, "carrot"]


def main():
    for task in extend_box, remake:
        box = ["corn"]
        worker = Thread(target=task, args=(box,))
        worker.start()
        worker.join()
        print(f"{task.__name__}: {box}")


if __name__ == "__main__":
    main()
