"""Every thread has a name, and you may choose it.

    $ python names.py
    I am MainThread
    I am Thread-1 (introduce)
    I am Oven
"""

from threading import Thread, current_thread


def introduce():
    print("I am", current_thread().name, flush=True)


def main():
    introduce()
    unnamed = Thread(target=introduce)
    named = Thread(target=introduce, name="Oven")
    for worker in (unnamed, named):
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
