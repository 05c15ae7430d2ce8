"""Changing the local variable of another thread.

    $ python peek_memory.py
    the secret recipe: ['vanilla', 'salt']
"""

from queue import SimpleQueue
from sys import _current_frames
from threading import Thread


def keep(notices, door):
    secret = ["vanilla"]
    notices.put("kept")
    door.get()  # stands still here
    print("the secret recipe:", secret)


def peek(thread):
    frame = _current_frames()[thread.ident]
    frame.f_locals["secret"].append("salt")


def main():
    notices, door = SimpleQueue(), SimpleQueue()
    thread = Thread(target=keep, args=(notices, door))
    thread.start()
    notices.get()
    peek(thread)
    door.put("you may open")
    thread.join()


if __name__ == "__main__":
    main()
