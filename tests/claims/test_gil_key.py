"""Proves the claims of the page "What the key locks", in the order of the page."""

import mmap
import platform
import sys
import sysconfig
import time
from collections.abc import Callable
from functools import partial
from operator import call
from pathlib import Path
from random import random
from threading import Barrier, Thread

from tests.claims.heart import GIL, LONG, Heart, happens, sorts_overlap

to_sort = partial(sorted, [random() for _ in range(100_000)])  # noqa: S311 - no secret
"""Some tens of milliseconds in C, with no Python code in between."""


def test_the_heart_beats_while_its_owner_sleeps() -> None:
    """The heartbeat: sleep lets the key go, so a beat falls into it."""
    with Heart() as heart:
        assert heart.beats_in_the_end(partial(time.sleep, 0.05))


def test_the_heart_is_silent_while_another_sorts() -> None:
    """The heartbeat: zero beats with the GIL, in each of ten calls."""
    with Heart() as heart:
        if GIL:
            assert [heart.beats_during(to_sort) for _ in range(10)] == [0] * 10
        else:
            assert heart.beats_in_the_end(to_sort)


def test_two_sorts_never_overlap_under_the_key() -> None:
    """Concurrency, not parallelism: with the key, none of twenty pairs overlaps."""
    assert sorts_overlap() is not GIL


def test_the_key_does_not_guard_your_data() -> None:
    """The key does not lock your data: one egg, two takers, on every build."""
    eggs, meeting = 1, Barrier(2, timeout=LONG)
    takers: list[str] = []

    def take(name: str) -> None:
        if len(takers) < eggs:
            meeting.wait()
            takers.append(name)

    threads = [Thread(target=take, args=(name,)) for name in ("Ana", "Bia")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert sorted(takers) == ["Ana", "Bia"]


OTHER_HEART = """\
import mmap, time
with open({path!r}, "r+b") as file:
    memory = mmap.mmap(file.fileno(), 2)
while not memory[1]:
    memory[0] = (memory[0] + 1) % 256
    time.sleep(0.001)
memory.close()
"""


def run_in_another_interpreter(code: str) -> Callable[[], object]:
    """Prepare what runs `code` there; before 3.14 the module had a private name."""
    if sys.version_info >= (3, 14):
        from concurrent import interpreters  # noqa: PLC0415

        return partial(interpreters.create().exec, code)
    name = "_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters"
    module = __import__(name)
    run = module.exec if sys.version_info >= (3, 13) else module.run_string
    return partial(run, module.create(), code)


def test_each_interpreter_has_its_own_key(tmp_path: Path) -> None:
    """One key for each interpreter: beats fall into a sum, which keeps its key."""
    (file := tmp_path / "memory").write_bytes(b"\0\0")
    with file.open("r+b") as opened, mmap.mmap(opened.fileno(), 2) as memory:
        run = run_in_another_interpreter(OTHER_HEART.format(path=str(file)))
        look = partial(memory.__getitem__, 0)
        thread = Thread(target=run)
        thread.start()

        def beats() -> bool:
            readings = list(map(call, [look, partial(sum, range(10**6)), look]))
            return bool(readings[0] != readings[2])

        shared = sys.version_info < (3, 12)  # before 3.12 all had one key
        assert not any(beats() for _ in range(20)) if shared else happens(beats)
        memory[1] = 1
        thread.join(LONG)
        assert not thread.is_alive()


def test_the_gil_is_a_mechanism_of_python() -> None:
    """Myth: the language is the same; whether sorts overlap, the build of CPython says."""
    if platform.python_implementation() == "CPython":
        assert sorts_overlap() is not GIL
    without = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
    assert GIL or without
