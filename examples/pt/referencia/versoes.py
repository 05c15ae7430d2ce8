"""Que nomes este Python tem, e desde quando.

    $ python versoes.py
    3.11 asyncio:TaskGroup tem
    3.12 asyncio:eager_task_factory ...
    3.13 queue:ShutDown ...
    3.13 os:process_cpu_count ...
    3.14 concurrent.interpreters ...
    3.14 asyncio:print_call_graph ...
    3.15 threading:concurrent_tee ...
    diferenças: 0
"""

import sys
from pkgutil import resolve_name

DESDE = {
    "asyncio:TaskGroup": 11,
    "asyncio:eager_task_factory": 12,
    "queue:ShutDown": 13,
    "os:process_cpu_count": 13,
    "concurrent.interpreters": 14,
    "asyncio:print_call_graph": 14,
    "threading:concurrent_tee": 15,
}


def existe(nome):
    try:
        resolve_name(nome)
    except (ImportError, AttributeError):
        return False
    return True


def principal():
    diferencas = 0
    for nome, desde in DESDE.items():
        presente = existe(nome)
        print(f"3.{desde} {nome}", "tem" if presente else "falta")
        diferencas += presente != (sys.version_info >= (3, desde))
    print("diferenças:", diferencas)


if __name__ == "__main__":
    principal()
