"""The change goes back to the manager.

    $ python whole_shelf.py  # uses Manager, uses current_process
    Baker: Bia
    Cakes: ['chocolate', 'carrot']
"""

from multiprocessing import Manager, Process, current_process


def bake(shelf):
    shelf["baker"] = current_process().name
    cakes = shelf["cakes"]
    cakes.append("carrot")
    shelf["cakes"] = cakes


def main():
    with Manager() as manager:
        shelf = manager.dict()
        shelf["cakes"] = ["chocolate"]
        args = (shelf,)
        process = Process(target=bake, args=args, name="Bia")
        process.start()
        process.join()
        print("Baker:", shelf["baker"])
        print("Cakes:", shelf["cakes"])


if __name__ == "__main__":
    main()
