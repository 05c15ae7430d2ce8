"""The same talk, and a queue that knows what is missing.

    $ python joinable_queue.py
    Bia heard: When will the cake be ready?
    No question left to deal with
    Ana heard: At five.
"""

from multiprocessing import JoinableQueue, Process, Queue


def answer(questions, replies):
    question = questions.get()
    print(f"Bia heard: {question}", flush=True)
    replies.put("At five.")
    questions.task_done()


def main():
    questions, replies = JoinableQueue(), Queue()
    process = Process(target=answer, args=(questions, replies))
    process.start()
    questions.put("When will the cake be ready?")
    questions.join()
    print("No question left to deal with")
    reply = replies.get()
    print(f"Ana heard: {reply}")
    process.join()


if __name__ == "__main__":
    main()
