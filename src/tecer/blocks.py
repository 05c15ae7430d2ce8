"""The blocks of a page, as one Markdown extension: `tecer.blocks`.

`example` shows a program, its command and what it prints; `exercise` asks for one and
folds a solution; `claim` and `myth` show the test that proves or refutes them;
`difference` shows how two programs differ, `contrast` and `bars` what recorded runs did,
`chart` and `graph` what a program prints, `outcomes` how it may end; `compare`,
`signatures` and `guarantees` show what the versions of Python were seen to have;
`glossary`, `sources` and `errata` are whole ledgers, and `in-page` tells what runs there.
What a block names is looked up when the page is built, so nothing on it can go stale.
"""

import ast
import shlex
from functools import cache
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree as ET

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import type_boolean, type_integer, type_string

from tecer import (
    catalog,
    chart,
    compare,
    graph,
    in_page,
    outcomes,
    pictures,
    recordings,
    rules,
)
from tecer.block import TecerBlock, append, child
from tecer.catalog import Example
from tecer.explore import Ending, Step
from tecer.recording import Recording
from tecer.tables import (
    Compare,
    Errata,
    Glossary,
    Guarantees,
    InPage,
    Signatures,
    Sources,
)


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
        caption = child(figure, "figcaption", f"{example.title} ")
        # For run.js, which makes a button of the commands, or tells why there is none.
        if why_not := in_page.why_not(self.root, example):
            figure.set("data-cannot", why_not)
            # Not on the figure: the theme would take it for the id of each box of code.
            caption.set("id", in_page.anchor(example.name))
        else:
            figure.set("data-run", "\n".join(shlex.join(t.words) for t in example.contract))
            figure.set("data-from", str(example.program_line))
        child(caption, "code", f"{example.name}.py")
        shown, start = _shown(example, only)
        lines = enumerate(shown.splitlines(), 1)
        marked = [number for number, line in lines if mark and mark in line]
        append(figure, self.code(shown, "python", marked))
        if self.options.get("recorded"):
            self.recorded(figure, example)
        elif not only:
            session = "".join(f"$ {t.command}\n{t.expected}" for t in example.contract)
            append(figure, self.code(session, "console", extra="tecer-run"))
        copy = f"/{self.say('examples')}/{example.name}.py"
        links = child(figure, "p", **{"class": "tecer-links"})
        child(
            links, "a", self.say("download"), href=copy, download=example.path.name
        ).tail = " · "
        path = example.path.relative_to(self.root).as_posix()
        line = example.program_line - 1 + start
        self.source_link(links, path, f"#L{line}", copy).text = self.say("source")
        return figure

    def recorded(self, figure: ET.Element, example: Example) -> None:
        """Show a run as it was recorded: what it printed, and its picture."""
        command = f"$ {example.contract[0].command}\n"
        append(figure, self.code(command, "console", extra="tecer-run"))
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
        child(section, "p", label, **{"class": "tecer-label"})
        return section

    def on_end(self, block: ET.Element) -> None:
        """Add the commands and the solution."""
        solution, start = self.example(self.argument), self.options["start"]
        yours = self.say("yours")
        commands = [f"$ tecer copy {start} {yours}\n"] if start else []
        commands.append(f"$ tecer check {solution.name} {yours}\n")
        append(block, self.code("".join(commands), "console", extra="tecer-run"))
        folded = child(block, "details", **{"class": "tecer-solution"})
        child(folded, "summary", self.say("solution"))
        self.figure(folded, solution)


class Claim(TecerBlock):
    """A statement and the test that proves it; its argument is the id of both."""

    NAME = "claim"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the section; what the block holds goes between label and proof."""
        section = ET.SubElement(parent, "section", {"class": f"tecer-{self.NAME}"})
        # Not on the section: the theme would take it for the id of each box of code.
        label = {"class": "tecer-label", "id": self.argument}
        child(section, "p", self.say(self.NAME), **label)
        return section

    def on_end(self, block: ET.Element) -> None:
        """Add the proof: the test itself, folded, and where to find it."""
        path, test = self.test()
        lines = path.read_text("utf-8").splitlines()[_first(test) - 1 : test.end_lineno]
        proof = child(block, "details", **{"class": "tecer-proof"})
        name = child(child(proof, "summary", self.say("proof")), "code")
        # A long name breaks at its underscores, not within a word.
        name.text, *parts = test.name.replace("_", "_ ").split()
        for part in parts:
            child(name, "wbr").tail = part
        append(proof, self.code("\n".join(lines) + "\n", "python"))
        place = f"#L{_first(test)}-L{test.end_lineno}"
        links = child(proof, "p", **{"class": "tecer-links"})
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
        caption = child(figure, "figcaption", f"{counts} ")
        child(caption, "code", f"{before.name}.py → {after.name}.py")
        append(figure, self.code(found.text, "diff"))
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
        caption = child(figure, "figcaption", f"{example.title} ")
        child(caption, "code", f"{example.name}.py")
        self.append(figure, pictures.measured(made, self.language, self.identity))
        return figure


class Drawn(TecerBlock):
    """What the contract of a program holds, drawn: what is printed in every run."""

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the figure."""
        example = self.example(self.argument)
        figure = ET.SubElement(parent, "figure", {"class": "tecer-drawn"})
        caption = child(figure, "figcaption", f"{example.title} ")
        child(caption, "code", f"{example.name}.py")
        self.append(figure, self.drawing(example.printed))
        return figure

    def drawing(self, printed: str) -> str:
        """Draw what was printed. Raises LookupError where it cannot be drawn."""
        raise NotImplementedError


class Chart(Drawn):
    """A table of numbers that a program prints, drawn as lines."""

    NAME = "chart"

    def drawing(self, printed: str) -> str:
        """Draw the table."""
        return chart.draw(chart.read(printed), self.language)


class Graph(Drawn):
    """The arrows that a program prints, one a line, drawn between boxes."""

    NAME = "graph"

    def drawing(self, printed: str) -> str:
        """Draw the arrows."""
        return graph.draw(graph.read(printed), self.language, self.identity)


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
        caption = child(figure, "figcaption", f"{self.say('orders').format(total)} ")
        child(caption, "code", f"{example.name}.py")
        table = child(figure, "table")
        head = child(child(table, "thead"), "tr")
        for word in "ends with", "one order":
            child(head, "th", self.say(word), scope="col")
        body = child(table, "tbody")
        for ending in found:
            row = child(body, "tr")
            self.ending(child(row, "th", scope="row"), ending, total)
            self.schedule(child(child(row, "td"), "ol"), ending.schedule)
        return figure

    def ending(self, head: ET.Element, ending: Ending, total: int) -> None:
        """Write what is printed, and in how many orders it is."""
        for line in ending.printed.splitlines():
            child(head, "code", line).tail = " "
        if not ending.ended:
            child(head, "em", self.say("never ends"))
        if ending.orders < total:
            child(head, "small", self.say("of").format(ending.orders, total))

    def schedule(self, lines: ET.Element, steps: tuple[Step, ...]) -> None:
        """Write one line for each step, each thread in a lane of its own."""
        threads = sorted({step.thread for step in steps})
        for step in steps:
            lane = f"tecer-lane-{threads.index(step.thread)}"
            item = child(lines, "li", **{"class": lane})
            child(item, "b", step.thread).tail = " "
            if step.note:
                item[-1].tail = f" {self.say(step.note)} "
            child(item, "code", step.line.rstrip(":") if step.note else step.line)


BLOCKS = (
    ShowExample,
    Exercise,
    Claim,
    Myth,
    Difference,
    Contrast,
    Bars,
    Chart,
    Graph,
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
