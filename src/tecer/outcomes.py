"""Keeps, beside each example that a page shows in an `outcomes` block, how it may end.

`python -m tecer.outcomes` renews the files below `outcomes/` that are older than their
program, and no others. `tecer.explore` finds what they hold.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from tecer import catalog, explore, files
from tecer.catalog import Example
from tecer.explore import Ending, Step
from tecer.rules import Tree


def stored(root: Path, example: Example) -> Path:
    """Where the outcomes of an example are kept."""
    return root / "outcomes" / example.language / f"{example.name}.json"


def text(program: str) -> str:
    """What the file of a program holds."""
    found = [vars(ending) for ending in explore.endings(program)]
    kept = {"digest": catalog.digest(program), "endings": found}
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


def read(root: Path, example: Example) -> list[Ending]:
    """How an example may end. Raises LookupError where that is not known, or is stale."""
    path = stored(root, example)
    if not _is_fresh(path, example):
        raise LookupError(f"{path} is missing or older than its program: make outcomes")
    return [
        Ending(each["printed"], each["ended"], each["orders"], _steps(each["schedule"]))
        for each in json.loads(path.read_text("utf-8"))["endings"]
    ]


def _steps(kept: list[list[str]]) -> tuple[Step, ...]:
    return tuple(Step(*each) for each in kept)


def _is_fresh(path: Path, example: Example) -> bool:
    if not path.exists():
        return False
    kept = json.loads(path.read_text("utf-8"))
    return bool(kept["digest"] == catalog.digest(example.program))


def shown(root: Path) -> Iterator[Example]:
    """The examples that a page shows in an `outcomes` block, in both languages."""
    for language in catalog.LANGUAGES:
        tree = Tree(root, language)
        for name in sorted({piece.text for _, piece in tree.blocks("outcomes")}):
            if name in tree.examples:
                yield tree.examples[name]


def renew(root: Path) -> Iterator[Path]:
    """Write each file that is missing or older than its program, and say which."""
    for example in shown(root):
        path = stored(root, example)
        if not _is_fresh(path, example):
            path.parent.mkdir(parents=True, exist_ok=True)
            files.write(path, text(example.program).encode())
            yield path


if __name__ == "__main__":
    for written in renew(Path()):
        print(written.as_posix())  # noqa: T201 - what this command is for
