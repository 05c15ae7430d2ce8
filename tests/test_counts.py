"""What is collected is counted, so that nothing is lost silently."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

EXAMPLES = 56
"""Programs in each language."""

COLLECTED = {
    ("docs/en", "console"): 3,
    ("docs/pt", "console"): 3,
    ("examples/en", "doctest"): 2,
    ("examples/en", "transcript"): 58,
    ("examples/pt", "doctest"): 2,
    ("examples/pt", "transcript"): 58,
    ("src/tecer", "doctest"): 7,
}
"""What Sybil finds in each folder: change a number only with what it counts."""

CLAIMS = 58
"""Claims and myths with a test of their own."""


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
