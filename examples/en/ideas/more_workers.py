"""Three tasks, eight workers.

    $ python more_workers.py
    tasks of each: [0, 0, 0, 0, 0, 1, 1, 1]
"""

from queue import Empty, SimpleQueue
from threading import Barrier, Thread


def work(queue, meeting, done_tasks):
    tasks = 0
    try:
        while queue.get_nowait():
            meeting.wait()  # all three at the same time
            tasks += 1
    except Empty:
        done_tasks.append(tasks)


def main():
    queue, meeting, done_tasks = SimpleQueue(), Barrier(3), []
    for flavour in "chocolate", "carrot", "corn":
        queue.put(flavour)
    args = (queue, meeting, done_tasks)
    threads = [Thread(target=work, args=args) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("tasks of each:", sorted(done_tasks))


if __name__ == "__main__":
    main()
