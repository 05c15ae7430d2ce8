"""A list goes through the pipe.

    $ python pipe_copy.py
    Bia: ['flour', 'eggs', 'milk']
    Ana: ['flour', 'eggs']
"""

from multiprocessing import Pipe, Process


def complete(bia):
    shopping = bia.recv()
    shopping.append("milk")
    print("Bia:", shopping, flush=True)


def main():
    ana, bia = Pipe()
    process = Process(target=complete, args=(bia,))
    process.start()
    shopping = ["flour", "eggs"]
    ana.send(shopping)
    process.join()
    print("Ana:", shopping)


if __name__ == "__main__":
    main()
