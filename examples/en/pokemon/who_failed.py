"""Which sprites needed another attempt.

    $ python who_failed.py  # uses as_completed, without TROUBLES
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 5 at a time: True
    Failed before: 13 42 99
"""

from concurrent.futures import ThreadPoolExecutor, as_completed

from download_hundred import download_hundred

retried = []


def who_failed(download, numbers, tell):
    with ThreadPoolExecutor(5) as executor:
        futures = {executor.submit(download, n): n for n in numbers}
        for future in as_completed(futures):
            failures = future.result()
            tell(failures)
            if failures:
                retried.append(futures[future])


if __name__ == "__main__":
    download_hundred(who_failed)
    print("Failed before:", *sorted(retried))
