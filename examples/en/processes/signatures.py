"""What each constructor accepts.

    $ python signatures.py
    Both: group, target, name, args, kwargs, daemon
    Only Thread: ...
    Only Process: nothing
"""

from inspect import signature
from multiprocessing import Process
from threading import Thread


def accepted(kind):
    return list(signature(kind).parameters)


def minus(some, others):
    return [one for one in some if one not in others]


def show(title, members):
    print(f"{title}:", ", ".join(members) or "nothing")


def main():
    of_thread = accepted(Thread)
    of_process = accepted(Process)
    only_thread = minus(of_thread, of_process)
    show("Both", minus(of_thread, only_thread))
    show("Only Thread", only_thread)
    show("Only Process", minus(of_process, of_thread))


if __name__ == "__main__":
    main()
