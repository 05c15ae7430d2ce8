"""The child ends with the code that you ask for.

    $ python asked_exit.py 3  # uses Process, uses exitcode
    The child exited with 3
    $ python asked_exit.py 0
    The child exited with 0
"""

import sys
from multiprocessing import Process


def main():
    exit_code = int(sys.argv[1])
    process = Process(target=sys.exit, args=(exit_code,))
    process.start()
    process.join()
    print("The child exited with", process.exitcode)


if __name__ == "__main__":
    main()
