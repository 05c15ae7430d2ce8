"""Five processes, one for each baker.

    $ python five_processes.py  # in any order
    Baker 1 begins
    Baker 1 ends
    Baker 2 begins
    Baker 2 ends
    Baker 3 begins
    Baker 3 ends
    Baker 4 begins
    Baker 4 ends
    Baker 5 begins
    Baker 5 ends
    All have ended
"""

from multiprocessing import Process
from time import sleep


def baker(number):
    print(f"Baker {number} begins", flush=True)
    sleep(0.1)
    print(f"Baker {number} ends", flush=True)


def main():
    processes = [
        Process(target=baker, args=(number,))
        for number in range(1, 6)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("All have ended")


if __name__ == "__main__":
    main()
