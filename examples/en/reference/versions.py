"""Which names this Python has, and since when.

    $ python versions.py
    3.11 asyncio:TaskGroup there
    3.12 asyncio:eager_task_factory ...
    3.13 queue:ShutDown ...
    3.13 os:process_cpu_count ...
    3.14 concurrent.interpreters ...
    3.14 asyncio:print_call_graph ...
    3.15 threading:concurrent_tee ...
    mismatches: 0
"""

import sys
from pkgutil import resolve_name

SINCE = {
    "asyncio:TaskGroup": 11,
    "asyncio:eager_task_factory": 12,
    "queue:ShutDown": 13,
    "os:process_cpu_count": 13,
    "concurrent.interpreters": 14,
    "asyncio:print_call_graph": 14,
    "threading:concurrent_tee": 15,
}


def exists(name):
    try:
        resolve_name(name)
    except (ImportError, AttributeError):
        return False
    return True


def main():
    mismatches = 0
    for name, since in SINCE.items():
        there = exists(name)
        print(f"3.{since} {name}", "there" if there else "missing")
        mismatches += there != (sys.version_info >= (3, since))
    print("mismatches:", mismatches)


if __name__ == "__main__":
    main()
