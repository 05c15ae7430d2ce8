"""Three threads wait for a reply; the main one works.

    $ python three_waits.py
    while they wait, I add up: 4499998500000
    ['price 1', 'price 2', 'price 3']
"""

from socket import socketpair
from threading import Thread


def consult(ear, replies):
    with ear:
        replies.append(ear.recv(100).decode())


def add_up():
    return sum(n for n in range(3_000_000))


def begin(ear, replies):
    worker = Thread(target=consult, args=(ear, replies))
    worker.start()
    return worker


def answer(mouth, number):
    with mouth:
        mouth.sendall(f"price {number}".encode())


def main():
    lines, replies = [socketpair() for _ in range(3)], []
    workers = [begin(ear, replies) for ear, _ in lines]
    print("while they wait, I add up:", add_up())
    for number, (_, mouth) in enumerate(lines, 1):
        answer(mouth, number)
    for worker in workers:
        worker.join()
    print(sorted(replies))


if __name__ == "__main__":
    main()
