"""A one-way pipe: a mouth and an ear.

    $ python one_way.py
    Heard: The oven is hot
    OSError: connection is read-only
    OSError: connection is write-only
"""

from multiprocessing import Pipe


def attempt(action, *args):
    try:
        action(*args)
    except OSError as error:
        print("OSError:", error)


def main():
    ear, mouth = Pipe(duplex=False)
    mouth.send("The oven is hot")
    print("Heard:", ear.recv())
    attempt(ear.send, "Thank you")
    attempt(mouth.recv)


if __name__ == "__main__":
    main()
