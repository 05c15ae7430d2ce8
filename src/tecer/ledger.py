"""The three ledgers of `facts/`: the terms, the rows of the sources, their errors.

Each is one TOML file that says a thing once, for both languages; the blocks `glossary`,
`sources` and `errata` show it, and the rules here hold the pages to it.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tecer import rules
from tecer.problem import Defect, Problem
from tecer.rules import Tree

FOLDER = Path("facts")
"""Where the ledgers are, below the root."""

ROWS, ERRATA = range(1, 82), range(1, 49)
"""The rows of the inventory of the sources, and the errors found in them."""

# Not "a", "as" and "à", which may be prepositions.
_FEMININE = "uma|umas|da|das|na|nas|pela|pelas|esta|essa|aquela|nenhuma|outra"
_MASCULINE = "o|os|um|uns|do|dos|no|nos|ao|aos|pelo|pelos|este|esse|aquele|nenhum|outro"
_WRONG_ARTICLES = {"f": _MASCULINE, "m": _FEMININE}

Words = Mapping[str, str]
"""The same thing said in each language: `pt` and `en`."""


@dataclass(frozen=True)
class Term:
    """One term in both languages, with its gender in Portuguese and what it means.

    `avoid` holds, for each language, the forms that pages must not use; `reason` says why
    this form was chosen, where authorities disagree; `page` is where it is taught, by
    its Portuguese name.
    """

    pt: str
    en: str
    gender: str
    means: Words
    avoid: Mapping[str, tuple[str, ...]]
    reason: Words
    page: str
    line: int


@dataclass(frozen=True)
class Row:
    """One row of the inventory of the sources: where it stands there and is taught here.

    `pages` and `examples` are named as in Portuguese.
    """

    number: int
    where: str
    what: Words
    pages: tuple[str, ...]
    examples: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class Erratum:
    """One error of the sources: what is said, what is right, and the claim that shows it.

    `example`, named as in Portuguese, may be empty: the claim's test is then the program.
    """

    number: int
    kind: str
    where: str
    said: Words
    right: Words
    claim: str
    example: str
    line: int


def terms(root: Path) -> list[Term]:
    """Read the terms. Raises `Defect` where the file is broken."""
    return [
        Term(
            pt=entry["pt"],
            en=entry["en"],
            gender=entry.get("gender", ""),
            means=entry["means"],
            avoid={k: tuple(v) for k, v in entry.get("avoid", {}).items()},
            reason=entry.get("reason", {}),
            page=entry.get("page", ""),
            line=line,
        )
        for entry, line in _entries(root, "glossary.toml", "term")
    ]


def rows(root: Path) -> list[Row]:
    """Read the rows of the sources. Raises `Defect` where the file is broken."""
    return [
        Row(
            number=entry["number"],
            where=entry["where"],
            what=entry["what"],
            pages=tuple(entry["pages"]),
            examples=tuple(entry["examples"]),
            line=line,
        )
        for entry, line in _entries(root, "sources.toml", "row")
    ]


def errata(root: Path) -> list[Erratum]:
    """Read the errors. Raises `Defect` where the file is broken."""
    return [
        Erratum(
            number=entry["number"],
            kind=entry["kind"],
            where=entry["where"],
            said=entry["said"],
            right=entry["right"],
            claim=entry["claim"],
            example=entry.get("example", ""),
            line=line,
        )
        for entry, line in _entries(root, "errata.toml", "erratum")
    ]


def _entries(root: Path, name: str, key: str) -> Iterator[tuple[dict[str, Any], int]]:
    """The entries of a file, each with the line on which it starts."""
    path = root / FOLDER / name
    text = path.read_text("utf-8")
    try:
        entries = tomllib.loads(text).get(key, [])
    except tomllib.TOMLDecodeError as error:
        raise Defect(Problem(path, 1, f"not TOML: {error}")) from error
    starts = [n for n, line in enumerate(text.splitlines(), 1) if line == f"[[{key}]]"]
    return zip(entries, starts, strict=True)


Twins = tuple[dict[str, str], dict[str, str]]
"""The English names of the Portuguese pages, and of the examples on them."""


def twins(ours: Tree, theirs: Tree) -> Twins:
    """Pair the pages of Portuguese with those of English, and the examples on them."""
    pages = {page.name: str(page.meta.get("translation")) for page in ours.pages.values()}
    examples: dict[str, str] = {}
    for name, twin in pages.items():
        if twin in theirs.pages:
            blocks = zip(
                ours.pages[name].of("block"), theirs.pages[twin].of("block"), strict=False
            )
            for one, other in blocks:
                pairs = zip(rules.examples_of(one), rules.examples_of(other), strict=False)
                examples.update(pairs)
    return pages, examples


# ---- rules ---------------------------------------------------------------------------


def check(tree: Tree, paired: Twins) -> list[Problem]:
    """All problems of the ledgers, and of one language with them."""
    try:
        return [problem for rule in RULES for problem in rule(tree, paired)]
    except Defect as defect:
        return [defect.problem]
    except KeyError as error:
        return [Problem(tree.root / FOLDER, 1, f"an entry has no {error}")]


def pages_use_the_terms(tree: Tree, _: Twins) -> Iterator[Problem]:
    """No page uses a form that the glossary avoids, or gives a term the wrong gender."""
    avoided = [form for term in terms(tree.root) for form in _avoided(term, tree.language)]
    if not avoided:
        return
    any_form = _whole("|".join(f"(?:{form})" for form, _ in avoided))
    for page in tree.pages.values():
        for number, line in _prose(page.path):
            # In lower case: to ignore the case itself, `re` takes four times as long.
            if any_form.search(line.lower()):
                for form, better in avoided:
                    if found := _whole(form).search(line.lower()):
                        what = f"{line[slice(*found.span())]!r}: the glossary says"
                        yield Problem(page.path, number, f"{what} {better!r}")


def _whole(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{form})(?!\w)")


def _avoided(term: Term, language: str) -> Iterator[tuple[str, str]]:
    """Patterns of the forms to avoid, in lower case, each with the better form."""
    better = term.pt if language == "pt" else term.en
    for form in term.avoid.get(language, ()):
        yield re.escape(form.lower()), better
    if language == "pt" and term.gender:
        article = {"f": "a", "m": "o"}[term.gender]
        yield (
            f"(?:{_WRONG_ARTICLES[term.gender]}) {re.escape(better.lower())}s?",
            f"{article} {better}",
        )


def _prose(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a page that are prose, without their code and the targets of links."""
    fenced = False
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not fenced and not line.startswith(("///", "    ", "translation:")):
            yield number, re.sub(r"`[^`]*`|\]\([^)]*\)", "`", line)


