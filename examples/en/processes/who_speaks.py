"""Each end says who spoke to whom.

    $ python who_speaks.py
    MainProcess -- send() --> Process-1
    Process-1 -- send() --> MainProcess
"""

from multiprocessing import Pipe, Process, current_process


def speak(pipe_end):
    pipe_end.send(current_process().name)


def hear(pipe_end):
    me, who = current_process().name, pipe_end.recv()
    print(f"{who} -- send() --> {me}", flush=True)


def answer(bia):
    hear(bia)
    speak(bia)


def main():
    ana, bia = Pipe()
    process = Process(target=answer, args=(bia,))
    process.start()
    speak(ana)
    hear(ana)
    process.join()


if __name__ == "__main__":
    main()
