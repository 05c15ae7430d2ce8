"""What does not fit into the pipe waits until somebody listens.

    $ python full_pipe.py  # in any order
    Spoke: 10 letters
    Spoke: 1000000 letters
    Heard: 10 letters
    Heard: 1000000 letters
"""

from multiprocessing import Pipe, Process
from time import sleep


def speak(mouth, letters):
    mouth.send("x" * letters)
    print(f"Spoke: {letters} letters", flush=True)


def bia(mouth):
    speak(mouth, 10)
    speak(mouth, 1_000_000)


def listen(ear):
    sleep(0.3)
    letters = len(ear.recv())
    print(f"Heard: {letters} letters", flush=True)


def main():
    ear, mouth = Pipe(duplex=False)
    process = Process(target=bia, args=(mouth,))
    process.start()
    listen(ear)
    listen(ear)
    process.join()


if __name__ == "__main__":
    main()
