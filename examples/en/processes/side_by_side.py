"""Two texts, line by line: how many lines change?

    $ python side_by_side.py
    - import threading
    + import multiprocessing
    - baker = threading.Thread(target=bake_cake)
    + baker = multiprocessing.Process(target=bake_cake)
    Lines that change: 2 of 4
"""

from difflib import ndiff

WITH_THREAD = """\
import threading
baker = threading.Thread(target=bake_cake)
baker.start()
baker.join()
"""

WITH_PROCESS = """\
import multiprocessing
baker = multiprocessing.Process(target=bake_cake)
baker.start()
baker.join()
"""


def swaps(before, after):
    lines = ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "-+"]


def main():
    changed = swaps(WITH_THREAD, WITH_PROCESS)
    for line in changed:
        print(line)
    removed = [line for line in changed if line[0] == "-"]
    total = len(WITH_THREAD.splitlines())
    print(f"Lines that change: {len(removed)} of {total}")


if __name__ == "__main__":
    main()
