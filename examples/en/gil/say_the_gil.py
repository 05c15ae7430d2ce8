"""A sentence that suits every Python.

    $ python -X gil=1 say_the_gil.py
    One thread at a time
    $ python say_the_gil.py
    ... at a time
"""

import sys

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
if gil_enabled():
    print("One thread at a time")
else:
    print("Many threads at a time")
