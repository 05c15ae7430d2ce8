"""The list comes back through the same pipe.

    $ python pipe_gives_back.py  # uses Pipe, uses Process
    Ana had: ['flour', 'eggs']
    Ana received: ['flour', 'eggs', 'milk']
    Is it the same list? False
    Who bought the milk: Bia
"""

from multiprocessing import Pipe, Process, current_process


def complete(bia):
    shopping = bia.recv()
    shopping.append("milk")
    bia.send((shopping, current_process().name))


def main():
    ana, bia = Pipe()
    process = Process(target=complete, args=(bia,), name="Bia")
    process.start()
    shopping = ["flour", "eggs"]
    ana.send(shopping)
    received, who = ana.recv()
    process.join()
    print("Ana had:", shopping)
    print("Ana received:", received)
    print("Is it the same list?", received is shopping)
    print("Who bought the milk:", who)


if __name__ == "__main__":
    main()
