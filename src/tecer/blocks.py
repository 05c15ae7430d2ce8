"""The blocks of a page, as one Markdown extension: `tecer.blocks`.

`example` shows a program, its command and what it prints; `exercise` asks for one and
folds a solution; `claim` and `myth` show the test that proves or refutes them;
`difference` shows how two programs differ, `contrast` and `bars` what recorded runs did,
`outcomes` how a program may end; `compare`,
`signatures` and `guarantees` show what the versions of Python were seen to have;
`glossary`, `sources` and `errata` are whole ledgers, and `in-page` tells what runs there.
What a block names is looked up when the page is built, so nothing on it can go stale.
"""

import ast
import shlex
from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions.toc import slugify
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block, type_boolean, type_integer, type_string
from pymdownx.highlight import Highlight

from tecer import (
    catalog,
    compare,
    in_page,
    introspect,
    ledger,
    outcomes,
    pictures,
    recordings,
    rules,
)
from tecer.catalog import Example
from tecer.compare import Span
from tecer.explore import Ending, Step
from tecer.recording import Recording

WORDS = {
    "pt": {
        "claim": "Provado",
        "myth": "Mito",
        "proof": "A prova: ",
        "exercise": "Exercício, nível {}",
        "solution": "Uma solução",
        "yours": "meu.py",
        "download": "Baixar",
        "source": "Código-fonte",
        "member": "Nome",
        "parameter": "Parâmetro",
        "question": "Pergunta",
        "required": "obrigatório",
        "keyword": "só por nome",
        "absent": "—",
        "present": "✓",
        "since": "desde o {since}",
        "until": "até o {until}",
        "from to": "do {since} ao {until}",
        "no GIL": "no {}, sem GIL",
        "seen": "Visto no Python {} ao {}, e sem GIL no {}; no Linux.",
        "one line": "Muda 1 linha; o resto é igual.",
        "lines": "Mudam {} linhas; o resto é igual.",
        "uneven": "Saem {} linhas, entram {}; o resto é igual.",
        "orders": "Todas as {} ordens das linhas",
        "ends with": "Acaba em",
        "one order": "Uma ordem que dá nisso",
        "of": "{} de {} ordens",
        "never ends": "nunca acaba",
        "leaves": "sai do",
        "waits": "espera em",
        "row": "Nº",
        "what": "O que as fontes trazem",
        "taught": "Onde está aqui",
        "said": "O que elas dizem",
        "right": "O que é certo",
        "browsers": "Têm JSPI: {} e {}, e os mais novos.",
        "examples": "exemplos",
        "proofs": "provas",
    },
    "en": {
        "claim": "Proved",
        "myth": "Myth",
        "proof": "The proof: ",
        "exercise": "Exercise, level {}",
        "solution": "A solution",
        "yours": "mine.py",
        "download": "Download",
        "source": "Source",
        "member": "Name",
        "parameter": "Parameter",
        "question": "Question",
        "required": "required",
        "keyword": "by name only",
        "absent": "—",
        "present": "✓",
        "since": "since {since}",
        "until": "until {until}",
        "from to": "{since} to {until}",
        "no GIL": "in {}, no GIL",
        "seen": "Seen on Python {} to {}, and without the GIL on {}; on Linux.",
        "one line": "1 line changes; the rest is the same.",
        "lines": "{} lines change; the rest is the same.",
        "uneven": "{} lines leave, {} come; the rest is the same.",
        "orders": "All {} orders of the lines",
        "ends with": "Ends with",
        "one order": "One order that gives it",
        "of": "{} of {} orders",
        "never ends": "never ends",
        "leaves": "leaves",
        "waits": "waits at",
        "row": "No.",
        "what": "What the sources bring",
        "taught": "Where it is here",
        "said": "What they say",
        "right": "What is right",
        "browsers": "These have JSPI: {} and {}, and newer ones.",
        "examples": "examples",
        "proofs": "proofs",
    },
}
"""What the blocks say in each language, and the site's folders of examples and proofs."""


