"""Proves the claims of the page "Who lets the key go", in the order of the page."""

import json
import os
import re
import time
import zlib
from functools import partial
from hashlib import sha256
from operator import mul
from pathlib import Path
from random import random
from threading import Barrier, Thread
from typing import Any

from tests.claims.heart import GIL, LONG, Heart, Job, happens, periods_overlap, python

ROOT = Path(__file__).parents[2]

long_hash = partial(sha256, bytes(20_000_000))


def test_two_hashes_overlap_even_with_the_key() -> None:
    """Who lets it go: two threads are in sha256 at once, whatever the build."""
    assert happens(partial(periods_overlap, long_hash))


def test_a_hash_keeps_the_key_for_short_data() -> None:
    """Who lets it go: one long hash lets it go, many short ones in a row never."""
    short = [bytes(2047)] * 20_000
    with Heart() as heart:
        assert heart.beats_in_the_end(long_hash)
        if GIL:
            for _ in range(3):
                assert heart.beats_during(partial(list, map(sha256, short))) == 0


decoder: Any = json.JSONDecoder()

HOLDERS: dict[str, Job] = {
    "sorted": partial(sorted, [random() for _ in range(100_000)]),  # noqa: S311
    "sum": partial(sum, range(1_000_000)),
    "power": partial(pow, 3, 300_000),
    "re": partial(re.compile("(a+)+b").match, "a" * 18),
    "json": partial(decoder.scan_once, json.dumps([1] * 500_000), 0),
}
"""Functions written in C, each busy for many times the millisecond between beats."""


def test_json_re_and_big_numbers_keep_the_key() -> None:
    """Who holds it: with the GIL zero beats, time after time; without it, some."""
    with Heart() as heart:
        for name, job in HOLDERS.items():
            if GIL:
                assert [heart.beats_during(job) for _ in range(5)] == [0] * 5, name
            else:
                assert heart.beats_in_the_end(job), name


def test_pure_python_hands_the_key_over_in_turns() -> None:
    """Pure Python: a beat falls into a multiplication of matrices, on every build."""
    matrix = [list(range(60))] * 60

    def multiply() -> list[list[int]]:
        columns = list(zip(*matrix, strict=True))
        return [[sum(map(mul, row, column)) for column in columns] for row in matrix]

    with Heart() as heart:
        assert heart.beats_in_the_end(multiply)


SILENT = "sorted sum max list.count deque str.join int*int math.factorial"
"""Written in C from start to end; `map` calls them, and no Python code comes between."""


def test_eight_of_thirty_are_silent_throughout() -> None:
    """Thirty at once: the program itself says so, whatever else the machine does."""
    done = python(str(ROOT / "examples/en/gil/thirty_heartbeats.py"))
    *lines, last = done.stdout.replace(" * ", "*").splitlines()
    assert last == "Operations: 30", done.stderr
    silences = dict(line.split() for line in lines)
    assert len(silences) == 30
    if GIL:
        assert [silences[name] for name in SILENT.split()] == ["100%"] * 8


def test_c_code_lets_the_key_go() -> None:
    """Myth: two functions written in C, one silent, the other not."""
    for function in sorted, sha256:
        assert type(function).__name__ == "builtin_function_or_method"
    with Heart() as heart:
        assert heart.beats_in_the_end(long_hash)
        assert heart.beats_during(HOLDERS["sorted"]) == 0 or not GIL


def test_heavy_sums_need_processes() -> None:
    """Myth: two threads of this process compress at once, and both spend CPU."""
    meeting = Barrier(2, timeout=LONG)
    spent: list[float] = []
    job = partial(zlib.compress, os.urandom(2_000_000))

    def compress() -> None:
        meeting.wait()
        before = time.thread_time()
        job()
        spent.append(time.thread_time() - before)

    threads = [Thread(target=compress) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert min(spent) > 0
    assert happens(partial(periods_overlap, job))
