"""Four processes, one Ctrl-C and no orphan.

    $ python four_on_ctrl_c.py  # uses SIGINT, without terminate
    Ready: 4
    Ctrl-C
    Stopped: [0, 0, 0, 0]
"""

import signal
from multiprocessing import Event, Process, Semaphore


def work(ready, stop):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ready.release()
    stop.wait(60)


def press_ctrl_c():
    raise KeyboardInterrupt


if __name__ == "__main__":
    ready, stop = Semaphore(0), Event()
    processes = [
        Process(target=work, args=(ready, stop))
        for _ in range(4)
    ]
    try:
        for process in processes:
            process.start()
        for _ in processes:
            ready.acquire()
        print("Ready:", len(processes), flush=True)
        press_ctrl_c()
    except KeyboardInterrupt:
        print("Ctrl-C", flush=True)
    finally:
        stop.set()
        for process in processes:
            process.join()
    print("Stopped:", [one.exitcode for one in processes])
