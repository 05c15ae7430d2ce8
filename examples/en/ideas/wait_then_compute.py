"""A third job, which waits and computes.

    $ python wait_then_compute.py  # uses process_time
    nap: waits
    compute: computes
    alternate: computes
"""

from time import process_time, sleep


def nap():
    sleep(0.2)


def compute():
    end = process_time() + 0.2
    while process_time() < end:
        sum(range(1000))


def alternate():
    nap()
    compute()


def show(job):
    start = process_time()
    job()
    cpu = process_time() - start
    verdict = "computes" if cpu > 0.1 else "waits"
    print(f"{job.__name__}: {verdict}")


if __name__ == "__main__":
    show(nap)
    show(compute)
    show(alternate)
