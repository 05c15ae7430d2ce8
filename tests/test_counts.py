"""What is collected is counted, so that nothing is lost silently."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

EXAMPLES = 356
"""Programs in each language."""

COLLECTED = {
    ("docs/en", "console"): 6,
    ("docs/pt", "console"): 6,
    ("examples/en", "doctest"): 7,
    ("examples/en", "transcript"): 415,
    ("examples/pt", "doctest"): 7,
    ("examples/pt", "transcript"): 415,
    ("src/tecer", "doctest"): 12,
}
"""What Sybil finds in each folder: change a number only with what it counts."""

CLAIMS = 291
"""Claims and myths with a test of their own."""


EXERCISES = 125
"""Exercises in each language, all with a solution that is one of the examples."""


def collected() -> Counter[tuple[str, str]]:
    """Ask pytest for all that Sybil finds."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-n0"]
    listed = subprocess.run(
        [*command, "examples", "src", "docs"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    item = re.compile(r"^(\w+/\w+)/.*::sybil:(\w+),", re.MULTILINE)
    return Counter((m[1], m[2]) for m in item.finditer(listed.stdout))


def test_sybil_collects_every_transcript_and_doctest_in_each_language() -> None:
    assert collected() == COLLECTED


def test_every_language_has_all_examples() -> None:
    for language in ("pt", "en"):
        files = (ROOT / "examples" / language).glob("*/*.py")
        assert sum(1 for path in files if path.stem != "__init__") == EXAMPLES


def test_every_claim_has_its_test() -> None:
    modules = (ROOT / "tests" / "claims").glob("test_*.py")
    tests = (
        re.findall(r"^def test_", path.read_text("utf-8"), re.MULTILINE) for path in modules
    )
    assert sum(map(len, tests)) == CLAIMS


def test_every_language_has_all_exercises() -> None:
    for language in ("pt", "en"):
        pages = (ROOT / "docs" / language).rglob("*.md")
        texts = [path.read_text("utf-8") for path in pages if not path.is_symlink()]
        found = re.findall(r"^/{3,} exercise \|", "\n".join(texts), re.MULTILINE)
        assert len(found) == EXERCISES