def terms_are_taught(tree: Tree, _: Twins) -> Iterator[Problem]:
    """A term that names a page names one that exists."""
    path = tree.root / FOLDER / "glossary.toml"
    for term in terms(tree.root):
        if tree.language == "pt" and term.page and term.page not in tree.pages:
            yield Problem(path, term.line, f"there is no page {term.page!r}")


def rows_have_their_place(tree: Tree, paired: Twins) -> Iterator[Problem]:
    """Every row of the sources is taught on a page, by an example that is on it."""
    path = tree.root / FOLDER / "sources.toml"
    found = rows(tree.root)
    for number in sorted(set(ROWS) - {row.number for row in found}):
        yield Problem(path, 1, f"row {number} of the sources is missing")
    pages, examples = paired
    for row in found:
        if not row.pages or not row.examples:
            yield Problem(path, row.line, f"row {row.number} has no page or no example")
        for name, known in [
            *((p, pages) for p in row.pages),
            *((e, examples) for e in row.examples),
        ]:
            if name not in known:
                yield Problem(path, row.line, f"row {row.number}: there is no {name!r}")


def errors_are_put_right(tree: Tree, paired: Twins) -> Iterator[Problem]:
    """Every error has its claim, and its example is on a page."""
    path = tree.root / FOLDER / "errata.toml"
    found = errata(tree.root)
    for number in sorted(set(ERRATA) - {erratum.number for erratum in found}):
        yield Problem(path, 1, f"error E{number:02} of the sources is missing")
    claims = {piece.text for _, piece in tree.blocks("claim", "myth")}
    _, examples = paired
    for erratum in found:
        name = f"E{erratum.number:02}"
        if erratum.claim not in claims:
            what = f"{name}: no page in {tree.language!r} claims {erratum.claim!r}"
            yield Problem(path, erratum.line, what)
        if erratum.example and erratum.example not in examples:
            what = f"{name}: there is no example {erratum.example!r}"
            yield Problem(path, erratum.line, what)


RULES: tuple[Callable[[Tree, Twins], Iterator[Problem]], ...] = (
    pages_use_the_terms,
    terms_are_taught,
    rows_have_their_place,
    errors_are_put_right,
)
