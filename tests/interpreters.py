"""Which Python the tests run programs on: a recorder needs 3.12 or newer."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tecer import recorder

VERSIONS = ("3.14", "3.15", "3.13", "3.12")


@cache
def recording_python() -> str:
    """Find a Python that can record, this one first; without one the test is skipped."""
    for found in candidates():
        try:
            recorder.made_with(found)
        except recorder.CannotRecord:
            continue
        return found
    pytest.skip("recording needs Python 3.12 or newer, and none is at hand")


@cache
def python_of(version: str) -> str:
    """Find a Python of a version, as `3.14`; without one the test is skipped."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    for found in candidates():
        command = [found, "-c", code]
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        if said.stdout.strip() == version:
            return found
    pytest.skip(f"no Python {version} is at hand")


def candidates() -> Iterator[str]:
    """The Pythons that may be here, this one first."""
    yield sys.executable
    for version in VERSIONS:
        if (ours := Path(f".cache/python/bin/python{version}")).exists():
            yield str(ours.resolve())
        # Before PATH, where pyenv may have a name that answers for none.
        for owned in sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python3")):
            yield str(owned)
        if found := shutil.which(f"python{version}"):
            yield found
