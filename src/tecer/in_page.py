"""Knows which browsers run programs in the page, and which programs cannot, and why.

Both stand in `facts/in_page.toml`; the rules here hold the list of programs to both trees.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tecer import catalog
from tecer.catalog import Example
from tecer.ledger import FOLDER, Twins
from tecer.problem import Problem
from tecer.rules import Tree

FILE = FOLDER / "in_page.toml"


def why_not(root: Path, example: Example) -> str:
    """Say why an example cannot run in the page; nothing where it can.

    `root` is that of the repository.
    """
    return reasons(root, example.language).get(example.name, "")


def anchor(name: str) -> str:
    """Return the id, on the page that shows it, of an example that cannot run."""
    return f"example-{name.replace('/', '-')}"


def browsers(root: Path) -> list[str]:
    """Name the browsers that run programs in the page, each with its first version."""
    return [f"{name} {version}" for name, version in _facts(root)["browsers"].items()]


def groups(root: Path, language: str) -> dict[str, list[str]]:
    """Find the examples that cannot run, sorted, by the reason."""
    return {
        entry["why"][language]: sorted(entry["examples"][language])
        for entry in _facts(root)["reason"]
    }


def check(tree: Tree, paired: Twins) -> Iterator[Problem]:
    """All problems of one language's list of the examples that cannot run."""
    path = tree.root / FILE
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    seen = set()
    for name, theirs in _listed(tree):
        line = next(n for n, text in enumerate(lines, 1) if f'"{name}"' in text)
        twin = _twin(name, tree.language, paired)
        if name not in tree.examples:
            near = catalog.suggestion(name, tree.examples)
            yield Problem(path, line, f"there is no example {name!r}{near}")
        elif name in seen:
            yield Problem(path, line, f"{name!r} has two reasons")
        elif twin not in theirs:
            yield Problem(path, line, f"its twin {twin!r} does not have this reason")
        seen.add(name)


def _listed(tree: Tree) -> Iterator[tuple[str, list[str]]]:
    """Each example of a language, with those of the other that have its reason."""
    ours, theirs = catalog.LANGUAGES
    other = theirs if tree.language == ours else ours
    for entry in _facts(tree.root)["reason"]:
        for name in entry["examples"][tree.language]:
            yield name, entry["examples"][other]


def _twin(name: str, language: str, paired: Twins) -> str | None:
    _, english = paired
    if language == "pt":
        return english.get(name)
    return next((ours for ours, theirs in english.items() if theirs == name), None)


@cache
def reasons(root: Path, language: str) -> dict[str, str]:
    """Find why each of a language's examples cannot run, by name, once a build."""
    found = groups(root, language).items()
    return {name: why for why, names in found for name in names}


@cache
def _facts(root: Path) -> dict[str, Any]:
    file = root / FILE
    if not file.exists():
        return {"browsers": {}, "reason": []}
    return tomllib.loads(file.read_text("utf-8"))
