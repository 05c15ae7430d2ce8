"""An interval that comes back, even after an error.

    $ python key_time.py  # uses contextmanager
    Before: 0.005
    Inside: 0.001
    Error: pop from empty list
    After: 0.005
"""

import sys
from contextlib import contextmanager


@contextmanager
def key_time(interval):
    before = sys.getswitchinterval()
    sys.setswitchinterval(interval)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


if __name__ == "__main__":
    print("Before:", sys.getswitchinterval())
    try:
        with key_time(0.001):
            print("Inside:", sys.getswitchinterval())
            [].pop()
    except IndexError as error:
        print("Error:", error)
    print("After:", sys.getswitchinterval())