class TecerBlock(Block):  # type: ignore[misc]  # pymdownx has no types
    """What our blocks share: where the repository is, what to say, how to show code."""

    ARGUMENT = True

    @property
    def root(self) -> Path:
        """The root of the repository."""
        return Path(self.config["root"])

    @property
    def language(self) -> str:
        """The language of the page."""
        return str(self.config["language"])

    def say(self, word: str) -> str:
        """Say a word of `WORDS` in the page's language."""
        return WORDS[self.language][word]

    @property
    def identity(self) -> str:
        """What its pictures are called on the page."""
        return f"{self.NAME}-{slugify(self.argument, '-')}"

    def example(self, name: str) -> Example:
        """Find an example. Raises LookupError, with the nearest name, if there is none."""
        folder = self.root / "examples"
        try:
            return catalog.read(folder, self.language, name)
        except LookupError:
            known = catalog.names(folder, self.language)
            near = catalog.suggestion(name, known)
            raise LookupError(f"there is no example {name!r}{near}") from None

    def code(
        self, source: str, language: str, marked: Iterable[int] = (), extra: str = ""
    ) -> str:
        """Highlight code as the fences of the page are; `marked` are lines, from 1."""
        html = Highlight(self.md, pygments_lang_class=True).highlight(
            source, language, hl_lines=list(marked), classes=[extra] if extra else []
        )
        return str(self.md.htmlStash.store(html))

    def append(self, parent: ET.Element, html: str) -> None:
        """Append HTML as it is."""
        _append(parent, str(self.md.htmlStash.store(html)))

    def source_link(
        self, parent: ET.Element, path: str, lines: str, copy: str
    ) -> ET.Element:
        """Link to a file of the repository, or to the site's own copy of it."""
        repository = str(self.config["repo_url"]).rstrip("/")
        href = f"{repository}/blob/main/{path}{lines}" if repository else copy
        return _child(parent, "a", href=href)


def _child(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, tag, attributes)
    made.text = AtomicString(text)  # not to be read as Markdown: __init__
    return made


def _append(parent: ET.Element, raw: str) -> None:
    """Put stashed HTML after the last child, or at the start."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + "\n" + raw + "\n"
    else:
        parent.text = (parent.text or "") + raw


class ShowExample(TecerBlock):
    """A program: its caption, code, command, what it prints, and where to get it."""

    NAME = "example"
    KIND = "tecer-example"
    OPTIONS: ClassVar[dict[str, tuple[object, object]]] = {
        "only": ("", type_string),
        "mark": ("", type_string),
        "recorded": (False, type_boolean),
    }

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the figure."""
        return self.figure(parent, self.example(self.argument))

    def figure(self, parent: ET.Element, example: Example) -> ET.Element:
        """Show an example as the block's options say."""
        only, mark = self.options.get("only", ""), self.options.get("mark", "")
        figure = ET.SubElement(parent, "figure", {"class": self.KIND})
        # For run.js, which makes a button of the commands, or tells why there is none.
        if why_not := in_page.why_not(self.root, example):
            figure.set("data-cannot", why_not)
        else:
            figure.set("data-run", "\n".join(shlex.join(t.words) for t in example.contract))
            figure.set("data-from", str(example.program_line))
        caption = _child(figure, "figcaption", f"{example.title} ")
        _child(caption, "code", f"{example.name}.py")
        shown, start = _shown(example, only)
        lines = enumerate(shown.splitlines(), 1)
        marked = [number for number, line in lines if mark and mark in line]
        _append(figure, self.code(shown, "python", marked))
        if self.options.get("recorded"):
            self.recorded(figure, example)
        elif not only:
            session = "".join(f"$ {t.command}\n{t.expected}" for t in example.contract)
            _append(figure, self.code(session, "console", extra="tecer-run"))
        copy = f"/{self.say('examples')}/{example.name}.py"
        links = _child(figure, "p", **{"class": "tecer-links"})
        _child(
            links, "a", self.say("download"), href=copy, download=example.path.name
        ).tail = " · "
        path = example.path.relative_to(self.root).as_posix()
        line = example.program_line - 1 + start
        self.source_link(links, path, f"#L{line}", copy).text = self.say("source")
        return figure

    def recorded(self, figure: ET.Element, example: Example) -> None:
        """Show a run as it was recorded: what it printed, and its picture."""
        command = f"$ {example.contract[0].command}\n"
        _append(figure, self.code(command, "console", extra="tecer-run"))
        made = recordings.read(self.root, example)
        self.append(figure, pictures.single(made, self.language, self.identity))


