"""The life of a process, seen from outside.

    $ python life_cycle.py
    created: pid? False, exitcode None
    created -- start() --> alive
    alive: pid? True, exitcode None
    alive -- the function ends --> ended
    ended: pid? True, exitcode 0
"""

from functools import partial
from multiprocessing import Event, Process
from time import sleep


def state(process):
    if process.pid is None:
        return "created"
    return "alive" if process.is_alive() else "ended"


def show(process):
    pid, exit_code = process.pid is not None, process.exitcode
    print(f"{state(process)}: pid? {pid}, exitcode {exit_code}")


def follow(process, arrow, request):
    before = state(process)
    request()
    print(f"{before} -- {arrow} --> {state(process)}")
    show(process)


def wait_your_turn(gate):
    gate.wait(60)


def finish(gate, process):
    gate.set()
    process.join()


def main():
    gate = Event()
    process = Process(target=wait_your_turn, args=(gate,))
    show(process)
    follow(process, "start()", process.start)
    sleep(0.2)
    end = partial(finish, gate, process)
    follow(process, "the function ends", end)


if __name__ == "__main__":
    main()
