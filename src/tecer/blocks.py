"""The blocks of a page, as one Markdown extension: `tecer.blocks`.

`example` shows a program, its command and what it prints; `claim` and `myth` show the
test that proves or refutes them; `difference` and `signatures` show what is computed.
What a block names is looked up when the page is built, so nothing on it can go stale.
"""

import ast
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block, type_string
from pymdownx.highlight import Highlight

from tecer import catalog, compare, rules
from tecer.catalog import Example

WORDS = {
    "pt": {
        "claim": "Provado",
        "myth": "Mito",
        "proof": "A prova: ",
        "download": "Baixar",
        "source": "Código-fonte",
        "parameter": "Parâmetro",
        "required": "obrigatório",
        "keyword": "só por nome",
        "absent": "não tem",
        "seen": "Como o Python {} os vê.",
        "one line": "Muda 1 linha; o resto é igual.",
        "lines": "Mudam {} linhas; o resto é igual.",
        "uneven": "Saem {} linhas, entram {}; o resto é igual.",
        "examples": "exemplos",
        "proofs": "provas",
    },
    "en": {
        "claim": "Proved",
        "myth": "Myth",
        "proof": "The proof: ",
        "download": "Download",
        "source": "Source",
        "parameter": "Parameter",
        "required": "required",
        "keyword": "by name only",
        "absent": "has none",
        "seen": "As Python {} sees them.",
        "one line": "1 line changes; the rest is the same.",
        "lines": "{} lines change; the rest is the same.",
        "uneven": "{} lines leave, {} come; the rest is the same.",
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

    def source_link(self, parent: ET.Element, path: str, lines: str, copy: str) -> None:
        """Link to a file of the repository, or to the site's own copy of it."""
        repository = str(self.config["repo_url"]).rstrip("/")
        href = f"{repository}/blob/main/{path}{lines}" if repository else copy
        _child(parent, "a", self.say("source"), href=href)


def _child(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, tag, attributes)
    child.text = text
    return child


def _append(parent: ET.Element, raw: str) -> None:
    """Put stashed HTML after the last child, or at the start."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + "\n" + raw + "\n"
    else:
        parent.text = (parent.text or "") + raw


class ShowExample(TecerBlock):
    """A program: its caption, code, command, what it prints, and where to get it."""

    NAME = "example"
    OPTIONS = {"only": ("", type_string), "mark": ("", type_string)}  # noqa: RUF012 - pymdownx's own form

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the figure."""
        example = self.example(self.argument)
        figure = ET.SubElement(parent, "figure", {"class": "tecer-example"})
        caption = _child(figure, "figcaption", f"{example.title} ")
        _child(caption, "code", f"{example.name}.py")
        shown, start = self.shown(example)
        text = self.options["mark"]
        lines = enumerate(shown.splitlines(), 1)
        marked = [number for number, line in lines if text and text in line]
        _append(figure, self.code(shown, "python", marked))
        if not self.options["only"]:
            session = "".join(f"$ {t.command}\n{t.expected}" for t in example.contract)
            _append(figure, self.code(session, "console", extra="tecer-run"))
        copy = f"/{self.say('examples')}/{example.name}.py"
        links = _child(figure, "p", **{"class": "tecer-links"})
        _child(
            links, "a", self.say("download"), href=copy, download=example.path.name
        ).tail = " · "
        path = example.path.relative_to(self.root).as_posix()
        line = example.program_line - 1 + start
        self.source_link(links, path, f"#L{line}", copy)
        return figure

    def shown(self, example: Example) -> tuple[str, int]:
        """Return what the page shows of a program, and its first line in the program."""
        if not self.options["only"]:
            return example.program, 1
        chosen = catalog.lines_of(example, self.options["only"])
        lines = example.program.splitlines(keepends=True)
        return "".join(lines[chosen.start - 1 : chosen.stop - 1]), chosen.start


class Claim(TecerBlock):
    """A statement and the test that proves it; its argument is the id of both."""

    NAME = "claim"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the section; what the block holds goes between label and proof."""
        kind = {"class": f"tecer-{self.NAME}", "id": self.argument}
        section = ET.SubElement(parent, "section", kind)
        _child(section, "p", self.say(self.NAME), **{"class": "tecer-label"})
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
        self.source_link(links, path.relative_to(self.root).as_posix(), place, copy)

    def test(self) -> tuple[Path, ast.FunctionDef]:
        """Find the test of the claim. Raises LookupError where there is none."""
        for identity, found in rules.proofs(self.root):
            if identity == self.argument:
                return found
        name = f"test_{self.argument.replace('-', '_')}"
        raise LookupError(f"there is no {name} in {rules.PROOFS.as_posix()}")


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


class Signatures(TecerBlock):
    """The parameters of callables, side by side, as this interpreter sees them."""

    NAME = "signatures"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """Build the table."""
        names = self.argument.split()
        figure = ET.SubElement(parent, "figure", {"class": "tecer-signatures"})
        version = ".".join(map(str, sys.version_info[:3]))
        _child(figure, "figcaption", self.say("seen").format(version))
        table = _child(figure, "table")
        head = _child(_child(table, "thead"), "tr")
        _child(head, "th", self.say("parameter"), scope="col")
        for name in names:
            _child(_child(head, "th", scope="col"), "code", name.rpartition(".")[2])
        body = _child(table, "tbody")
        for parameter, cells in compare.signatures(*map(compare.named, names)):
            row = _child(body, "tr")
            _child(_child(row, "th", scope="row"), "code", parameter)
            for cell in cells:
                self.fill(_child(row, "td"), cell)
        return figure

    def fill(self, cell: ET.Element, parameter: compare.Parameter | None) -> None:
        """Write one parameter into its cell."""
        if parameter is None:
            cell.text = self.say("absent")
        elif parameter.default is None:
            cell.text = self.say("required")
        else:
            code = _child(cell, "code", f"={parameter.default}")
            if parameter.keyword_only:
                code.tail = f" {self.say('keyword')}"


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
        for block in (ShowExample, Claim, Myth, Difference, Signatures):
            block_mgr.register(block, self.getConfigs())


def makeExtension(**options: str) -> TecerExtension:  # noqa: N802 - Markdown's name
    """Return the extension; Markdown calls this by its name."""
    return TecerExtension(**options)
