"""Who learns that the thread failed?

    $ python thread_exception.py
    Oven: the cake burned
    The main thread goes on
"""

import threading


def note(failure):
    print(f"{failure.thread.name}: {failure.exc_value}")


def burn():
    raise ValueError("the cake burned")


def main():
    threading.excepthook = note
    oven = threading.Thread(target=burn, name="Oven")
    oven.start()
    oven.join()
    print("The main thread goes on")


if __name__ == "__main__":
    main()
