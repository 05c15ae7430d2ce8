"""The same bird, in a class that inherits from Process.

    $ python subclass.py
    Bird: wings open
    End of the wait
"""

from multiprocessing import Process


class Bird(Process):
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
