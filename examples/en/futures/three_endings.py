"""A callback that tells the three endings apart.

    $ python three_endings.py  # uses add_done_callback
    cancelled
    error: ZeroDivisionError
    result: 4
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event


def tell(future):
    if future.cancelled():
        print("cancelled")
    elif error := future.exception():
        print(f"error: {type(error).__name__}")
    else:
        print(f"result: {future.result()}")


def slice_cake(gate, people):
    gate.wait(60)
    return 12 // people


def main():
    gate = Event()
    with ThreadPoolExecutor(1) as executor:
        futures = [
            executor.submit(slice_cake, gate, people)
            for people in (0, 3, 6)
        ]
        for future in futures:
            future.add_done_callback(tell)
        futures[2].cancel()
        gate.set()


if __name__ == "__main__":
    main()
