"""Pairs the pages of the two languages, then the examples, and says where they differ.

Pages pair by the `translation` in their front matter; examples pair by standing in the
same place of paired pages. Paired programs have the same syntax tree, up to a renaming of
the names that they define, one-to-one over the whole tree of examples.
"""

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice, zip_longest
from pathlib import Path

from tecer import catalog, in_page, ledger, recordings, rules
from tecer.catalog import Example
from tecer.pages import Page, Piece
from tecer.problem import Defect, Problem
from tecer.rules import Tree
from tecer.transcript import Transcript

_SHAPE = ("heading", "block", "table", "item", "fence")
_LETTERS = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d+")
_DOCS_LANGUAGE = re.compile(r"(docs\.python\.org/)pt-br/")


@dataclass
class Renaming:
    """The one-to-one renaming between the names that the two languages' programs define.

    `forth` and `back` hold, for each name, its twin and where that was first seen.
    """

    ours: set[str]
    theirs: set[str]
    forth: dict[str, tuple[str, str]] = field(default_factory=dict)
    back: dict[str, tuple[str, str]] = field(default_factory=dict)

    def clash(self, our: str, their: str, where: str) -> str:
        """Pair two names; say what is wrong if one has another twin already."""
        if our not in self.ours and their not in self.theirs:
            return "" if our == their else f"{our!r} here, {their!r} there"
        if our == their and (our not in self.ours or their not in self.theirs):
            return ""  # a name of the library that one language happens to use as well
        twin, seen = self.forth.setdefault(our, (their, where))
        if twin != their:
            return f"{our!r} is {their!r} there, but {twin!r} at {seen}"
        twin, seen = self.back.setdefault(their, (our, where))
        if twin != our:
            return f"{our!r} is {their!r} there, as {twin!r} is at {seen}"
        return ""


def gate(root: Path) -> list[Problem]:
    """All problems of the repository at `root`: of each language, then between them."""
    trees = [Tree(root, language) for language in catalog.LANGUAGES]
    problems = [problem for tree in trees for problem in rules.check(tree)]
    # A file that cannot be read has been told of by the rules.
    with suppress(Defect):
        paired = ledger.twins(*trees)
        problems += [p for tree in trees for p in ledger.check(tree, paired)]
        problems += [p for tree in trees for p in recordings.check(tree)]
        problems += [p for tree in trees for p in in_page.check(tree, paired)]
    return list(dict.fromkeys([*problems, *check(*trees)]))


def check(ours: Tree, theirs: Tree) -> list[Problem]:
    """All differences between two languages; only the first where a file is unreadable."""
    try:
        return list(_check(ours, theirs))
    except Defect as defect:
        return [defect.problem]


def _check(ours: Tree, theirs: Tree) -> Iterator[Problem]:
    yield from _lonely(ours, theirs)
    yield from _lonely(theirs, ours)
    yield from _names_are_distinct(ours, theirs)
    pairs = list(page_pairs(ours, theirs))
    for our, their in pairs:
        yield from _same_shape(our, their)
        yield from _same_links(our, their, ours, theirs)
    twins: dict[str, str] = {}
    renaming = Renaming(_defined(ours), _defined(theirs))
    for our, their in pairs:
        for one, other in _block_pairs(our, their):
            yield from _same_arguments(one, other, our, their, twins)
    for name, twin in twins.items():
        if name in ours.examples and twin in theirs.examples:
            example, translated = ours.examples[name], theirs.examples[twin]
            yield from same_program(example, translated, renaming)
            yield from same_contract(example, translated)


def page_pairs(ours: Tree, theirs: Tree) -> Iterator[tuple[Page, Page]]:
    """The pages that name each other as their translation."""
    for page in ours.pages.values():
        twin = theirs.pages.get(str(page.meta.get("translation")))
        if twin and twin.meta.get("translation") == page.name:
            yield page, twin


def _lonely(ours: Tree, theirs: Tree) -> Iterator[Problem]:
    for page in ours.pages.values():
        name = str(page.meta.get("translation"))
        twin = theirs.pages.get(name)
        if twin is None:
            what = f"its translation {name!r} does not exist in {theirs.language!r}"
            yield Problem(page.path, 1, what)
        elif (back := twin.meta.get("translation")) != page.name:
            what = f"its translation {name!r} is the translation of {back!r}"
            yield Problem(page.path, 1, what)


def _names_are_distinct(ours: Tree, theirs: Tree) -> Iterator[Problem]:
    for name in sorted(ours.examples.keys() & theirs.examples.keys()):
        what = f"both languages have an example {name!r}, so 'tecer run' cannot tell"
        yield Problem(ours.examples[name].path, 1, what)


def _at(page_or_example: Page | Example, line: int) -> str:
    return str(Problem(page_or_example.path, line, "")).removesuffix(": ")


