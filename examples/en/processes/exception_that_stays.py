"""An exception that leaves the child and does not reach the parent.

    $ python exception_that_stays.py
    With threads: Burnt
    With processes: BrokenProcessPool
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Burnt(Exception):
    def __init__(self, flavour, minutes):
        super().__init__(f"{flavour}: {minutes} min in the oven")
        self.flavour = flavour


def overbake():
    raise Burnt("carrot", 40)


def announce(name, kind):
    with kind(1) as engine:
        error = engine.submit(overbake).exception()
    print(f"{name}: {type(error).__name__}")


if __name__ == "__main__":
    announce("With threads", ThreadPoolExecutor)
    announce("With processes", ProcessPoolExecutor)
