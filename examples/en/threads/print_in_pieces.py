r"""Two prints at the same time, piece by piece.

    $ python print_in_pieces.py
    ['cake', 'cake', ' ', ' ', 'ready', 'ready', '\n', '\n']
"""

from threading import Barrier, Thread


class Notebook:
    def __init__(self, meeting):
        self.meeting = meeting
        self.pieces = []

    def write(self, piece):
        self.pieces.append(piece)
        self.meeting.wait()


def announce(notebook):
    print("cake", "ready", file=notebook)


def main():
    notebook = Notebook(Barrier(2))
    workers = [
        Thread(target=announce, args=(notebook,)),
        Thread(target=announce, args=(notebook,)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(notebook.pieces)


if __name__ == "__main__":
    main()
