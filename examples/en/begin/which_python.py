"""Which Python is yours.

    $ python which_python.py
    Version: 3...
    GIL enabled: ...
    Start method: ...
    CPUs: ...
"""

import multiprocessing
import os
import sys

version = sys.version.split()[0]
# Before 3.13, the GIL is always enabled.
gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
count_cpus = getattr(os, "process_cpu_count", os.cpu_count)
method = multiprocessing.get_start_method()

print("Version:", version)
print("GIL enabled:", gil_enabled())
print("Start method:", method)
print("CPUs:", count_cpus())
