"""Keeps the recordings that pages show: finds which are asked for, judges and renews them.

A page asks for one by an `example` block with `recorded: true`, or by a `contrast` or a
`bars` block. A name followed by `@t` means the run on a Python without the GIL.
"""

import ast
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tecer import assembly, catalog, files, recorder, recording, rules, transcript
from tecer.catalog import Example
from tecer.problem import Problem
from tecer.recording import Recording
from tecer.rules import Tree

FOLDER = "recordings"
"""Where the recordings are, below the root."""

BUILDS = {"": "3.14", "t": "3.13t"}
"""The Python of the recordings, by what stands after the `@` of a name."""

MAKE = "run: make record"


@dataclass(frozen=True)
class Asked:
    """A recording that pages ask for: of which example, and on which build."""

    example: Example
    build: str

    def path(self, root: Path) -> Path:
        """Where it is kept."""
        suffix = f"@{self.build}" if self.build else ""
        folder = root / FOLDER / self.example.language
        return folder / f"{self.example.name}{suffix}.json"


def parts(example: Example) -> list[Path]:
    """The files of a program: its own, then those beside it that it imports."""
    found = [example.path]
    for path in found:
        nodes = example.nodes if path == example.path else _nodes(path)
        for name in _imported(nodes):
            beside = path.with_name(f"{name}.py")
            if beside.exists() and beside not in found:
                found.append(beside)
    return found


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text("utf-8")))


def _imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def digest(example: Example) -> str:
    """The digest of all files of a program.

    The docstring is left out: a contract that is told otherwise makes no other run.
    """
    _, *others = parts(example)
    texts = [example.program, *(path.read_text("utf-8") for path in others)]
    return catalog.digest(*texts)


def read(root: Path, example: Example, build: str = "") -> Recording:
    """Read a recording. Raises LookupError where it is missing, stale, or none."""
    path = Asked(example, build).path(root)
    try:
        kept = recording.parse(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise LookupError(f"{path}: no recording is there ({error}); {MAKE}") from error
    if kept.digest != digest(example):
        raise LookupError(f"{path} is older than its program; {MAKE}")
    return kept


def asked(tree: Tree) -> dict[Asked, Problem]:
    """The recordings that the pages of a language ask for, and the first place of each."""
    found: dict[Asked, Problem] = {}
    for page, piece in tree.blocks("example", "contrast", "bars"):
        for name, build in _asked(piece.detail, piece.text, piece.options):
            if name in tree.examples:
                here = Problem(page.path, piece.line, "")
                found.setdefault(Asked(tree.examples[name], build), here)
    return found


def _asked(
    block: str, names: str, options: Mapping[str, object]
) -> Iterator[tuple[str, str]]:
    if block == "contrast":
        yield from map(rules.split, names.split())
    elif block == "bars":
        yield from ((names, build) for build in BUILDS)
    elif options.get("recorded"):
        yield names, ""


BESIDE = frozenset(
    (
        "asyncio",
        "concurrent",
        "importlib",
        "multiprocessing",
        "os",
        "subprocess",
        "threading",
    )
)
STOPS = (ast.Yield, ast.YieldFrom, ast.AsyncFunctionDef)
"""The modules and the statements by which a call may overlap another."""


# ---- is it true? --------------------------------------------------------------------


def check(tree: Tree) -> Iterator[Problem]:
    """All problems of the recordings of one language."""
    here = asked(tree)
    for each, place in here.items():
        path = each.path(tree.root)
        try:
            kept = read(tree.root, each.example, each.build)
        except LookupError as error:
            yield Problem(place.path, place.line, str(error.args[0]))
        else:
            yield from (Problem(path, 1, what) for what in amiss(each, kept))
    kept_files = set((tree.root / FOLDER / tree.language).rglob("*.json"))
    for path in sorted(kept_files - {each.path(tree.root) for each in here}):
        yield Problem(path, 1, "no page asks for this recording; remove it")


def amiss(each: Asked, kept: Recording) -> Iterator[str]:
    """What a recording says that its program, its contract or any run contradicts."""
    contract = each.example.contract[0]
    if kept.made.build != BUILDS[each.build]:
        yield f"recorded on {kept.made.build}, not on {BUILDS[each.build]}; {MAKE}"
    if kept.status != contract.status:
        yield f"its run ended with {kept.status}, not with {contract.status}"
    if not contract.accepts(kept.output):
        yield f"what it printed breaks the contract:\n{kept.output}"
    most = max((number for *_, number in kept.overlap), default=0)
    if most > 1 and runs_alone(each.example):
        yield f"{most} calls at once in a program that runs them one after another"
    yield from recording.contradictions(kept)


def runs_alone(example: Example) -> bool:
    """Whether no call of a program can overlap another: no thread, task or generator."""
    nodes = [*example.nodes]
    for path in parts(example)[1:]:
        nodes += _nodes(path)
    names = {name.partition(".")[0] for name in _imported(nodes)}
    return not names & BESIDE and not any(isinstance(node, STOPS) for node in nodes)


# ---- renewing -----------------------------------------------------------------------


def all_asked(root: Path) -> list[Asked]:
    """The recordings that the pages ask for, in both languages."""
    return [each for lang in catalog.LANGUAGES for each in asked(Tree(root, lang))]


def holds(root: Path, each: Asked) -> bool:
    """Whether a recording is there, fresh and true."""
    try:
        return not list(amiss(each, read(root, each.example, each.build)))
    except LookupError:
        return False


def renew(root: Path, each: Asked) -> Path:
    """Record one program anew.

    The file is written whole or not at all. Raises CannotRecord where the run breaks the
    program's contract.
    """
    made = record(each.example, python(BUILDS[each.build]))
    if found := list(amiss(each, made)):
        what = f"{each.example.name}: {'; '.join(found)}"
        raise recorder.CannotRecord(what)
    path = each.path(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    files.write(path, recording.text(made).encode())
    return path


def python(build: str) -> str:
    """The Python of a build (`3.14`, `3.13t`). Raises CannotRecord where there is none."""
    name = f"python{build}"
    brought = Path(".cache/python/bin") / name
    found = shutil.which(name) or (str(brought.resolve()) if brought.exists() else None)
    if found is None:
        what = f"there is no {name}; tools/interpreters.sh .cache/python {build} brings it"
        raise recorder.CannotRecord(what)
    return found


def record(example: Example, python: str) -> Recording:
    """Run an example as its contract does, on this Python, and return its recording."""
    made = recorder.made_with(python)
    contract = example.contract[0]
    with recorder.listening(parts(example)) as session:
        words = [python, *contract.words[1:]]
        outcome = transcript.run(words, example.path.parent, extra=session.environment)
    command = " ".join(contract.words)
    run = assembly.Run(command, outcome.status, outcome.output)
    return session.recording(run, made, digest(example))
