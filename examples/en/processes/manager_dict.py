"""A list inside a dictionary of the manager.

    $ python manager_dict.py
    Baker: Bia
    Cakes: ['chocolate']
"""

from multiprocessing import Manager, Process


def bake(shelf):
    shelf["baker"] = "Bia"
    shelf["cakes"].append("carrot")


def main():
    with Manager() as manager:
        shelf = manager.dict()
        shelf["cakes"] = ["chocolate"]
        process = Process(target=bake, args=(shelf,))
        process.start()
        process.join()
        print("Baker:", shelf["baker"])
        print("Cakes:", shelf["cakes"])


if __name__ == "__main__":
    main()
