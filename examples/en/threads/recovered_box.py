"""Without `append`, the same box.

    $ python recovered_box.py  # uses Thread, without append
    extend_box: ['corn', 'carrot']
    remake: ['corn', 'carrot']
"""

from threading import Thread


def extend_box(box):
    box += ["carrot"]


def remake(box):
    box[:] = [*box, "carrot"]


def main():
    for task in extend_box, remake:
        box = ["corn"]
        worker = Thread(target=task, args=(box,))
        worker.start()
        worker.join()
        print(f"{task.__name__}: {box}")


if __name__ == "__main__":
    main()
