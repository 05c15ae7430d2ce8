"""Three threads, one box.

    $ python three_in_the_box.py  # uses Thread, uses join
    box: ['carrot', 'chocolate', 'coconut', 'corn']
"""

from threading import Thread


def fill(box, flavour):
    box.append(flavour)


def main():
    box = ["corn"]
    workers = []
    for flavour in "carrot", "chocolate", "coconut":
        worker = Thread(target=fill, args=(box, flavour))
        worker.start()
        workers.append(worker)
    for worker in workers:
        worker.join()
    print("box:", sorted(box))


if __name__ == "__main__":
    main()
