"""One process for the task alone, terminated when the time is up.

    $ python own_process.py
    The time is up, alive? True
    After terminate(), alive? False
"""

from multiprocessing import Process
from time import sleep


def bake():
    sleep(600)


if __name__ == "__main__":
    process = Process(target=bake)
    process.start()
    process.join(timeout=0.5)
    print(f"The time is up, alive? {process.is_alive()}")
    process.terminate()
    process.join()
    print(f"After terminate(), alive? {process.is_alive()}")
