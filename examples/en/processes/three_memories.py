"""Which memory the child changes, and at which one main looks.

    $ python three_memories.py
    child -- changes --> copy of the list
    list -- seen by --> main
    child -- changes --> Array
    Array -- seen by --> main
    child -- changes --> manager's list
    manager's list -- seen by --> main
"""

from multiprocessing import Array, Manager, Process


def add_one(values):
    values[0] += 1


def try_out(name, values):
    process = Process(target=add_one, args=(values,))
    process.start()
    process.join()
    touched = name if values[0] else f"copy of the {name}"
    print(f"child -- changes --> {touched}")
    print(f"{name} -- seen by --> main")


def main():
    try_out("list", [0])
    try_out("Array", Array("i", [0]))
    with Manager() as manager:
        try_out("manager's list", manager.list([0]))


if __name__ == "__main__":
    main()
