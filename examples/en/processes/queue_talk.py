"""The same talk, through two queues.

    $ python queue_talk.py
    Bia heard: When will the cake be ready?
    Ana heard: At five.
"""

from multiprocessing import Process, Queue


def answer(questions, replies):
    question = questions.get()
    print(f"Bia heard: {question}", flush=True)
    replies.put("At five.")


def main():
    questions, replies = Queue(), Queue()
    process = Process(target=answer, args=(questions, replies))
    process.start()
    questions.put("When will the cake be ready?")
    reply = replies.get()
    print(f"Ana heard: {reply}")
    process.join()


if __name__ == "__main__":
    main()
