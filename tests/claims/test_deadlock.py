"""The claims of the page on deadlock and contention, threads/deadlock-and-contention."""

import multiprocessing
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tecer import catalog, explore

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized
    from multiprocessing.synchronize import Lock

EXAMPLES = Path(__file__).parents[2] / "examples"
LIMIT = 60
"""Seconds after which a proof has failed."""


def orders(name: str) -> dict[str, int]:
    """In how many orders of its lines an example prints what."""
    program = catalog.read(EXAMPLES, "en", f"threads/{name}").program
    return {ending.printed: ending.orders for ending in explore.endings(program)}


def run(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run this Python with these words, in the folder of the examples."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=EXAMPLES / "en" / "threads",
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def test_two_of_six_orders_deadlock() -> None:
    """Every order of the two bakers' lines, within what the locks allow."""
    assert orders("rare_deadlock") == {"Cakes ready: 0\n": 2, "Cakes ready: 2\n": 4}


def test_the_gate_deadlocks_on_every_run() -> None:
    """Real threads, three times; and in each order that the gate allows."""
    last = "Deadlock: Ana and Bia wait for each other"
    for _ in range(3):
        done = run("deadlock.py")
        assert (done.returncode, done.stdout.splitlines()[-1]) == (0, last)
    assert set(orders("deadlock")) == {f"Cakes ready: 0\n{last}\n"}


STUCK = """\
import faulthandler
import linecache
import sys
import time

import deadlock

deadlock.main()
stuck = {("ana", "with spoon:"), ("bia", "with bowl:")}
at = set()
while not stuck <= at:
    time.sleep(0.01)
    at = set()
    for frame in sys._current_frames().values():
        line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
        at.add((frame.f_code.co_name, line.strip()))
faulthandler.dump_traceback_later(0.01, exit=True)
time.sleep(60)
"""
"""Both bakers are seen at their inner `with` before the report is asked for."""


def test_faulthandler_tells_where_each_thread_waits() -> None:
    """Its report names the lines of the inner `with` of both bakers."""
    report = run("-c", STUCK).stderr
    lines = (EXAMPLES / "en" / "threads" / "deadlock.py").read_text("utf-8").splitlines()
    for baker, tool in ("ana", "spoon"), ("bia", "bowl"):
        found = re.search(rf"deadlock\.py\", line (\d+) in {baker}\b", report)
        assert found, report
        assert lines[int(found[1]) - 1].strip() == f"with {tool}:"


def test_one_order_of_locks_never_deadlocks() -> None:
    """Every order of the lines ends, and with both cakes."""
    assert set(orders("same_order")) == {"Cakes ready: 2\n"}


def test_batches_take_the_lock_less_often() -> None:
    """What is counted is the same; how often the lock is taken is not."""
    printed = run("lock_contention.py").stdout.splitlines()
    counts = [re.findall(r"\d+", line) for line in printed]
    assert counts == [["20", "20"], ["20", "4"]]


def meet(lock: "Lock", kept_out: "Synchronized[int]") -> None:
    """Take the lock that another process holds, if it is free."""
    kept_out.value = not lock.acquire(block=False)


def test_contention_calls_for_processes_or_greenlets() -> None:
    """A process is kept out of a lock as a thread is; in batches, both ask less."""
    context = multiprocessing.get_context("spawn")
    lock, kept_out = context.Lock(), context.Value("b", 0)
    with lock:
        worker = context.Process(target=meet, args=(lock, kept_out))
        worker.start()
        worker.join(LIMIT)
    assert (worker.exitcode, kept_out.value) == (0, True)
    one_by_one, in_batches = run("lock_contention.py").stdout.splitlines()
    assert one_by_one.endswith(" 20 times in the lock")
    assert in_batches.endswith(" 4 times in the lock")