def _same_shape(our: Page, their: Page) -> Iterator[Problem]:
    """Report the first place where the headings, blocks, tables, … are not alike."""
    for one, other in zip_longest(our.of(*_SHAPE), their.of(*_SHAPE)):
        if one is None:
            what = f"a {_shape(other)} has no counterpart in {our.path.name}"
            yield Problem(their.path, other.line, what)
        elif other is None:
            what = f"a {_shape(one)} has no counterpart in {their.path.name}"
            yield Problem(our.path, one.line, what)
        elif _shape(one) != _shape(other):
            what = f"a {_shape(one)} here, a {_shape(other)} at {_at(their, other.line)}"
            yield Problem(our.path, one.line, what)
        else:
            continue
        return


def _shape(piece: Piece) -> str:
    detail = piece.detail
    if piece.kind == "fence":
        detail = f"of {piece.detail!r}, {len(piece.text.splitlines())} lines long"
    return f"{piece.kind} {detail}".strip()


def _same_links(our: Page, their: Page, ours: Tree, theirs: Tree) -> Iterator[Problem]:
    sections = zip(_sections(our), _sections(their), strict=False)
    for (line, links), (other_line, other_links) in sections:
        here = Counter(_canonical(our, link, ours) for link in links)
        there = Counter(_canonical(their, link, theirs) for link in other_links)
        for target in (here - there) | (there - here):
            count = f"{here[target]} links to {target} in this section, {there[target]}"
            what = f"{count} in the one at {_at(their, other_line)}"
            yield Problem(our.path, line, what)


def _sections(page: Page) -> list[tuple[int, list[str]]]:
    """The links between one heading and the next, with the heading's line."""
    sections: list[tuple[int, list[str]]] = [(1, [])]
    for piece in page.of("heading", "link"):
        if piece.kind == "heading":
            sections.append((piece.line, []))
        else:
            sections[-1][1].append(piece.text)
    return sections


def _canonical(page: Page, link: str, tree: Tree) -> str:
    """Where a link leads, in words that do not depend on the language.

    A page goes by the name of its Portuguese half, an anchor by its place on the page.
    """
    if "://" in link:
        return _DOCS_LANGUAGE.sub(r"\1", link)
    name, anchor = page.target(link)
    target = tree.pages.get(name)
    if target is None:
        return link.rpartition(".")[2]
    pair = sorted([target.name, str(target.meta.get("translation"))])
    place = target.anchors.index(anchor) + 1 if anchor in target.anchors else 0
    return f"{pair[0]!r} = {pair[1]!r}" + (f", heading {place}" if anchor else "")


def _block_pairs(our: Page, their: Page) -> Iterator[tuple[Piece, Piece]]:
    for one, other in zip(our.of("block"), their.of("block"), strict=False):
        if one.detail == other.detail:
            yield one, other


def _same_arguments(
    one: Piece, other: Piece, our: Page, their: Page, twins: dict[str, str]
) -> Iterator[Problem]:
    """Compare what paired blocks speak of, and note which examples are twins."""
    form = rules.BLOCKS.get(one.detail)
    if one.options.keys() != other.options.keys() or _levels_differ(one, other):
        what = f"the options differ from those at {_at(their, other.line)}"
        yield Problem(our.path, one.line, what)
    if form and form.argument == "examples":
        names = zip_longest(rules.examples_of(one), rules.examples_of(other))
        for name, twin in names:
            if twins.setdefault(name, twin) != twin:
                what = f"{name!r} is {twin!r} at {_at(their, other.line)}, "
                what += f"but elsewhere its twin is {twins[name]!r}"
                yield Problem(our.path, one.line, what)
    elif form and form.argument == "key":
        if one.text != other.text:
            what = f"{one.text!r} here, {other.text!r} at {_at(their, other.line)}"
            yield Problem(our.path, one.line, what)
    elif bool(one.text) != bool(other.text):
        what = f"a title on only one side; the other is at {_at(their, other.line)}"
        yield Problem(our.path, one.line, what)


def _levels_differ(one: Piece, other: Piece) -> bool:
    return one.options.get("level") != other.options.get("level")


# ---- programs ------------------------------------------------------------------------


def same_program(our: Example, their: Example, renaming: Renaming) -> Iterator[Problem]:
    """Where two programs differ beyond the renaming: the first place in each statement."""
    for one, other in zip_longest(our.tree.body, their.tree.body):
        if one is None or other is None:
            here, example = (other, their) if one is None else (one, our)
            twin = our if example is their else their
            what = f"this statement has no counterpart in {_at(twin, 1)}"
            yield Problem(example.path, here.lineno, what)
            return
        comparison = _Comparison(our, their, renaming)
        yield from islice(comparison.of_nodes(one, other), 1)
    here, there = _comments(our), _comments(their)
    if len(here) != len(there):
        line = (here or [1])[-1]
        what = f"{len(here)} comments, {len(there)} in {_at(their, (there or [1])[-1])}"
        yield Problem(our.path, line, what)


