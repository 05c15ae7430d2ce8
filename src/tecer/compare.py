"""What a page compares, computed: classes over the versions of Python, lines of programs.

What each version has comes from the files that `introspect` wrote, one an interpreter.
"""

import difflib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tecer import introspect
from tecer.catalog import Example
from tecer.introspect import Table

Seen = dict[str, dict[str, Any]]
"""What was seen, by version, oldest first; a build without the GIL comes after its twin."""


@dataclass(frozen=True)
class Span:
    """A value and the versions in which it holds: `since` and `until` count in.

    None means that there is no bound among the versions looked at. `build` is the version
    without the GIL for which alone this holds, or nothing.
    """

    value: str
    since: str | None = None
    until: str | None = None
    build: str = ""


@dataclass(frozen=True)
class Grid:
    """A table: its columns with the versions that have them, and its rows of cells.

    A cell holds the spans of its values, empty where no version has any.
    """

    columns: tuple[tuple[str, tuple[Span, ...]], ...]
    rows: tuple[tuple[str, tuple[tuple[Span, ...], ...]], ...]


@dataclass(frozen=True)
class Difference:
    """A line diff of two whole programs, with the lines that leave and those that come."""

    text: str
    removed: int
    added: int


def load(root: Path) -> Seen:
    """Read what every interpreter wrote below `root`."""
    files = {path.stem: path for path in (root / introspect.FOLDER).glob("*.json")}
    ordered = sorted(files, key=_order)
    return {version: json.loads(files[version].read_text("utf-8")) for version in ordered}


def versions(seen: Seen) -> tuple[list[str], list[str]]:
    """The versions looked at: the ordinary ones, and those without the GIL."""
    ordinary = [version for version in seen if not version.endswith("t")]
    return ordinary, [version for version in seen if version.endswith("t")]


def _order(version: str) -> tuple[list[int], bool]:
    return [int(part) for part in version.rstrip("t").split(".")], version.endswith("t")


def spans(values: Mapping[str, str | None]) -> tuple[Span, ...]:
    """Merge one value a version, oldest first, into spans; None is no value.

    >>> spans({"3.12": "a", "3.13": "b", "3.13t": "b", "3.14": "b"})
    (Span(value='a', since=None, until='3.12', build=''), \
Span(value='b', since='3.13', until=None, build=''))
    >>> spans({"3.13": None, "3.13t": "c", "3.14": None})
    (Span(value='c', since=None, until=None, build='3.13t'),)
    """
    ordinary = [version for version in values if not version.endswith("t")]
    found: list[Span] = []
    start = 0
    for end in range(1, len(ordinary) + 1):
        value = values[ordinary[start]]
        if end == len(ordinary) or values[ordinary[end]] != value:
            if value is not None:
                since = ordinary[start] if start else None
                until = ordinary[end - 1] if end < len(ordinary) else None
                found.append(Span(value, since, until))
            start = end
    for version, value in values.items():
        if value is not None and value != values.get(version.rstrip("t"), value):
            found.append(Span(value, build=version))
    return tuple(found)


def members(seen: Seen, names: list[str]) -> Grid:
    """The public members of classes: each cell says in which versions there is one."""
    public = {
        name: _by_version(seen, name, lambda known: dict.fromkeys(known["members"], ""))
        for name in names
    }
    return _grid(seen, names, public, by_name=True)


def signatures(seen: Seen, names: list[str]) -> Grid:
    """The parameters of callables, in order: each cell says how they are written."""
    parameters = {
        name: _by_version(seen, name, lambda known: known["parameters"]) for name in names
    }
    return _grid(seen, names, parameters)


def _by_version(
    seen: Seen, name: str, read: Callable[[dict[str, Any]], dict[str, str]]
) -> dict[str, dict[str, str]]:
    known = {version: each["names"].get(name) for version, each in seen.items()}
    return {version: read(each) for version, each in known.items() if each}


def _grid(
    seen: Seen,
    names: list[str],
    found: dict[str, dict[str, dict[str, str]]],
    *,
    by_name: bool = False,
) -> Grid:
    rows = list(
        dict.fromkeys(
            row for name in names for each in found[name].values() for row in each
        )
    )
    return Grid(
        columns=tuple(
            (name, spans({v: "" if v in found[name] else None for v in seen}))
            for name in names
        ),
        rows=tuple(
            (
                row,
                tuple(
                    # Only the versions that have the class count for its members.
                    spans({v: each.get(row) for v, each in found[name].items()})
                    for name in names
                ),
            )
            for row in (sorted(rows) if by_name else rows)
        ),
    )


def guarantees(seen: Seen, name: str, table: Table) -> Grid:
    """What the probes of a measured table found."""
    measured = {v: each["tables"].get(name, {}) for v, each in seen.items()}

    def cell(row: str, subject: str) -> tuple[Span, ...]:
        outcomes = {v: each.get(row, {}).get(subject) for v, each in measured.items()}
        # What a version lacks tells nothing of a subject; the column's head does.
        return spans({v: o for v, o in outcomes.items() if o != introspect.ABSENT})

    def head(subject: str) -> tuple[Span, ...]:
        there = {
            v: any(row.get(subject) != introspect.ABSENT for row in each.values())
            for v, each in measured.items()
        }
        return spans({v: "" if is_there else None for v, is_there in there.items()})

    return Grid(
        columns=tuple((subject, head(subject)) for subject in table.subjects),
        rows=tuple(
            (row.name, tuple(cell(row.name, s) for s in table.subjects))
            for row in table.rows
        ),
    )


def difference(before: Example, after: Example) -> Difference:
    """Compare two programs, without their docstrings, line by line."""
    old, new = before.program.splitlines(), after.program.splitlines()
    context = max(len(old), len(new))
    # The first three lines name files and line numbers, which mean nothing here.
    lines = list(difflib.unified_diff(old, new, n=context, lineterm=""))[3:]
    return Difference(
        text="\n".join(lines) + "\n",
        removed=sum(line.startswith("-") for line in lines),
        added=sum(line.startswith("+") for line in lines),
    )
