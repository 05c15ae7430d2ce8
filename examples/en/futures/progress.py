"""A bar that counts the finished ones, even if the first is late.

    $ python progress.py
    [#---] 1 of 4
    [##--] 2 of 4
    [###-] 3 of 4
    The first request comes out only now.
    [####] 4 of 4
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event


def draw(finished, total):
    bar = "#" * finished + "-" * (total - finished)
    print(f"[{bar}] {finished} of {total}")


def main():
    gate = Event()
    with ThreadPoolExecutor(2) as executor:
        futures = [executor.submit(gate.wait, 60)]
        futures += [executor.submit(pow, n, 2) for n in range(3)]
        total = len(futures)
        for finished, _ in enumerate(as_completed(futures), 1):
            draw(finished, total)
            if finished == 3:
                print("The first request comes out only now.")
                gate.set()


if __name__ == "__main__":
    main()
