"""How many workers each pool has, if you do not say.

    $ python executors.py
    ThreadPoolExecutor: ..., as in the formula: True
    ProcessPoolExecutor: ..., as in the formula: True
    InterpreterPoolExecutor: ...
"""

import os
import sys
from concurrent import futures

cpus = getattr(os, "process_cpu_count", os.cpu_count)() or 1
cap = 61 if sys.platform == "win32" else cpus
formulas = {
    "ThreadPoolExecutor": min(32, cpus + 4),
    "ProcessPoolExecutor": min(cap, cpus),
    "InterpreterPoolExecutor": min(32, cpus + 4),
}

if __name__ == "__main__":
    for name, formula in formulas.items():
        kind = getattr(futures, name, None)
        if kind is None:
            print(f"{name}: not in this Python")
            continue
        with kind() as executor:
            # A private attribute: to look at, not to use.
            total = executor._max_workers
        print(f"{name}: {total}, as in the formula: {total == formula}")