def _shown(example: Example, only: str) -> tuple[str, int]:
    """What a page shows of a program, and which line of the program that starts at."""
    if not only:
        return example.program, 1
    chosen = catalog.lines_of(example, only)
    lines = example.program.splitlines(keepends=True)
    return "".join(lines[chosen.start - 1 : chosen.stop - 1]), chosen.start


class Exercise(ShowExample):
    """What to write, how to check it, and a solution, folded, which is the argument."""

    NAME = "exercise"
    KIND = "solution tecer-example"
    OPTIONS: ClassVar[dict[str, tuple[object, object]]] = {
        "level": (1, type_integer),
        "start": ("", type_string),
    }

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the section; what the block holds comes after the label."""
        section = ET.SubElement(parent, "section", {"class": "tecer-exercise"})
        label = self.say("exercise").format(self.options["level"])
        _child(section, "p", label, **{"class": "tecer-label"})
        return section

    def on_end(self, block: ET.Element) -> None:
        """Add the commands and the solution."""
        solution, start = self.example(self.argument), self.options["start"]
        yours = self.say("yours")
        commands = [f"$ tecer copy {start} {yours}\n"] if start else []
        commands.append(f"$ tecer check {solution.name} {yours}\n")
        _append(block, self.code("".join(commands), "console", extra="tecer-run"))
        folded = _child(block, "details", **{"class": "tecer-solution"})
        _child(folded, "summary", self.say("solution"))
        self.figure(folded, solution)


class Claim(TecerBlock):
    """A statement and the test that proves it; its argument is the id of both."""

    NAME = "claim"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the section; what the block holds goes between label and proof."""
        section = ET.SubElement(parent, "section", {"class": f"tecer-{self.NAME}"})
        # Not on the section: the theme would take it for the id of each box of code.
        label = {"class": "tecer-label", "id": self.argument}
        _child(section, "p", self.say(self.NAME), **label)
        return section

    def on_end(self, block: ET.Element) -> None:
        """Add the proof: the test itself, folded, and where to find it."""
        path, test = self.test()
        lines = path.read_text("utf-8").splitlines()[_first(test) - 1 : test.end_lineno]
        proof = _child(block, "details", **{"class": "tecer-proof"})
        name = _child(_child(proof, "summary", self.say("proof")), "code")
        # A long name breaks at its underscores, not within a word.
        name.text, *parts = test.name.replace("_", "_ ").split()
        for part in parts:
            _child(name, "wbr").tail = part
        _append(proof, self.code("\n".join(lines) + "\n", "python"))
        place = f"#L{_first(test)}-L{test.end_lineno}"
        links = _child(proof, "p", **{"class": "tecer-links"})
        copy = f"/{self.say('proofs')}/{path.name}"
        source = path.relative_to(self.root).as_posix()
        self.source_link(links, source, place, copy).text = self.say("source")

    def test(self) -> tuple[Path, ast.FunctionDef]:
        """Find the test of the claim. Raises LookupError where there is none."""
        if found := _proofs(self.root).get(self.argument):
            return found
        name = f"test_{self.argument.replace('-', '_')}"
        raise LookupError(f"there is no {name} in {rules.PROOFS.as_posix()}")


@cache
def _proofs(root: Path) -> dict[str, tuple[Path, ast.FunctionDef]]:
    """All proofs by their claims, read once a build: a build has a process of its own."""
    return dict(rules.proofs(root))


