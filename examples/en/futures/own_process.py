"""One process for the task alone, terminated when the time is up.

    $ python own_process.py
    The time is up, alive? True
    After terminate(), alive? False
"""

from multiprocessing import Process
from time import sleep

if __name__ == "__main__":
    process = Process(target=sleep, args=(600,))
    process.start()
    process.join(timeout=0.1)
    print("The time is up, alive?", process.is_alive())
    process.terminate()
    process.join()
    print("After terminate(), alive?", process.is_alive())
