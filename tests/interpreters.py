"""Which Python the tests of the recorder run programs on: it needs 3.12 or newer."""

import shutil
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


def candidates() -> Iterator[str]:
    """The Pythons that may be here, this one first."""
    yield sys.executable
    for version in VERSIONS:
        yield str(Path(f".cache/python/bin/python{version}").resolve())
        # Before PATH, where pyenv may have a name that answers for none.
        for owned in sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python3")):
            yield str(owned)
        if found := shutil.which(f"python{version}"):
            yield found