def _first(test: ast.FunctionDef) -> int:
    """The line on which the test starts, its decorators counted in."""
    return min([test.lineno, *(node.lineno for node in test.decorator_list)])


class Myth(Claim):
    """A wrong belief (the first paragraph), what is true, and the test that refutes it."""

    NAME = "myth"


class Difference(TecerBlock):
    """The lines in which two programs differ."""

    NAME = "difference"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the figure from the two examples named."""
        before, after = map(self.example, self.argument.split())
        found = compare.difference(before, after)
        figure = ET.SubElement(parent, "figure", {"class": "tecer-difference"})
        counts = self.say(_count(found)).format(found.removed, found.added)
        caption = _child(figure, "figcaption", f"{counts} ")
        _child(caption, "code", f"{before.name}.py → {after.name}.py")
        _append(figure, self.code(found.text, "diff"))
        return figure


def _count(found: compare.Difference) -> str:
    if found.removed != found.added:
        return "uneven"
    return "one line" if found.added == 1 else "lines"


class Contrast(TecerBlock):
    """Several recordings, one below the other, on one clock."""

    NAME = "contrast"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the figure; each name may say on which build it was recorded."""
        figure = ET.SubElement(parent, "figure", {"class": "tecer-contrast"})
        named = map(self.recording, self.argument.split())
        self.append(figure, pictures.contrast(named, self.language))
        return figure

    def recording(self, name: str) -> tuple[str, str, Recording]:
        """Find a recording by its name, with its program's title and name."""
        own, build = rules.split(name)
        example = self.example(own)
        made = recordings.read(self.root, example, build)
        return example.title, example.name, made


class Bars(TecerBlock):
    """What a program measured, as bars: the builds on which it was recorded, in pairs."""

    NAME = "bars"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the figure."""
        example = self.example(self.argument)
        builds = recordings.BUILDS
        made = [recordings.read(self.root, example, build) for build in builds]
        figure = ET.SubElement(parent, "figure", {"class": "tecer-bars"})
        caption = _child(figure, "figcaption", f"{example.title} ")
        _child(caption, "code", f"{example.name}.py")
        self.append(figure, pictures.measured(made, self.language, self.identity))
        return figure


class Outcomes(TecerBlock):
    """All ways in which a program may end, and for each an order of lines that leads there.

    They come from `outcomes/`, which `tecer.outcomes` writes.
    """

    NAME = "outcomes"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the table, within a figure that says how many orders there are."""
        example = self.example(self.argument)
        found = outcomes.read(self.root, example)
        total = sum(ending.orders for ending in found)
        # It looks as the tables of the versions do.
        kind = {"class": "tecer-versions tecer-outcomes"}
        figure = ET.SubElement(parent, "figure", kind)
        caption = _child(figure, "figcaption", f"{self.say('orders').format(total)} ")
        _child(caption, "code", f"{example.name}.py")
        table = _child(figure, "table")
        head = _child(_child(table, "thead"), "tr")
        for word in "ends with", "one order":
            _child(head, "th", self.say(word), scope="col")
        body = _child(table, "tbody")
        for ending in found:
            row = _child(body, "tr")
            self.ending(_child(row, "th", scope="row"), ending, total)
            self.schedule(_child(_child(row, "td"), "ol"), ending.schedule)
        return figure

    def ending(self, head: ET.Element, ending: Ending, total: int) -> None:
        """Write what is printed, and in how many orders it is."""
        for line in ending.printed.splitlines():
            _child(head, "code", line).tail = " "
        if not ending.ended:
            _child(head, "em", self.say("never ends"))
        if ending.orders < total:
            _child(head, "small", self.say("of").format(ending.orders, total))

    def schedule(self, lines: ET.Element, steps: tuple[Step, ...]) -> None:
        """Write one line for each step, each thread in a lane of its own."""
        threads = sorted({step.thread for step in steps})
        for step in steps:
            lane = f"tecer-lane-{threads.index(step.thread)}"
            item = _child(lines, "li", **{"class": lane})
            _child(item, "b", step.thread).tail = " "
            if step.note:
                item[-1].tail = f" {self.say(step.note)} "
            _child(item, "code", step.line.rstrip(":") if step.note else step.line)


