"""Knows which browsers run programs in the page, and which programs cannot, and why.

Both stand in `facts/in_page.toml`.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from tecer.catalog import Example


def why_not(root: Path, example: Example) -> str:
    """Say why an example cannot run in the page; nothing where it can.

    `root` is that of the repository.
    """
    return reasons(root, example.language).get(example.name, "")


def browsers(root: Path) -> list[str]:
    """Name the browsers that run programs in the page, each with its first version."""
    return [f"{name} {version}" for name, version in _facts(root)["browsers"].items()]


def groups(root: Path, language: str) -> dict[str, list[str]]:
    """Find the examples that cannot run, sorted, by the reason."""
    return {
        entry["why"][language]: sorted(entry["examples"][language])
        for entry in _facts(root)["reason"]
    }


@cache
def reasons(root: Path, language: str) -> dict[str, str]:
    """Find why each of a language's examples cannot run, by name, once a build."""
    found = groups(root, language).items()
    return {name: why for why, names in found for name in names}


@cache
def _facts(root: Path) -> dict[str, Any]:
    file = root / "facts" / "in_page.toml"
    if not file.exists():
        return {"browsers": {}, "reason": []}
    return tomllib.loads(file.read_text("utf-8"))
