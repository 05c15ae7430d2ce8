"""The blocks that are tables: of versions of Python, of measurements, of whole ledgers.

`compare`, `signatures` and `guarantees` show what the versions of Python were seen to
have; `glossary`, `sources` and `errata` are the ledgers of `facts/`, and `in-page` lists
what cannot run in the page.
"""

from functools import cache, cached_property
from pathlib import Path
from xml.etree import ElementTree as ET

from markdown.extensions.toc import slugify

from tecer import catalog, compare, in_page, introspect, ledger, rules
from tecer.block import TecerBlock, child, prose
from tecer.compare import Span


class Versions(TecerBlock):
    """A table whose cells come from what the versions of Python were seen to have."""

    HEAD = ""

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the table, within a figure that says what was looked at."""
        seen = compare.load(self.root)
        figure = ET.SubElement(parent, "figure", {"class": "tecer-versions"})
        ordinary, free = compare.versions(seen)
        caption = self.say("seen").format(ordinary[0], ordinary[-1], ", ".join(free))
        child(figure, "figcaption", caption)
        grid = self.grid(seen)
        table = child(figure, "table")
        head = child(child(table, "thead"), "tr")
        child(head, "th", self.say(self.HEAD), scope="col")
        for name, where in grid.columns:
            self.column(child(head, "th", scope="col"), name, where)
        body = child(table, "tbody")
        for name, cells in grid.rows:
            row = child(body, "tr")
            self.row(child(row, "th", scope="row"), name)
            for cell in cells:
                self.fill(child(row, "td"), cell)
        return figure

    def grid(self, seen: compare.Seen) -> compare.Grid:
        """Compute the table."""
        raise NotImplementedError

    def column(self, head: ET.Element, name: str, where: tuple[Span, ...]) -> None:
        """Write the head of a column: a dotted name, and the versions that have it."""
        code = child(head, "code")
        # A long name breaks at its dots.
        code.text, *parts = name.replace(".", ". ").split()
        for part in parts:
            child(code, "wbr").tail = part
        when = ", ".join(self.when(span) for span in where)
        if when:
            child(head, "small", when)

    def row(self, head: ET.Element, name: str) -> None:
        """Write the head of a row."""
        child(head, "code", name)

    def fill(self, cell: ET.Element, found: tuple[Span, ...]) -> None:
        """Write a cell: each value, with its versions where it has not all of them."""
        if not found:
            cell.text = self.say("absent")
        for span in found:
            when = self.when(span)
            part = child(cell, "div") if len(found) > 1 else cell
            self.value(part, span.value, when)
            if when:
                child(part, "small", when)

    def value(self, cell: ET.Element, value: str, when: str) -> None:
        """Write what holds: a mark, unless the versions already say that it is there."""
        if not when:
            prose(cell, value or self.say("present"))

    def when(self, span: Span) -> str:
        """Say in which versions a span holds; nothing where it is all of them."""
        if span.build:
            return self.say("no GIL").format(span.build)
        bounds = (bool(span.since), bool(span.until))
        word = {
            (True, False): "since",
            (False, True): "until",
            (True, True): "from to",
        }.get(bounds)
        if word is None:
            return ""
        return self.say(word).format(since=span.since, until=span.until)


class Compare(Versions):
    """The public members of classes, side by side."""

    NAME = "compare"
    HEAD = "member"

    def grid(self, seen: compare.Seen) -> compare.Grid:
        """Compute the table."""
        return compare.members(seen, self.argument.split())


class Signatures(Versions):
    """The parameters of callables, side by side."""

    NAME = "signatures"
    HEAD = "parameter"

    def grid(self, seen: compare.Seen) -> compare.Grid:
        """Compute the table."""
        return compare.signatures(seen, self.argument.split())

    def value(self, cell: ET.Element, value: str, when: str) -> None:  # noqa: ARG002
        """Write how a parameter stands in a signature."""
        kind, _, default = value.partition("=")
        kind = kind.strip()
        if kind.startswith("*"):
            prose(cell, f"`{kind}`")
        elif not default:
            prose(cell, self.say("required"))
        else:
            prose(cell, f"`={default}`")
        if kind == "keyword":
            prose(cell, f" {self.say('keyword')}")


class Guarantees(Versions):
    """What probes of each subject found: a table whose every cell is a run."""

    NAME = "guarantees"
    HEAD = "question"

    @cached_property
    def table(self) -> introspect.Table:
        """The module of the table, read once for all its cells."""
        return introspect.tables(self.root)[self.argument]

    def grid(self, seen: compare.Seen) -> compare.Grid:
        """Compute the table."""
        return compare.guarantees(seen, self.argument, self.table)

    def word(self, key: str) -> str:
        """What the table's module calls a key in the page's language."""
        words = self.table.words.get(key, (key, key))
        return words[catalog.LANGUAGES.index(self.language)]

    def column(self, head: ET.Element, name: str, where: tuple[Span, ...]) -> None:
        """Write the head of a column: a subject."""
        if name in self.table.words:
            prose(head, self.word(name))
            for when in filter(None, map(self.when, where)):
                child(head, "small", when)
        else:
            super().column(head, name, where)

    def row(self, head: ET.Element, name: str) -> None:
        """Write the question, as a link to the probe that answers it."""
        (function,) = (row for row in self.table.rows if row.name == name)
        path, line = self.table.path, function.lineno
        place = f"#L{line}-L{function.end_lineno}"
        copy = f"/{self.say('proofs')}/{path.name}"
        source = path.relative_to(self.root).as_posix()
        prose(self.source_link(head, source, place, copy), self.word(name))

    def value(self, cell: ET.Element, value: str, when: str) -> None:  # noqa: ARG002
        """Write an outcome in words."""
        prose(cell, self.word(value))


@cache
def _twins(root: Path) -> ledger.Twins:
    """The English names of pages and examples, paired once a build."""
    return ledger.twins(*(rules.Tree(root, language) for language in catalog.LANGUAGES))


class Ledger(TecerBlock):
    """A page's part that is one of the ledgers of `facts/`, whole."""

    ARGUMENT = False

    @cached_property
    def tree(self) -> rules.Tree:
        """The pages and examples of this language."""
        return rules.Tree(self.root, self.language)

    def table(self, parent: ET.Element, *heads: str) -> ET.Element:
        """Build a figure with a table of these heads, and return the table's body."""
        figure = ET.SubElement(parent, "figure", {"class": f"tecer-{self.NAME}"})
        table = child(figure, "table")
        row = child(child(table, "thead"), "tr")
        for head in heads:
            child(row, "th", self.say(head), scope="col")
        return child(table, "tbody")

    def page_link(self, parent: ET.Element, name: str, anchor: str = "") -> None:
        """Link to a page, named as in this language, by its title."""
        title = str(self.tree.pages[name].meta["title"])
        # The ledgers' pages are one folder below the root.
        child(parent, "a", title, href=f"../{name}{anchor}")

    def example_link(self, parent: ET.Element, name: str) -> None:
        """Link to an example's file, named as in this language."""
        href = f"/{self.say('examples')}/{name}.py"
        child(child(parent, "a", href=href), "code", f"{name}.py")

    def here(self, name: str) -> str:
        """What a page or an example, named as in Portuguese, is called in this language."""
        pages, examples = _twins(self.root)
        return name if self.language == "pt" else {**pages, **examples}[name]


