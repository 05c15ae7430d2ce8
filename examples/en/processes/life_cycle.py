"""The life of a process, seen from outside.

    $ python life_cycle.py
    Created: pid None, alive? False, exit None
    Started: pid ..., alive? True, exit None
    Ended: pid ..., alive? False, exit 0
"""

from multiprocessing import Event, Process
from time import sleep


def show(moment, process):
    pid, exit_code = process.pid, process.exitcode
    alive = process.is_alive()
    print(f"{moment}: pid {pid}, alive? {alive}, exit {exit_code}")


def wait_your_turn(gate):
    gate.wait(60)


def main():
    gate = Event()
    process = Process(target=wait_your_turn, args=(gate,))
    show("Created", process)
    process.start()
    show("Started", process)
    sleep(0.2)
    gate.set()
    process.join()
    show("Ended", process)


if __name__ == "__main__":
    main()
