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


how_many = int(sys.argv[1])
oven = Barrier(how_many)
notebook = []
bakers = [
    Thread(target=bake_cake, args=(oven, notebook))
    for _ in range(how_many)
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
before = notebook.index("ready")
print(f"in the oven before the first is ready: {before}")