@dataclass(frozen=True)
class _Comparison:
    """The comparison of two syntax trees, node by node."""

    our: Example
    their: Example
    renaming: Renaming

    def of_nodes(self, one: ast.AST, other: ast.AST) -> Iterator[Problem]:
        """Where two nodes differ, and the nodes within them."""
        if type(one) is not type(other):
            yield self.problem(one, other, f"{_kind(one)} here, {_kind(other)} there")
        elif isinstance(one, ast.Constant) and isinstance(other, ast.Constant):
            if what := _constants_differ(one.value, other.value):
                yield self.problem(one, other, what)
        else:
            for name, value in ast.iter_fields(one):
                here, there = _parts(one, value), _parts(other, getattr(other, name))
                if len(here) == len(there):
                    for pair in zip(here, there, strict=True):
                        yield from self.of_parts(one, other, *pair)
                else:
                    count = f"{len(here)} in the {name} here, {len(there)} there"
                    yield self.problem(one, other, f"{_kind(one)} has {count}")

    def of_parts(
        self, one: ast.AST, other: ast.AST, part: object, twin: object
    ) -> Iterator[Problem]:
        """Where two parts of a node differ: nodes, names or other values."""
        if isinstance(part, ast.AST) and isinstance(twin, ast.AST):
            yield from self.of_nodes(part, twin)
        elif isinstance(part, str) and isinstance(twin, str):
            place = _at(self.our, getattr(one, "lineno", 1))
            for name, renamed in zip_longest(part.split("."), twin.split(".")):
                if clash := self.renaming.clash(str(name), str(renamed), place):
                    yield self.problem(one, other, clash)
        elif part != twin:
            yield self.problem(one, other, f"{part!r} here, {twin!r} there")

    def problem(self, one: ast.AST, other: ast.AST, what: str) -> Problem:
        """Say what differs, and where both nodes stand."""
        where = _at(self.their, getattr(other, "lineno", 1))
        return Problem(self.our.path, getattr(one, "lineno", 1), f"{what} ({where})")


def _parts(node: ast.AST, value: object) -> list[object]:
    """A field's parts; of an f-string only what stands in braces, for its text moves."""
    parts = value if isinstance(value, list) else [value]
    if isinstance(node, ast.JoinedStr):
        return [part for part in parts if not isinstance(part, ast.Constant)]
    return parts


def _kind(node: ast.AST) -> str:
    return type(node).__name__


def _constants_differ(one: object, other: object) -> str:
    if not (isinstance(one, str) and isinstance(other, str)):
        same = one == other and type(one) is type(other)
        return "" if same else f"{one!r} here, {other!r} there"
    translatable = _LETTERS.search(one) and _LETTERS.search(other)
    if one == other or (translatable and not one.startswith("__")):
        return ""
    return f"{one!r} here, {other!r} there: text without letters is the same in both"


def _defined(tree: Tree) -> set[str]:
    """The names that a language's programs define, over the whole tree of examples."""
    found = {part for name in tree.examples for part in name.split("/")}
    for example in tree.examples.values():
        for node in example.nodes:
            match node:
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    found.add(name)
                case ast.ClassDef(name=name) | ast.arg(arg=name):
                    found.add(name)
                case ast.Name(id=name, ctx=ast.Store()):
                    found.add(name)
                case ast.Attribute(ast.Name("self"), name, ast.Store()):
                    found.add(name)
                case ast.ExceptHandler(name=str(name)) | ast.alias(asname=str(name)):
                    found.add(name)
    return found


def _comments(example: Example) -> list[int]:
    """The lines on which the program has comments."""
    if "#" not in example.program:
        return []
    tokens = tokenize.generate_tokens(io.StringIO(example.program).readline)
    offset = example.program_line - 1
    return [t.start[0] + offset for t in tokens if t.type == tokenize.COMMENT]


# ---- contracts -----------------------------------------------------------------------


def same_contract(our: Example, their: Example) -> Iterator[Problem]:
    """Where two contracts differ: commands, order, status, lines and their digits."""
    for one, other in zip_longest(our.contract, their.contract):
        if one is None or other is None:
            count = f"{len(our.contract)} transcripts, {len(their.contract)}"
            line = one.line if one else 1
            yield Problem(our.path, line, f"{count} in {_at(their, 1)}")
            return
        if what := _transcripts_differ(one, other):
            yield Problem(our.path, one.line, f"{what} ({_at(their, other.line)})")


def _needs(transcript: Transcript) -> tuple[bool, int, int]:
    return transcript.posix_only, len(transcript.uses), len(transcript.without)


def _transcripts_differ(one: Transcript, other: Transcript) -> str:
    if (one.any_order, one.status) != (other.any_order, other.status):
        return "another order or exit status there"
    if _needs(one) != _needs(other):
        return "another system, or other names to use or to do without, there"
    if len(one.words) != len(other.words):
        return f"{one.command!r} here, {other.command!r} there"
    here, there = one.expected.splitlines(), other.expected.splitlines()
    if len(here) != len(there):
        return f"{len(here)} lines printed here, {len(there)} there"
    for line, twin in zip(here, there, strict=True):
        blank = bool(line.strip()) != bool(twin.strip())
        if blank or _DIGITS.findall(line) != _DIGITS.findall(twin):
            return f"{line!r} here, {twin!r} there"
    return ""
