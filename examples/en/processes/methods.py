"""What only one of the two classes has.

    $ python methods.py
    Both: daemon ident is_alive join name run start
    Only Thread: native_id
    Only Process: authkey close exitcode ...kill pid sentinel terminate
"""

from multiprocessing import Process
from threading import Thread


def public_names(kind):
    return {
        member
        for member in dir(kind)
        if member.islower() and member[0] != "_"
    }


def show(title, members):
    print(f"{title}:", *sorted(members))


def main():
    of_thread = public_names(Thread)
    of_process = public_names(Process)
    show("Both", of_thread & of_process)
    show("Only Thread", of_thread - of_process)
    show("Only Process", of_process - of_thread)


if __name__ == "__main__":
    main()
