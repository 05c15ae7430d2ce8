"""Change the interval, and leave it as it was.

    $ python set_back.py  # uses setswitchinterval
    Interval: 0.005
    Asked for: 0.001
    Back again: 0.005
"""

import sys

if __name__ == "__main__":
    before = sys.getswitchinterval()
    print("Interval:", before)
    sys.setswitchinterval(0.001)
    print("Asked for:", sys.getswitchinterval())
    sys.setswitchinterval(before)
    print("Back again:", sys.getswitchinterval())
