"""Every command in the README is run."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")

RUN_ELSEWHERE = {
    "make serve": "tests/test_site.py serves, changes a page and sees the new one",
    "make site": "every browser test builds the site",
    "make test": "it is what runs this test",
    "make check": "it is the other half of .ci/run",
}
"""What would take this run's place or long: here only that `make` knows it is shown."""

TRACED = ".venv/bin/tecer trace -o mine.html mine.py"
"""Needs a Python of its own age, and a script."""


def commands() -> list[str]:
    """The commands of all console fences."""
    fences = re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return re.findall(r"^\$ (.+)$", "".join(fences), re.MULTILINE)


def test_the_readme_has_the_two_commands() -> None:
    assert {"make serve", "make test"} <= set(commands())


@pytest.mark.skipif(os.name == "nt", reason="the commands are those of a POSIX shell")
@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_readme_runs(command: str, tmp_path: Path) -> None:
    if command in RUN_ELSEWHERE:
        words = ["make", "--dry-run", *shlex.split(command)[1:]]
        assert subprocess.run(words, cwd=ROOT, capture_output=True, check=True).stdout
        return
    if command == TRACED:
        if sys.version_info < (3, 12):
            pytest.skip("recording needs Python 3.12 or newer")
        (tmp_path / "mine.py").write_text("print('mine')\n", "utf-8")
    # In an empty folder with the same environment, for `copy` writes where it is run.
    (tmp_path / ".venv").symlink_to(Path(sys.prefix))
    ran = subprocess.run(
        shlex.split(command), cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout


def test_every_place_on_the_map_exists() -> None:
    rows = re.findall(r"^\| (`.+?`) \|", README, re.MULTILINE)
    places = [place for row in rows for place in re.findall(r"`(.+?)`", row)]
    assert places
    assert [place for place in places if not (ROOT / place).exists()] == []


def test_the_map_names_every_module_of_the_package() -> None:
    row = next(line for line in README.splitlines() if line.startswith("| `src/tecer/`"))
    modules = {p.stem for p in (ROOT / "src" / "tecer").glob("*.py")} - {"__init__"}
    assert set(re.findall(r"`(\w+)`", row)) == modules
