"""The same exception, ready to travel.

    $ python exception_comes_back.py
    With threads: Burnt, carrot: 40 min in the oven
    With processes: Burnt, carrot: 40 min in the oven
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Burnt(Exception):
    def __init__(self, flavour, minutes):
        super().__init__(flavour, minutes)
        self.flavour, self.minutes = flavour, minutes

    def __str__(self):
        return f"{self.flavour}: {self.minutes} min in the oven"


def overbake():
    raise Burnt("carrot", 40)


def announce(name, kind):
    with kind(1) as engine:
        error = engine.submit(overbake).exception()
    print(f"{name}: {type(error).__name__}, {error}")


if __name__ == "__main__":
    announce("With threads", ThreadPoolExecutor)
    announce("With processes", ProcessPoolExecutor)
