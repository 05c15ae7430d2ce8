"""How many workers, one at a time, did the three tasks?

    $ python fresh_worker.py
    No limit: 1
    maxtasksperchild=1: 3
    All in one chunk: 1
"""

from multiprocessing import current_process, get_context


def who(_):
    return current_process().name


def main():
    spawn = get_context("spawn")
    with spawn.Pool(1) as pool:
        names = pool.map(who, range(3), chunksize=1)
        print("No limit:", len(set(names)))
    with spawn.Pool(1, maxtasksperchild=1) as pool:
        names = pool.map(who, range(3), chunksize=1)
        print("maxtasksperchild=1:", len(set(names)))
        names = pool.map(who, range(3), chunksize=3)
        print("All in one chunk:", len(set(names)))


if __name__ == "__main__":
    main()
