"""Bia answers until Ana hangs up.

    $ python until_hang_up.py chocolate corn  # uses Pipe, uses EOFError
    chocolate has 9 letters
    corn has 4 letters
    Bia answered 2 questions
    $ python until_hang_up.py  # uses Pipe, uses EOFError
    Bia answered 0 questions
"""

import sys
from multiprocessing import Pipe, Process


def answer(ana, bia):
    ana.close()
    total = 0
    try:
        while True:
            bia.send(len(bia.recv()))
            total += 1
    except EOFError:
        print(f"Bia answered {total} questions", flush=True)


def main():
    ana, bia = Pipe()
    process = Process(target=answer, args=(ana, bia))
    process.start()
    for flavour in sys.argv[1:]:
        ana.send(flavour)
        print(f"{flavour} has {ana.recv()} letters", flush=True)
    ana.close()
    process.join()


if __name__ == "__main__":
    main()
