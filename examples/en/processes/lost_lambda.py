"""put() does not complain, and the item is lost.

    $ python lost_lambda.py
    put(): no error
    get(): bread
    Error written later? True
"""

from contextlib import redirect_stderr
from io import StringIO
from multiprocessing import Queue


def main():
    queue = Queue()
    with redirect_stderr(StringIO()) as complaint:
        queue.put(lambda: "cake")
        print("put(): no error")
        queue.put("bread")
        print("get():", queue.get())
    written = "Traceback" in complaint.getvalue()
    print("Error written later?", written)


if __name__ == "__main__":
    main()
