"""How many functions are called to double a thousand numbers.

    $ python count_the_costs.py
    in the loop, per task: 1
    in the pool, per task: ...
    in the pool, more than five times that: True
"""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor


def double(number):
    return 2 * number


def one_by_one():
    for number in range(1000):
        double(number)


def in_a_pool():
    with ThreadPoolExecutor(2) as kitchen:
        for number in range(1000):
            kitchen.submit(double, number)


def count_calls(job):
    events = []

    def note(_, event, __):
        events.append(event)

    threading.setprofile(note)
    sys.setprofile(note)
    job()
    sys.setprofile(None)
    threading.setprofile(None)
    return events.count("call")


if __name__ == "__main__":
    loop = count_calls(one_by_one)
    pool = count_calls(in_a_pool)
    print("in the loop, per task:", loop // 1000)
    print("in the pool, per task:", pool // 1000)
    print("in the pool, more than five times that:", pool > 5 * loop)
