"""New, alive, finished: the life of a thread.

    $ python life_cycle.py
    new: is_alive() is False
    new: join() is an error
    new -- start() --> alive
    alive: is_alive() is True
    alive -- the function ends --> finished
    finished: is_alive() is False
    finished: start() is an error
"""

from threading import Event, Thread

gate = Event()


def state(thread):
    if thread.ident is None:
        return "new"
    return "alive" if thread.is_alive() else "finished"


def follow(thread, arrow, request):
    before = state(thread)
    try:
        request()
    except RuntimeError:
        print(f"{before}: {arrow} is an error")
    else:
        print(f"{before} -- {arrow} --> {state(thread)}")


def show(thread):
    print(f"{state(thread)}: is_alive() is {thread.is_alive()}")


def finish(thread):
    gate.set()
    thread.join()


def main():
    thread = Thread(target=gate.wait, args=(60,))
    show(thread)
    follow(thread, "join()", thread.join)
    follow(thread, "start()", thread.start)
    show(thread)
    follow(thread, "the function ends", lambda: finish(thread))
    show(thread)
    follow(thread, "start()", thread.start)


if __name__ == "__main__":
    main()