class Versions(TecerBlock):
    """A table whose cells come from what the versions of Python were seen to have."""

    HEAD = ""

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the table, within a figure that says what was looked at."""
        seen = compare.load(self.root)
        figure = ET.SubElement(parent, "figure", {"class": "tecer-versions"})
        ordinary, free = compare.versions(seen)
        caption = self.say("seen").format(ordinary[0], ordinary[-1], ", ".join(free))
        _child(figure, "figcaption", caption)
        grid = self.grid(seen)
        table = _child(figure, "table")
        head = _child(_child(table, "thead"), "tr")
        _child(head, "th", self.say(self.HEAD), scope="col")
        for name, where in grid.columns:
            self.column(_child(head, "th", scope="col"), name, where)
        body = _child(table, "tbody")
        for name, cells in grid.rows:
            row = _child(body, "tr")
            self.row(_child(row, "th", scope="row"), name)
            for cell in cells:
                self.fill(_child(row, "td"), cell)
        return figure

    def grid(self, seen: compare.Seen) -> compare.Grid:
        """Compute the table."""
        raise NotImplementedError

    def column(self, head: ET.Element, name: str, where: tuple[Span, ...]) -> None:
        """Write the head of a column: a dotted name, and the versions that have it."""
        code = _child(head, "code")
        # A long name breaks at its dots.
        code.text, *parts = name.replace(".", ". ").split()
        for part in parts:
            _child(code, "wbr").tail = part
        when = ", ".join(self.when(span) for span in where)
        if when:
            _child(head, "small", when)

    def row(self, head: ET.Element, name: str) -> None:
        """Write the head of a row."""
        _child(head, "code", name)

    def fill(self, cell: ET.Element, found: tuple[Span, ...]) -> None:
        """Write a cell: each value, with its versions where it has not all of them."""
        if not found:
            cell.text = self.say("absent")
        for span in found:
            when = self.when(span)
            part = _child(cell, "div") if len(found) > 1 else cell
            self.value(part, span.value, when)
            if when:
                _child(part, "small", when)

    def value(self, cell: ET.Element, value: str, when: str) -> None:
        """Write what holds: a mark, unless the versions already say that it is there."""
        if not when:
            _prose(cell, value or self.say("present"))

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


def _prose(parent: ET.Element, text: str) -> None:
    """Append text in which backticks make code."""
    for number, part in enumerate(text.split("`")):
        if number % 2:
            _child(parent, "code", part)
        elif len(parent):
            parent[-1].tail = AtomicString((parent[-1].tail or "") + part)
        else:
            parent.text = AtomicString((parent.text or "") + part)


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
            _prose(cell, f"`{kind}`")
        elif not default:
            _prose(cell, self.say("required"))
        else:
            _prose(cell, f"`={default}`")
        if kind == "keyword":
            _prose(cell, f" {self.say('keyword')}")


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
            _prose(head, self.word(name))
            for when in filter(None, map(self.when, where)):
                _child(head, "small", when)
        else:
            super().column(head, name, where)

    def row(self, head: ET.Element, name: str) -> None:
        """Write the question, as a link to the probe that answers it."""
        (function,) = (row for row in self.table.rows if row.name == name)
        path, line = self.table.path, function.lineno
        place = f"#L{line}-L{function.end_lineno}"
        copy = f"/{self.say('proofs')}/{path.name}"
        source = path.relative_to(self.root).as_posix()
        _prose(self.source_link(head, source, place, copy), self.word(name))

    def value(self, cell: ET.Element, value: str, when: str) -> None:  # noqa: ARG002
        """Write an outcome in words."""
        _prose(cell, self.word(value))


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
        table = _child(figure, "table")
        row = _child(_child(table, "thead"), "tr")
        for head in heads:
            _child(row, "th", self.say(head), scope="col")
        return _child(table, "tbody")

    def page_link(self, parent: ET.Element, name: str, anchor: str = "") -> None:
        """Link to a page, named as in this language, by its title."""
        title = str(self.tree.pages[name].meta["title"])
        # The ledgers' pages are one folder below the root.
        _child(parent, "a", title, href=f"../{name}{anchor}")

    def example_link(self, parent: ET.Element, name: str) -> None:
        """Link to an example's file, named as in this language."""
        href = f"/{self.say('examples')}/{name}.py"
        _child(_child(parent, "a", href=href), "code", f"{name}.py")

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
        terms = _child(section, "dl")
        for term in sorted(ledger.terms(self.root), key=self.sorting):
            ours, theirs = (term.pt, term.en)[:: 1 if self.language == "pt" else -1]
            name = _child(terms, "dt", id=slugify(ours, "-"))
            _child(name, "dfn", ours).tail = " · "
            other = "en" if self.language == "pt" else "pt-BR"
            _child(name, "i", theirs, lang=other)
            if term.gender:
                _child(name, "small", f" {term.gender}.")
            meaning = _child(terms, "dd")
            _prose(meaning, term.means[self.language])
            if reason := term.reason.get(self.language):
                _prose(meaning, f" {reason}")
            if term.page:
                _prose(meaning, " → ")
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
            row = _child(body, "tr")
            number = _child(row, "th", f"{entry.number}", scope="row")
            _child(number, "small", entry.where)
            _prose(_child(row, "td"), entry.what[self.language])
            places = _child(_child(row, "td"), "ul")
            for page in entry.pages:
                self.page_link(_child(places, "li"), self.here(page))
            for example in entry.examples:
                self.example_link(_child(places, "li"), self.here(example))
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
            row = _child(body, "tr")
            name = f"E{entry.number:02}"
            number = _child(row, "th", name, scope="row", id=name.lower())
            _child(number, "small", entry.where)
            _prose(_child(row, "td"), entry.said[self.language])
            right = _child(row, "td")
            _prose(right, f"{entry.right[self.language]} ")
            self.page_link(right, claims[entry.claim], f"#{entry.claim}")
            if entry.example:
                _prose(right, " · ")
                self.example_link(right, self.here(entry.example))
        return body


