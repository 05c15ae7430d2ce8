"""The copy stays as it was; shared memory does not.

    $ python view_and_copy.py
    In the copy: [1, 2, 3]
    In memory: [9, 2, 3]
    After unlink(): nobody finds it
"""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def change(name):
    memory = SharedMemory(name)
    memory.buf[0] = 9
    memory.close()


def show(memory):
    memory.buf[:3] = bytes([1, 2, 3])
    copy = bytes(memory.buf[:3])
    process = Process(target=change, args=(memory.name,))
    process.start()
    process.join()
    print("In the copy:", list(copy))
    print("In memory:", list(memory.buf[:3]))


def main():
    memory = SharedMemory(create=True, size=3)
    show(memory)
    memory.close()
    memory.unlink()
    try:
        SharedMemory(memory.name)
    except FileNotFoundError:
        print("After unlink(): nobody finds it")


if __name__ == "__main__":
    main()
