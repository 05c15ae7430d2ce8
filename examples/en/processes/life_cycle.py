"""The life of a process, seen from outside.

    $ python life_cycle.py
    Created: pid None, alive? False, exit None
    Started: pid ..., alive? True, exit None
    Ended: pid ..., alive? False, exit 0
"""

from multiprocessing import Event, Process


def show(moment, process):
    pid, exit_code = process.pid, process.exitcode
    alive = process.is_alive()
    print(f"{moment}: pid {pid}, alive? {alive}, exit {exit_code}")


def main():
    gate = Event()
    process = Process(target=gate.wait, args=(60,))
    show("Created", process)
    process.start()
    show("Started", process)
    gate.set()
    process.join()
    show("Ended", process)


if __name__ == "__main__":
    main()
