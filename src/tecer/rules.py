"""The rules that hold within one language: what a page may hold, what must be where.

Each rule is a function from a `Tree` to the problems it finds.
"""

import ast
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tecer import catalog, chart, compare, graph, introspect, pages
from tecer.catalog import Example
from tecer.pages import Page, Piece
from tecer.problem import Defect, Problem

FENCES = {"bash", "console", "text", "toml"}
"""The languages that may be typed into a page; Python comes from examples alone."""


@dataclass(frozen=True)
class Form:
    """What a block's argument is, and which options it takes.

    An argument is the name of `examples` (one or more), a `key` (the same in both
    languages) or a `title` (words, or nothing at all).
    """

    argument: str
    options: frozenset[str] = frozenset()


BLOCKS = {
    "bars": Form("examples"),
    "chart": Form("examples"),
    "claim": Form("key"),
    "compare": Form("key"),
    "contrast": Form("examples"),
    "details": Form("title", frozenset({"open", "type"})),
    "difference": Form("examples"),
    "errata": Form("title"),
    "example": Form("examples", frozenset({"mark", "only", "recorded"})),
    "exercise": Form("examples", frozenset({"level", "start"})),
    "glossary": Form("title"),
    "graph": Form("examples"),
    "in-page": Form("title"),
    "guarantees": Form("key"),
    "myth": Form("key"),
    "note": Form("title"),
    "outcomes": Form("examples"),
    "signatures": Form("key"),
    "sources": Form("title"),
    "tip": Form("title"),
    "warning": Form("title"),
}
"""The blocks that a page may use."""

MAX_LINES, MAX_COLUMNS, MAX_FUNCTION = 60, 72, 12
"""A program fits a phone: lines of a file, columns of a line, lines of a function."""

LEVELS = (1, 2, 3)
"""Exercises: change a program a little, mend or extend one, write one."""

PROOFS = Path("tests/claims")
"""Where the tests of the claims are, below the root."""


