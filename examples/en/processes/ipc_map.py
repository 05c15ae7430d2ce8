"""Whose zero does the child change?

    $ python ipc_map.py
    list: [0]
    Array: [1]
    ShareableList: [1]
    Manager().list: [1]
"""

from multiprocessing import Array, Manager, Process
from multiprocessing.shared_memory import ShareableList


def add_one(values):
    values[0] += 1


def try_out(name, values):
    process = Process(target=add_one, args=(values,))
    process.start()
    process.join()
    print(f"{name}: {list(values)}")


def main():
    try_out("list", [0])
    try_out("Array", Array("i", [0]))
    values = ShareableList([0])
    try_out("ShareableList", values)
    values.shm.close()
    values.shm.unlink()
    with Manager() as manager:
        try_out("Manager().list", manager.list([0]))


if __name__ == "__main__":
    main()
