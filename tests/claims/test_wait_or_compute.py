"""Proves the claims of "Espera ou conta?" and of its English twin, in their order."""

import asyncio
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import socketpair
from threading import Event, Lock, Thread
from time import perf_counter, process_time, sleep, thread_time

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def _spend(clock: Callable[[], float], seconds: float) -> None:
    """Compute until a clock of CPU time has gone on by so many seconds."""
    end = clock() + seconds
    while clock() < end:
        sum(range(1000))


def test_waiting_spends_almost_no_cpu() -> None:
    """Of half a second on the clock, a sleep spends less than a tenth on the CPU."""
    clock, cpu = perf_counter(), process_time()
    sleep(0.5)
    assert perf_counter() - clock >= 0.45
    assert process_time() - cpu < 0.05


def test_process_time_counts_threads_but_not_children() -> None:
    """What a thread spends is counted; what a child process spends is not."""
    cpu = process_time()
    thread = Thread(target=_spend, args=(thread_time, 0.2))
    thread.start()
    thread.join()
    assert process_time() - cpu > 0.15

    cpu = process_time()
    spend = "import time\nwhile time.process_time() < 0.8: sum(range(1000))"
    subprocess.run([sys.executable, "-c", spend], check=True, timeout=LIMIT)
    assert process_time() - cpu < 0.4


def test_a_blocked_read_stops_only_its_thread() -> None:
    """A thread waits for a reply that the main thread sends only after other work."""
    ear, mouth = socketpair()
    heard: list[bytes] = []
    reader = Thread(target=lambda: heard.append(ear.recv(5)))
    with ear, mouth:
        reader.start()
        worked = sum(range(1000))
        assert (reader.is_alive(), heard) == (True, [])
        mouth.sendall(b"ready")
        reader.join(LIMIT)
    assert (worked, heard) == (499_500, [b"ready"])


@contextmanager
def _no_forced_switch() -> Iterator[None]:
    """Let a thread keep the GIL for as long as it does not let go by itself."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _runs_beside(work: Callable[[], object], patience: float) -> bool:
    """Whether another thread gets its turn while this one does only such work."""
    gate, turns = Lock(), list[str]()

    def other() -> None:
        with gate:
            turns.append("mine")

    with gate:
        thread = Thread(target=other)
        thread.start()
    end = perf_counter() + patience
    while not turns and perf_counter() < end:
        work()
    in_time = bool(turns)
    thread.join(LIMIT)
    return in_time


def test_heavy_computing_always_needs_processes() -> None:
    """Myth: hashing lets another thread run; with the GIL, Python code does not."""
    data = bytes(1 << 22)
    with _no_forced_switch():
        assert _runs_beside(lambda: hashlib.sha256(data), LIMIT)
        if getattr(sys, "_is_gil_enabled", lambda: True)():
            assert not _runs_beside(lambda: sum(range(1000)), 0.2)


def test_asyncio_reads_files_without_stopping() -> None:
    """Myth: the module has nothing to read a file, and reading lets no task go on."""
    assert not {"open", "read", "read_file", "File"} & set(dir(asyncio))
    look, events = Path(__file__).read_bytes, list[str]()

    async def read() -> None:
        look()
        events.append("read")

    async def tick() -> None:
        events.append("tick")

    async def main() -> None:
        await asyncio.gather(read(), tick())

    asyncio.run(main())
    assert events == ["read", "tick"]


def test_to_thread_lets_the_loop_go_on() -> None:
    """A read that ends only because the loop, meanwhile, writes what is to be read."""
    source, target = os.pipe()
    begun = Event()

    def read() -> bytes:
        begun.set()
        return os.read(source, 4)

    async def main() -> bytes:
        reading = asyncio.create_task(asyncio.to_thread(read))
        await asyncio.to_thread(begun.wait, LIMIT)
        os.write(target, b"tick")
        return await asyncio.wait_for(reading, LIMIT)

    assert asyncio.run(main()) == b"tick"
    os.close(source)
    os.close(target)
