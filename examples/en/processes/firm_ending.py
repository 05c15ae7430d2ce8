"""Ask, wait, and only then terminate.

    $ python firm_ending.py
    obedient: exit code 0
    stubborn: exit code -15
"""

from multiprocessing import Event, Process
from time import sleep


def obedient(stop):
    stop.wait(60)
    sleep(0.1)


def stubborn(stop):
    stop.wait(60)
    sleep(60)


def put_an_end(child, stop, patience):
    stop.set()
    child.join(patience)
    if child.is_alive():
        child.terminate()
        child.join()


if __name__ == "__main__":
    for do_something, patience in (obedient, 60), (stubborn, 0.2):
        stop = Event()
        child = Process(target=do_something, args=(stop,))
        child.start()
        put_an_end(child, stop, patience)
        exit_code = child.exitcode
        print(f"{do_something.__name__}: exit code {exit_code}")
