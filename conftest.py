"""Composes the Sybils: which examples are run, where, and how."""

import signal
import tempfile
from collections.abc import Iterable, Iterator
from doctest import ELLIPSIS
from pathlib import Path
from unittest import SkipTest

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

from tecer import catalog, pages, transcript
from tecer.transcript import Transcript

ROOT = Path(__file__).parent

# The site serves the examples and the proofs through these links; the tests do not.
collect_ignore = [str(p) for p in ROOT.glob("docs/*/*") if p.is_symlink()]


def contract(document: Document) -> Iterable[Region]:
    """The transcripts in an example's docstring."""
    path = Path(document.path)
    tree = path.relative_to(ROOT / "examples")
    name = tree.relative_to(tree.parts[0]).with_suffix("").as_posix()
    example = catalog.read(ROOT / "examples", tree.parts[0], name)
    return [_region(document, each) for each in example.contract]


def console(document: Document) -> Iterable[Region]:
    """The transcripts in a page's `console` fences."""
    path = Path(document.path)
    page = pages.read(path, ROOT / "docs" / path.relative_to(ROOT / "docs").parts[0])
    for fence in page.of("fence"):
        if fence.detail.split(" ")[0] == "console":
            for each in transcript.parse(fence.text, path, fence.line + 1):
                yield _region(document, each)


def _region(document: Document, each: Transcript) -> Region:
    lines = document.text.splitlines(keepends=True)
    start = sum(map(len, lines[: each.line - 1]))
    return Region(start, start + len(lines[each.line - 1]), each, _run)


def _run(example: Example) -> str:
    path = Path(example.path)
    if not example.parsed.runs_here:
        raise SkipTest("needs a POSIX system")
    with tempfile.TemporaryDirectory() as empty:
        folder = path.parent if path.suffix == ".py" else Path(empty)
        problem = transcript.check(example.parsed, path, folder)
    return str(problem or "")


def programs_without_doctests() -> list[str]:
    """The examples that hold no session."""
    programs = ROOT.glob("examples/*/*/*.py")
    without = (path for path in programs if ">>> " not in path.read_text("utf-8"))
    return [path.relative_to(ROOT).as_posix() for path in without]


PAGES = ["docs/*/*.md", "docs/*/*/*.md"]
doctests = DocTestParser(optionflags=ELLIPSIS)

sybils = SybilCollection(
    [
        Sybil(
            name="transcript",
            parsers=[contract],
            pattern="examples/*/*/*.py",
            exclude="__init__.py",
            document_types={".py": Document},
        ),
        Sybil(
            name="doctest",
            parsers=[doctests],
            patterns=["examples/*/*/*.py", "src/tecer/*.py"],
            # This Sybil imports what it reads: programs are run elsewhere.
            excludes=programs_without_doctests(),
        ),
        Sybil(name="doctest", parsers=[doctests], patterns=PAGES),
        Sybil(name="console", parsers=[console], patterns=PAGES),
    ]
)
pytest_collect_file = sybils.pytest()


@pytest.fixture
def heard() -> Iterator[None]:
    """Let children hear Ctrl-C also where the tests run in a shell's background.

    There SIGINT is ignored, and children inherit that; a handler they do not.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
