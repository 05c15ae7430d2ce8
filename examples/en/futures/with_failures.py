"""The bar that counts the failures too, and does not stop at them.

    $ python with_failures.py  # uses as_completed, uses exception
    [#---] 1 of 4, failures: 0
    [##--] 2 of 4, failures: 0
    [###-] 3 of 4, failures: 0
    [####] 4 of 4, failures: 1
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event


def draw(finished, total, failures):
    bar = "#" * finished + "-" * (total - finished)
    print(f"[{bar}] {finished} of {total}, failures: {failures}")


def burn(gate):
    gate.wait(60)
    raise ValueError("the cake burned")


def main():
    gate, failures = Event(), 0
    with ThreadPoolExecutor(2) as executor:
        futures = [executor.submit(burn, gate)]
        futures += [executor.submit(pow, n, 2) for n in range(3)]
        total = len(futures)
        for finished, future in enumerate(as_completed(futures), 1):
            if future.exception():
                failures += 1
            draw(finished, total, failures)
            if finished == 3:
                gate.set()


if __name__ == "__main__":
    main()
