"""One bakes, the other ices, and the main thread gets the cakes.

    $ python assembly_line.py  # uses Queue, uses Thread, without sleep
    chocolate baked with icing
    orange baked with icing
    corn baked with icing
    End
"""

from queue import Queue
from threading import Thread


def work(intake, queue, care):
    while (cake := intake.get()) is not None:
        queue.put(f"{cake} {care}")
    queue.put(None)


def main():
    batters, baked, ready = Queue(), Queue(maxsize=1), Queue()
    bake = (batters, baked, "baked")
    ice = (baked, ready, "with icing")
    for args in (bake, ice):
        Thread(target=work, args=args).start()
    for flavour in ("chocolate", "orange", "corn", None):
        batters.put(flavour)
    while (cake := ready.get()) is not None:
        print(cake)
    print("End")


if __name__ == "__main__":
    main()
