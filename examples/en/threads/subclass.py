"""The same bird, in a subclass of Thread.

    $ python subclass.py
    Bird: wings open
    End of the wait
"""

from threading import Thread


class Bird(Thread):
    def __init__(self, value):
        super().__init__()
        self.value = value

    def run(self):
        print(f"{self.value}: wings open", flush=True)


def main():
    worker = Bird("Bird")
    worker.start()
    worker.join()
    print("End of the wait")


if __name__ == "__main__":
    main()
