"""The claims and myths of the page on the cakes (docs/pt/ideias/bolos.md).

What is tested are the Portuguese examples; the gate proves the English ones equal.
"""

import importlib.util
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise, permutations
from pathlib import Path
from threading import Semaphore, Thread
from types import ModuleType
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
BAKERY = ROOT / "examples/pt/bolos"
KITCHEN = Path(__file__).parent / "kitchen"
PAGES = (ROOT / "docs/pt/ideias/bolos.md", ROOT / "docs/en/ideas/cakes.md")

LIMIT = 60.0
"""Seconds after which something that must happen has failed to."""


class Note(NamedTuple):
    """What an example printed about a cake, and who printed it."""

    process: str
    thread: str
    cake: str


def bake(name: str, folder: Path, places: int, limit: float) -> tuple[str, list[Note]]:
    """Run an example with an oven of so many places; return its errors and notes."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, f"{name}.py"],
        cwd=BAKERY,
        env=os.environ
        | {
            "PYTHONPATH": str(KITCHEN),
            "PYTHONUTF8": "1",
            "OVEN_FOLDER": str(folder),
            "OVEN_PLACES": str(places),
            "OVEN_LIMIT": str(limit),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=2 * LIMIT,
        check=False,
    )
    files = sorted(folder.glob("*.note"))  # their names start with the time
    notes = [Note(*file.read_text("utf-8").split()[:3]) for file in files]
    return done.stderr, [note for note in notes if note.cake != "total:"]


def together(cakes: Iterable[str]) -> int:
    """Return the most cakes in at once: the first note puts a cake in, the next out."""
    inside: set[str] = set()
    most = 0
    for cake in cakes:
        inside ^= {cake}
        most = max(most, len(inside))
    return most


def load(name: str) -> ModuleType:
    """Import an example without running what its guard protects."""
    spec = importlib.util.spec_from_file_location(f"bolos_{name}", BAKERY / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tables(page: Path) -> list[tuple[int, ...]]:
    """Read the numbers of the page's table, a row for each program."""
    rows = re.findall(r"^\| `\w+` ((?:\| \d )+)\|$", page.read_text("utf-8"), re.MULTILINE)
    return [tuple(int(n) for n in re.findall(r"\d", row)) for row in rows]


def test_sequential_code_is_concurrent(tmp_path: Path) -> None:
    """The second cake waits outside for the first to come out: the oven never fills."""
    errors, notes = bake("sequencial", tmp_path / "oven", places=2, limit=0.3)
    assert "BrokenBarrierError" in errors
    assert [note.cake for note in notes] == ["chocolate:"]


def test_four_of_five_bakeries_overlap(tmp_path: Path) -> None:
    """The page's table is what the five programs do; the oven proves the overlap."""
    seen = []
    names = ("sequencial", "geradores", "com_asyncio", "com_threads", "com_processos")
    for name in names:
        places = 1 if name == "sequencial" else 2
        errors, notes = bake(name, tmp_path / name, places, LIMIT)
        assert not errors
        processes = {note.process for note in notes}
        threads = {(note.process, note.thread) for note in notes}
        most = together(note.cake for note in notes)
        seen.append((len(processes), len(threads), most))
    assert [tables(page) for page in PAGES] == [seen, seen]


def test_two_cakes_have_six_orders() -> None:
    """Two real threads, held back at each print, produce every order that is legal."""
    bakery = load("com_processos")  # the same function, behind a guard
    orders = set(permutations(("chocolate", "chocolate", "cenoura", "cenoura")))
    printed = {tuple(conduct(bakery, order)) for order in orders}
    assert len(orders) == len(printed) == 6
    assert {tuple(line.split(":", 1)[0] for line in lines) for lines in printed} == orders


def conduct(bakery: ModuleType, order: tuple[str, ...]) -> list[str]:
    """Bake two cakes in two threads that print exactly in the order given."""
    turns = {cake: Semaphore(0) for cake in order}
    said = Semaphore(0)
    lines: list[str] = []

    def say(text: str, **_: object) -> None:
        assert turns[text.split(":", 1)[0]].acquire(timeout=LIMIT)
        lines.append(text)
        said.release()

    vars(bakery).update(print=say, sleep=lambda _: None)
    bakers = [Thread(target=bakery.fazer_bolo, args=(cake,)) for cake in turns]
    for baker in bakers:
        baker.start()
    for cake in order:
        turns[cake].release()
        assert said.acquire(timeout=LIMIT)
    for baker in bakers:
        baker.join(LIMIT)
    return lines


def test_concurrency_means_speed() -> None:
    """In turns: the same steps, one at a time, more switches, and an earlier start."""
    bakery = load("sem_ganho")

    def steps(way: str) -> list[str]:
        cakes = [bakery.fazer_bolo(flavour) for flavour in ("chocolate", "cenoura")]
        return list(getattr(bakery, way)(cakes))

    in_sequence, in_turns = steps("um_por_vez"), steps("revezando")
    assert Counter(in_turns) == Counter(in_sequence)
    assert switches(in_turns) > switches(in_sequence)
    assert in_turns.index("cenoura") < in_sequence.index("cenoura")


def switches(steps: list[str]) -> int:
    """How often a step is for another cake than the step before it."""
    return sum(one != other for one, other in pairwise(steps))
