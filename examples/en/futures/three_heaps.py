"""Ready, cancelled and in the oven, at the moment of giving up.

    $ python three_heaps.py  # uses wait, uses cancel, without shutdown
    Ready: 1, cancelled: 2, in the oven: 1
    In the end, ready: 2
"""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

lit, gate = Event(), Event()


def bake():
    lit.set()
    gate.wait(60)
    return "cake ready"


def give_up(futures):
    ready, missing = wait(futures, timeout=0)
    given_up = sum(future.cancel() for future in missing)
    print(
        f"Ready: {len(ready)}, cancelled: {given_up},",
        f"in the oven: {len(missing) - given_up}",
    )


def main():
    with ThreadPoolExecutor(max_workers=1) as executor:
        tasks = str, bake, bake, bake
        futures = [executor.submit(task) for task in tasks]
        lit.wait(60)
        give_up(futures)
        gate.set()
    finished = [f for f in futures if not f.cancelled()]
    print("In the end, ready:", len(finished))


if __name__ == "__main__":
    main()