@dataclass(frozen=True)
class Tree:
    """One language of the repository at `root`: its pages and its examples."""

    root: Path
    language: str

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The pages by their names."""
        return {p.name: p for p in pages.find(self.root / "docs", self.language)}

    @cached_property
    def examples(self) -> dict[str, Example]:
        """The examples by their names."""
        folder = self.root / "examples"
        return {e.name: e for e in catalog.find(folder, self.language)}

    def blocks(self, *names: str) -> Iterator[tuple[Page, Piece]]:
        """All blocks of these names on all pages."""
        for page in self.pages.values():
            for piece in page.of("block"):
                if piece.detail in names:
                    yield page, piece


def proofs(root: Path) -> Iterator[tuple[str, tuple[Path, ast.FunctionDef]]]:
    """Every test of a claim: the claim's id, the test's file and its function."""
    for path in sorted((root / PROOFS).glob("test_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield node.name.removeprefix("test_").replace("_", "-"), (path, node)


def check(tree: Tree) -> list[Problem]:
    """All problems of one language; only the first where a file cannot be read at all."""
    try:
        return [problem for rule in RULES for problem in rule(tree)]
    except Defect as defect:
        return [defect.problem]


def page_has_a_head(tree: Tree) -> Iterator[Problem]:
    """Every page has a title, a description, a translation and one main heading."""
    for page in tree.pages.values():
        for name in ("title", "description", "translation"):
            if not page.meta.get(name):
                yield Problem(page.path, 1, f"the front matter has no '{name}'")
        mains = [p for p in page.of("heading") if p.detail == "of level 1"]
        if len(mains) != 1:
            line = mains[-1].line if mains else 1
            yield Problem(page.path, line, f"{len(mains)} main headings, not one")


def nothing_is_typed(tree: Tree) -> Iterator[Problem]:
    """Code reaches a page through blocks alone."""
    for page in tree.pages.values():
        for piece in page.of("fence"):
            word = piece.detail.split(" ")[0]
            if word not in FENCES:
                what = f"a fence of {word or 'no language'!r} is typed into the page; "
                yield Problem(page.path, piece.line, what + "use an example block")
        for piece in page.of("indented"):
            what = "an indented block is typed into the page; use an example block"
            yield Problem(page.path, piece.line, what)
        for piece in page.of("raw"):
            what = f"{piece.detail!r} in a page; use a block (and Markdown) instead"
            yield Problem(page.path, piece.line, what)


def consoles_are_run(tree: Tree) -> Iterator[Problem]:
    """Every line of a console fence is a command or what it prints; none stands apart."""
    for page in tree.pages.values():
        for piece in page.of("fence"):
            if piece.detail.split(" ")[0] != "console":
                continue
            before = ""
            for line, text in enumerate(piece.text.splitlines(), piece.line + 1):
                if text.strip() and not before.strip() and not text.startswith("$ "):
                    what = "a console fence, and each part of it, starts with '$ command'"
                    yield Problem(page.path, line, what)
                before = text


def blocks_are_known(tree: Tree) -> Iterator[Problem]:
    """Every block and each of its options exists."""
    for page in tree.pages.values():
        for piece in page.of("block"):
            if piece.detail not in BLOCKS:
                known = ", ".join(sorted(BLOCKS))
                what = f"there is no block {piece.detail!r}; there are {known}"
                yield Problem(page.path, piece.line, what)
                continue
            for option in sorted(piece.options.keys() - BLOCKS[piece.detail].options):
                what = f"the block {piece.detail!r} has no option {option!r}"
                yield Problem(page.path, piece.line, what)


def split(name: str) -> tuple[str, str]:
    """Part a name into the example's own and, after an @, the build of its recording.

    >>> split("gil/slices@t"), split("gil/slices")
    (('gil/slices', 't'), ('gil/slices', ''))
    """
    own, _, build = name.partition("@")
    return own, build


def examples_of(piece: Piece) -> list[str]:
    """The names of the examples that a block speaks of."""
    form = BLOCKS.get(piece.detail)
    if form is None or form.argument != "examples":
        return []
    start = piece.options.get("start")
    names = [split(name)[0] for name in piece.text.split()]
    return [*names, *([str(start)] if start else [])]


def blocks_find_their_examples(tree: Tree) -> Iterator[Problem]:
    """Every example that a block names exists, and so does what it shows of it."""
    for page, piece in tree.blocks(*BLOCKS):
        for name in examples_of(piece):
            if name not in tree.examples:
                near = catalog.suggestion(name, tree.examples)
                what = f"there is no example {name!r}{near}"
                yield Problem(page.path, piece.line, what)
    for page, piece in tree.blocks("example"):
        if example := tree.examples.get(piece.text):
            yield from _parts_resolve(example, page, piece)


def _parts_resolve(example: Example, page: Page, piece: Piece) -> Iterator[Problem]:
    only, mark = piece.options.get("only"), piece.options.get("mark")
    if only is not None:
        try:
            catalog.lines_of(example, str(only))
        except LookupError:
            what = f"{example.name!r} defines no {only!r} at its top level"
            yield Problem(page.path, piece.line, what)
    if mark is not None and str(mark) not in example.program:
        what = f"no line of {example.name!r} contains {mark!r}"
        yield Problem(page.path, piece.line, what)


def what_is_drawn_is_printed(tree: Tree) -> Iterator[Problem]:
    """The contract of what a block draws holds a table, or arrows."""
    readers: dict[str, Callable[[str], object]] = {"chart": chart.read, "graph": graph.read}
    for page, piece in tree.blocks(*readers):
        if example := tree.examples.get(piece.text):
            try:
                readers[piece.detail](example.printed)
            except LookupError as error:
                what = f"{piece.text!r} prints {error.args[0]}"
                yield Problem(page.path, piece.line, what)


def every_example_is_on_a_page(tree: Tree) -> Iterator[Problem]:
    """No example is an orphan."""
    shown = {piece.text for _, piece in tree.blocks("example", "exercise")}
    for example in tree.examples.values():
        if example.name not in shown:
            what = f"no page in {tree.language!r} shows this example"
            yield Problem(example.path, 1, what)


def exercises_can_be_checked(tree: Tree) -> Iterator[Problem]:
    """Every exercise has a level, and a solution that prints something to check."""
    for page, piece in tree.blocks("exercise"):
        if piece.options.get("level") not in LEVELS:
            what = f"an exercise has 'level: N', N one of {', '.join(map(str, LEVELS))}"
            yield Problem(page.path, piece.line, what)
        solution = tree.examples.get(piece.text)
        if solution and not any(each.expected for each in solution.contract):
            what = f"{piece.text!r} prints nothing, so an empty file would pass"
            yield Problem(page.path, piece.line, what)


def tables_are_seen(tree: Tree) -> Iterator[Problem]:
    """Every interpreter looked at what a table shows, and every measured table exists."""
    seen = compare.load(tree.root)
    for page, piece in tree.blocks("compare", "signatures"):
        for name in piece.text.split():
            if blind := [v for v, each in seen.items() if name not in each["names"]]:
                what = f"{', '.join(blind)} never looked at {name!r}"
                what += "; run 'tecer introspect' with each"
                yield Problem(page.path, piece.line, what)
            elif not any(each["names"][name] for each in seen.values()):
                what = f"no version of Python has {name!r}"
                yield Problem(page.path, piece.line, what)
    tables = introspect.tables(tree.root)
    shown = {piece.text: (page, piece) for page, piece in tree.blocks("guarantees")}
    for name in tables.keys() - shown.keys():
        what = f"no page in {tree.language!r} shows this table"
        yield Problem(tables[name].path, 1, what)
    for name in shown.keys() - tables.keys():
        page, piece = shown[name]
        what = f"there is no table_{name}.py in {introspect.TABLES.as_posix()}"
        yield Problem(page.path, piece.line, what)


def tables_have_words(tree: Tree) -> Iterator[Problem]:
    """Every row and every outcome of a measured table has words, and each file all rows."""
    versions = compare.load(tree.root)
    for name, table in introspect.tables(tree.root).items():
        for row in table.rows:
            if row.name not in table.words:
                yield Problem(table.path, row.lineno, f"WORDS has no {row.name!r}")
        for version, seen in versions.items():
            path = tree.root / introspect.FOLDER / f"{version}.json"
            cells = seen["tables"].get(name, {})
            if {row: set(c) for row, c in cells.items()} != {
                row.name: set(table.subjects) for row in table.rows
            }:
                what = f"its rows of the table {name!r} are not those of {table.path.name}"
                yield Problem(path, 1, f"{what}; run 'tecer introspect' with {version}")
            outcomes = {o for row in cells.values() for o in row.values()}
            for outcome in sorted(outcomes - table.words.keys() - {introspect.ABSENT}):
                what = f"WORDS has no outcome {outcome!r}, which {version} gives"
                yield Problem(table.path, 1, what)


def claims_and_proofs_are_one_to_one(tree: Tree) -> Iterator[Problem]:
    """Every claim or myth has exactly one test, and every such test its claim."""
    found = list(proofs(tree.root))
    tests = Counter(identity for identity, _ in found)
    claimed = Counter(piece.text for _, piece in tree.blocks("claim", "myth"))
    for page, piece in tree.blocks("claim", "myth"):
        name = f"test_{piece.text.replace('-', '_')}"
        if tests[piece.text] != 1:
            what = f"{tests[piece.text]} tests, not one, are called {name} in {PROOFS}"
            yield Problem(page.path, piece.line, what.replace("\\", "/"))
        if claimed[piece.text] > 1:
            yield Problem(page.path, piece.line, f"{piece.text!r} is claimed twice")
    for identity, (path, function) in found:
        if identity not in claimed:
            what = f"no page in {tree.language!r} claims or refutes {identity!r}"
            yield Problem(path, function.lineno, what)


def links_lead_somewhere(tree: Tree) -> Iterator[Problem]:
    """Every link within the site leads to a page and an anchor that exist."""
    for page in tree.pages.values():
        for piece in page.of("link"):
            if "://" in piece.text or piece.text.startswith("mailto:"):
                continue
            name, anchor = page.target(piece.text)
            target = tree.pages.get(name)
            if target is None:
                if not (tree.root / "docs" / tree.language / name).is_file():
                    what = f"the link {piece.text!r} leads to no page"
                    yield Problem(page.path, piece.line, what)
            elif anchor and anchor not in target.anchors:
                what = f"{target.name!r} has no anchor {anchor!r}"
                yield Problem(page.path, piece.line, what)


def programs_fit_a_phone(tree: Tree) -> Iterator[Problem]:
    """Programs, lines and functions are short."""
    for example in tree.examples.values():
        lines = example.path.read_text("utf-8").splitlines()
        if len(lines) > MAX_LINES:
            what = f"{len(lines)} lines, more than {MAX_LINES}"
            yield Problem(example.path, MAX_LINES + 1, what)
        for number, line in enumerate(lines, 1):
            if len(line) > MAX_COLUMNS:
                what = f"{len(line)} columns, more than {MAX_COLUMNS}"
                yield Problem(example.path, number, what)
        for node in example.nodes:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from _function_is_short(node, example)


def _function_is_short(
    node: ast.FunctionDef | ast.AsyncFunctionDef, example: Example
) -> Iterator[Problem]:
    docstring = node.body[0] if ast.get_docstring(node) else None
    start = docstring.end_lineno if docstring else node.lineno - 1
    length = (node.end_lineno or 0) - (start or 0)
    if length > MAX_FUNCTION:
        what = f"{node.name} has {length} lines, more than {MAX_FUNCTION}"
        yield Problem(example.path, node.lineno, what)


def programs_are_sound(tree: Tree) -> Iterator[Problem]:
    """No file shadows the standard library; durations come from a monotonic clock."""
    for example in tree.examples.values():
        if example.path.stem in sys.stdlib_module_names:
            what = f"would be imported in place of the standard {example.path.stem!r}"
            yield Problem(example.path, 1, what)
        for node in example.nodes:
            match node:
                case ast.Attribute(value=ast.Name(id="time"), attr="time"):
                    what = "time.time() may go back; use time.perf_counter()"
                    yield Problem(example.path, node.lineno, what)


RULES: tuple[Callable[[Tree], Iterator[Problem]], ...] = (
    page_has_a_head,
    nothing_is_typed,
    consoles_are_run,
    blocks_are_known,
    blocks_find_their_examples,
    what_is_drawn_is_printed,
    every_example_is_on_a_page,
    exercises_can_be_checked,
    tables_are_seen,
    tables_have_words,
    claims_and_proofs_are_one_to_one,
    links_lead_somewhere,
    programs_fit_a_phone,
    programs_are_sound,
)
