"""New, alive, finished: the life of a thread.

    $ python life_cycle.py
    New: is_alive() = False
    Before start: cannot join thread before it is started
    Alive: is_alive() = True
    Finished: is_alive() = False
    Again: threads can only be started once
"""

from threading import Event, Thread


def attempt(moment, request):
    try:
        request()
    except RuntimeError as error:
        print(f"{moment}: {error}")


def main():
    gate = Event()
    worker = Thread(target=gate.wait, args=(60,))
    print("New: is_alive() =", worker.is_alive())
    attempt("Before start", worker.join)
    worker.start()
    print("Alive: is_alive() =", worker.is_alive())
    gate.set()
    worker.join()
    print("Finished: is_alive() =", worker.is_alive())
    attempt("Again", worker.start)


if __name__ == "__main__":
    main()