class InPage(Ledger):
    """Which browsers run programs in the page, and the programs that cannot run there."""

    NAME = "in-page"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build a sentence, and a fold for each reason."""
        section = ET.SubElement(parent, "section", {"class": "tecer-in-page"})
        *others, last = in_page.browsers(self.root)
        _child(section, "p", self.say("browsers").format(", ".join(others), last))
        for why, names in in_page.groups(self.root, self.language).items():
            fold = _child(section, "details")
            _child(fold, "summary", f"{why} ({len(names)})")
            places = _child(fold, "ul")
            for name in names:
                self.example_link(_child(places, "li"), name)
        return section


BLOCKS = (
    ShowExample,
    Exercise,
    Claim,
    Myth,
    Difference,
    Contrast,
    Bars,
    Outcomes,
    Compare,
    Signatures,
    Guarantees,
    Glossary,
    Sources,
    Errata,
    InPage,
)


class TecerExtension(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    """The extension: registers the blocks with their configuration."""

    def __init__(self, **options: str) -> None:
        """Take `language`, `repo_url` (may be empty) and `root`, all text."""
        self.config = {
            "language": ["pt", "The language of the pages: pt or en."],
            "repo_url": ["", "Where the repository is, if it is anywhere."],
            "root": [".", "The folder that holds examples and tests."],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: ARG002, N802 - pymdownx's name
        """Register every block of this module."""
        for block in BLOCKS:
            block_mgr.register(block, self.getConfigs())


def makeExtension(**options: str) -> TecerExtension:  # noqa: N802 - Markdown's name
    """Return the extension; Markdown calls this by its name."""
    return TecerExtension(**options)
