"""Bia answers until there are no more questions.

    $ python two_questions.py cake corn  # uses Queue, without Pipe
    CAKE
    CORN
    Who answered: Bia
    $ python two_questions.py  # uses Queue, without Pipe
    Who answered: Bia
"""

import sys
from multiprocessing import Process, Queue, current_process


def answer(questions, replies):
    while (question := questions.get()) is not None:
        replies.put(question.upper())
    replies.put(current_process().name)


def main():
    questions, replies = Queue(), Queue()
    args = (questions, replies)
    process = Process(target=answer, args=args, name="Bia")
    process.start()
    for question in [*sys.argv[1:], None]:
        questions.put(question)
    for _ in sys.argv[1:]:
        print(replies.get())
    print("Who answered:", replies.get())
    process.join()


if __name__ == "__main__":
    main()
