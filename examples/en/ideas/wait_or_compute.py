"""Two jobs, two clocks.

    $ python wait_or_compute.py
    nap: clock ... s, CPU ... s
    nap: waits
    compute: clock ... s, CPU ... s
    compute: computes
"""

from time import perf_counter, process_time, sleep


def nap():
    sleep(0.2)


def compute():
    end = process_time() + 0.2
    while process_time() < end:
        sum(range(1000))


def measure(job):
    start, cpu = perf_counter(), process_time()
    job()
    return perf_counter() - start, process_time() - cpu


def show(job):
    name = job.__name__
    clock, cpu = measure(job)
    print(f"{name}: clock {clock:.2f} s, CPU {cpu:.2f} s")
    print(f"{name}:", "computes" if cpu > 0.1 else "waits")


if __name__ == "__main__":
    show(nap)
    show(compute)
