"""The listener notices that the other side hung up.

    $ python hang_up.py
    Heard: chocolate
    Heard: carrot
    Nobody speaks there any more.
"""

from multiprocessing import Pipe, Process
from time import sleep


def bake(mouth):
    for flavour in ("chocolate", "carrot"):
        sleep(0.1)
        mouth.send(flavour)


def main():
    ear, mouth = Pipe(duplex=False)
    process = Process(target=bake, args=(mouth,))
    process.start()
    mouth.close()
    try:
        while True:
            print(f"Heard: {ear.recv()}")
    except EOFError:
        print("Nobody speaks there any more.")
    process.join()


if __name__ == "__main__":
    main()
