"""No cake is ready before all of them are in the oven.

    $ python full_oven.py 2  # uses Barrier, uses Thread, without sleep
    in the oven before the first is ready: 2
    $ python full_oven.py 5
    in the oven before the first is ready: 5
"""

import sys
from threading import Barrier, Thread


def bake_cake(oven, notebook):
    notebook.append("in the oven")
    oven.wait()
    notebook.append("ready")


def main():
    oven, notebook = Barrier(int(sys.argv[1])), []
    bakers = [
        Thread(target=bake_cake, args=(oven, notebook))
        for _ in range(oven.parties)
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    before = notebook.index("ready")
    print("in the oven before the first is ready:", before)


if __name__ == "__main__":
    main()
