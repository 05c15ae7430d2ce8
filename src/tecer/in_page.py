"""Knows which programs cannot run in the page, and why: `facts/in_page.toml`."""

import tomllib
from functools import cache
from pathlib import Path

from tecer.catalog import Example


def why_not(root: Path, example: Example) -> str:
    """Say why an example cannot run in the page; nothing where it can.

    `root` is that of the repository.
    """
    return reasons(root, example.language).get(example.name, "")


@cache
def reasons(root: Path, language: str) -> dict[str, str]:
    """Read why each of a language's examples cannot run, by name, once a build."""
    file = root / "facts" / "in_page.toml"
    if not file.exists():
        return {}
    entries = tomllib.loads(file.read_text("utf-8"))["reason"]
    return {
        name: entry["why"][language]
        for entry in entries
        for name in entry["examples"][language]
    }
