"""The open file and the environment variables belong to all too.

    $ python common_resources.py
    in the file: three eggs
    in the environment: lit
    both in the same process: True
"""

import os
from tempfile import TemporaryFile
from threading import Thread


def note(file, notes):
    file.write("three eggs")
    os.environ["OVEN"] = "lit"
    notes.append(os.getpid())


def main():
    notes = []
    with TemporaryFile("w+", encoding="utf-8") as file:
        thread = Thread(target=note, args=(file, notes))
        thread.start()
        thread.join()
        file.seek(0)
        print("in the file:", file.read())
    print("in the environment:", os.environ["OVEN"])
    print("both in the same process:", notes == [os.getpid()])


if __name__ == "__main__":
    main()
