"""The claims and myths of the page on overlap (docs/pt/ideias/sobreposicao.md).

What is tested are the Portuguese examples; the gate proves the English ones equal.
"""

import asyncio
import importlib.util
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest

BAKERY = Path(__file__).parents[2] / "examples/pt/bolos"

LIMIT = 60.0
"""Seconds after which something that must happen has failed to."""

NOISE = 0.1
"""What the grain of the clocks may add to a ratio of CPU seconds to clock seconds."""


def load(name: str) -> ModuleType:
    """Import an example without running what its guard protects."""
    spec = importlib.util.spec_from_file_location(f"bolos_{name}", BAKERY / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def one_core() -> Iterator[bool]:
    """Keep this thread, and what it starts, on one core; say whether we could."""
    if sys.platform != "linux":  # macOS and Windows have no such call in Python
        yield False
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield True
    finally:
        os.sched_setaffinity(0, cores)


def test_a_barrier_of_two_needs_two_cakes() -> None:
    """Two threads pass it, with an overlap of 2; one after the other breaks it."""
    bakery = load("sobreposicao")
    overlapping: list[tuple[float, float]] = []
    bakery.com_threads(overlapping)
    assert bakery.maior_sobreposicao(overlapping) == 2

    in_sequence: list[tuple[float, float]] = []
    with pytest.raises(threading.BrokenBarrierError):
        bakery.fazer_bolo(threading.Barrier(2, timeout=0.2), in_sequence)
    assert in_sequence == []


def test_one_clock_for_all_processes() -> None:
    """A child's reading of perf_counter lies between two readings of its parent."""
    look = "import time; print(time.perf_counter_ns())"
    before = time.perf_counter_ns()
    child = subprocess.check_output([sys.executable, "-c", look], timeout=LIMIT)
    assert before <= int(child) <= time.perf_counter_ns()


def test_above_one_needs_two_cores() -> None:
    """No day of 6 ticks is above 1 unless both worked in one tick; nor is a thread."""
    for day in product((set(), {"Ana"}, {"Bia"}, {"Ana", "Bia"}), repeat=6):
        # Each tick of the day is the set of those who worked in it.
        worked = [tick for tick, hands in enumerate(day) if hands]
        if worked and sum(map(len, day)) > worked[-1] - worked[0] + 1:
            assert any(len(hands) == 2 for hands in day)

    bakery = load("cpu")
    assert bakery.razao(ThreadPoolExecutor(1), bakery.bater) <= 1 + NOISE


def test_two_sleeping_processes_prove_parallelism() -> None:
    """Sleepers spend no CPU; two overlap on one core, and two overlap in one thread."""
    ask = "import cpu; print(cpu.razao(cpu.ProcessPoolExecutor(2), cpu.vigiar))"
    ratio = subprocess.check_output([sys.executable, "-c", ask], cwd=BAKERY, timeout=LIMIT)
    assert float(ratio) < 0.5

    with one_core():
        assert two_processes_meet()

    assert len(asyncio.run(two_tasks_meet())) == 1


def two_processes_meet() -> bool:
    """Whether two processes can both be between their start and their end of baking."""
    bake = "print('in', flush=True); input()"
    command = [sys.executable, "-c", bake]
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as ana,
        subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as bia,
    ):
        assert ana.stdout
        assert bia.stdout
        both_in = [ana.stdout.readline(), bia.stdout.readline()] == ["in\n", "in\n"]
        still_in = ana.poll() is None and bia.poll() is None
        ana.communicate("out\n", LIMIT)
        bia.communicate("out\n", LIMIT)
    return both_in and still_in


async def two_tasks_meet() -> set[int]:
    """Return the threads in which two cakes are in an oven that needs both."""
    oven = asyncio.Barrier(2)
    threads: set[int] = set()

    async def bake() -> None:
        async with asyncio.timeout(LIMIT):
            await oven.wait()
        threads.add(threading.get_ident())

    await asyncio.gather(bake(), bake())
    return threads


def test_threading_is_a_form_of_parallelism() -> None:
    """Two threads overlap even where only one can work at a time: on a single core."""
    bakery, cpu = load("sobreposicao"), load("cpu")
    with one_core() as pinned:
        notebook: list[tuple[float, float]] = []
        bakery.com_threads(notebook)
        assert bakery.maior_sobreposicao(notebook) == 2
        if pinned or one_interpreter_lock():
            assert cpu.razao(ThreadPoolExecutor(2), cpu.bater) <= 1 + NOISE


def one_interpreter_lock() -> bool:
    """Whether the GIL is on, as it always was before 3.13."""
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())
