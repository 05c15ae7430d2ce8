"""A program for the page and for CPython: what is said of exceptions that nobody catches.

What it prints goes to its standard error, each part below its name.
"""

import _thread
import asyncio
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool, Process, set_start_method
from queue import Queue
from threading import Event, Lock, Thread


def burn(cakes=0):
    return 1 / cakes


def wait_in_vain():
    Queue().get(timeout=0.01)


def release_twice():
    Lock().release()


def in_a_thread():
    for function in burn, wait_in_vain, release_twice:
        thread = Thread(target=function)
        thread.start()
        thread.join()


def in_a_thread_below(*args):
    over = Event()

    def told(what):
        sys.__unraisablehook__(what)
        over.set()

    sys.unraisablehook = told
    _thread.start_new_thread(burn, args)
    over.wait()
    sys.unraisablehook = sys.__unraisablehook__


def fail(what):
    where = what.exc_traceback.tb_frame.f_code.co_name
    print(what.exc_type, what.exc_value, where, file=sys.stderr)
    print(what.err_msg, what.object, file=sys.stderr)
    burn()


def with_a_hook():
    sys.unraisablehook = fail
    _thread.start_joinable_thread(burn).join()
    sys.unraisablehook = sys.__unraisablehook__


def in_a_process():
    for function in burn, wait_in_vain, release_twice:
        process = Process(target=function)
        process.start()
        process.join()


def in_a_pool():
    with Pool(1) as pool:
        for function in burn, wait_in_vain:
            told(pool.apply, function)
    with ThreadPoolExecutor(1) as pool:
        told(pool.submit(release_twice).result)


def told(call, *args):
    try:
        call(*args)
    except Exception:  # noqa: BLE001 - it is told
        traceback.print_exc()


async def burn_later():
    await asyncio.sleep(0.01)
    burn()


def tell_and_fail(kind, error, frames):
    sys.__excepthook__(kind, error, frames)
    burn()


async def lose_a_task():
    task = asyncio.create_task(burn_later())
    await asyncio.wait([task])


def main():
    parts = {
        "in a thread": in_a_thread,
        "in a thread below threading": in_a_thread_below,
        "the same, with arguments": lambda: in_a_thread_below(0),
        "with a hook that fails": with_a_hook,
        "in a process": in_a_process,
        "in a pool": in_a_pool,
        "in a task that is lost": lambda: asyncio.run(lose_a_task()),
        "in a loop": lambda: asyncio.run(burn_later()),
    }
    sys.excepthook = tell_and_fail
    for name, part in parts.items():
        print(f"-- {name}", file=sys.stderr, flush=True)
        part()


if __name__ == "__main__":
    set_start_method("spawn")
    main()
