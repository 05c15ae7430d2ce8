"""An answer within the deadline, whatever the task does.

    $ python firm_deadline.py 60 3  # uses Process, uses terminate
    3 people: 4 slices
    Processes alive: 0
    $ python firm_deadline.py 0.2 0
    0 people: no answer
    Processes alive: 0
"""

import sys
from multiprocessing import Pipe, Process, active_children
from time import sleep


def slice_cake(people, mouth):
    if people == 0:
        sleep(600)
    mouth.send(f"{12 // people} slices")


def ask_for(people, deadline):
    ear, mouth = Pipe(duplex=False)
    process = Process(target=slice_cake, args=(people, mouth))
    process.start()
    answered = ear.poll(deadline)
    reply = ear.recv() if answered else "no answer"
    process.terminate()
    process.join()
    return reply


if __name__ == "__main__":
    deadline, people = float(sys.argv[1]), int(sys.argv[2])
    print(f"{people} people: {ask_for(people, deadline)}")
    print("Processes alive:", len(active_children()))
