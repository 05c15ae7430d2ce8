"""Three tasks, eight workers.

    $ python more_workers.py
    tasks of each: [0, 0, 0, 0, 0, 1, 1, 1]
"""

from queue import Empty, SimpleQueue
from threading import Barrier, Thread
from time import sleep

meeting = Barrier(3)


def bake(flavour):
    meeting.wait()  # all three at the same time
    sleep(0.1)
    return flavour


def work(queue, done_tasks):
    tasks = []
    try:
        while True:
            tasks.append(bake(queue.get_nowait()))
    except Empty:
        done_tasks.append(len(tasks))


def main():
    queue, done_tasks = SimpleQueue(), []
    for flavour in "chocolate", "carrot", "corn":
        queue.put(flavour)
    args = (queue, done_tasks)
    threads = [Thread(target=work, args=args) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("tasks of each:", sorted(done_tasks))


if __name__ == "__main__":
    main()
