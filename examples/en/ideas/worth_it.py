"""A day of 100 minutes, and a minute more for each worker.

    $ python worth_it.py
    without help: 100 minutes
    2 workers: 57 minutes
    5 workers: 33 minutes
    10 workers: 29 minutes
    45 workers: 57 minutes
    100 workers: 111 minutes
"""


def time_taken(workers, cost):
    fixed_part, parallel_part = 10, 90
    return fixed_part + parallel_part / workers + cost * workers


if __name__ == "__main__":
    print(f"without help: {time_taken(1, 0):.0f} minutes")
    for number in 2, 5, 10, 45, 100:
        end = time_taken(number, 1)
        print(f"{number} workers: {end:.0f} minutes")
