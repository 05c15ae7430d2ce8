"""After what time the key is asked for, in seconds.

    $ python interval.py
    Interval: 0.005
    Asked for: 0.02
"""

import sys

if __name__ == "__main__":
    print("Interval:", sys.getswitchinterval())
    sys.setswitchinterval(0.02)
    print("Asked for:", sys.getswitchinterval())
