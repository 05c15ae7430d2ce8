"""Two people talk, each in a process.

    $ python pipe_talk.py
    Bia heard: When will the cake be ready?
    Ana heard: At five.
"""

from multiprocessing import Pipe, Process


def answer(bia):
    question = bia.recv()
    print(f"Bia heard: {question}", flush=True)
    bia.send("At five.")


def main():
    ana, bia = Pipe()
    process = Process(target=answer, args=(bia,))
    process.start()
    ana.send("When will the cake be ready?")
    reply = ana.recv()
    print(f"Ana heard: {reply}")
    process.join()


if __name__ == "__main__":
    main()