class Glossary(Ledger):
    """The terms in both languages, with what they mean."""

    NAME = "glossary"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build a list of definitions, in the order of this language's terms."""
        section = ET.SubElement(parent, "section", {"class": "tecer-glossary"})
        terms = child(section, "dl")
        for term in sorted(ledger.terms(self.root), key=self.sorting):
            ours, theirs = (term.pt, term.en)[:: 1 if self.language == "pt" else -1]
            name = child(terms, "dt", id=slugify(ours, "-"))
            child(name, "dfn", ours).tail = " · "
            other = "en" if self.language == "pt" else "pt-BR"
            child(name, "i", theirs, lang=other)
            if term.gender:
                child(name, "small", f" {term.gender}.")
            meaning = child(terms, "dd")
            prose(meaning, term.means[self.language])
            if reason := term.reason.get(self.language):
                prose(meaning, f" {reason}")
            if term.page:
                prose(meaning, " → ")
                self.page_link(meaning, self.here(term.page))
        return section

    def sorting(self, term: ledger.Term) -> str:
        """Where a term comes: accents and case do not count."""
        return slugify(term.pt if self.language == "pt" else term.en, "-")


class Sources(Ledger):
    """Every row of the sources, with where it is taught."""

    NAME = "sources"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the table."""
        body = self.table(parent, "row", "what", "taught")
        for entry in ledger.rows(self.root):
            row = child(body, "tr")
            number = child(row, "th", f"{entry.number}", scope="row")
            child(number, "small", entry.where)
            prose(child(row, "td"), entry.what[self.language])
            places = child(child(row, "td"), "ul")
            for page in entry.pages:
                self.page_link(child(places, "li"), self.here(page))
            for example in entry.examples:
                self.example_link(child(places, "li"), self.here(example))
        return body


class Errata(Ledger):
    """Every error of the sources, put right, with its proof."""

    NAME = "errata"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the table."""
        body = self.table(parent, "row", "said", "right")
        claims = {
            piece.text: page.name for page, piece in self.tree.blocks("claim", "myth")
        }
        for entry in ledger.errata(self.root):
            row = child(body, "tr")
            name = f"E{entry.number:02}"
            number = child(row, "th", name, scope="row", id=name.lower())
            child(number, "small", entry.where)
            prose(child(row, "td"), entry.said[self.language])
            right = child(row, "td")
            prose(right, f"{entry.right[self.language]} ")
            self.page_link(right, claims[entry.claim], f"#{entry.claim}")
            if entry.example:
                prose(right, " · ")
                self.example_link(right, self.here(entry.example))
        return body


class InPage(Ledger):
    """Which browsers run programs in the page, and the programs that cannot run there."""

    NAME = "in-page"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build a sentence, and a fold for each reason."""
        section = ET.SubElement(parent, "section", {"class": "tecer-in-page"})
        *others, last = in_page.browsers(self.root)
        child(section, "p", self.say("browsers").format(", ".join(others), last))
        for why, names in in_page.groups(self.root, self.language).items():
            fold = child(section, "details")
            child(fold, "summary", f"{why} ({len(names)})")
            places = child(fold, "ul")
            for name in names:
                link = child(child(places, "li"), "a", href=self.place(name))
                child(link, "code", f"{name}.py")
        return section

    def place(self, name: str) -> str:
        """Find where an example is shown first; this list's page is at the root."""
        shown = self.tree.blocks("example", "exercise")
        page = next(page.name for page, piece in shown if piece.text == name)
        return f"{page}#{in_page.anchor(name)}"
