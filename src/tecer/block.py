"""What all blocks of a page share: where things are, what to say, how to show code."""

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

from markdown.extensions.toc import slugify
from markdown.util import AtomicString
from pymdownx.blocks.block import Block
from pymdownx.highlight import Highlight

from tecer import catalog
from tecer.catalog import Example

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
        append(parent, str(self.md.htmlStash.store(html)))

    def source_link(
        self, parent: ET.Element, path: str, lines: str, copy: str
    ) -> ET.Element:
        """Link to a file of the repository, or to the site's own copy of it."""
        repository = str(self.config["repo_url"]).rstrip("/")
        href = f"{repository}/blob/main/{path}{lines}" if repository else copy
        return child(parent, "a", href=href)


def child(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    """Add an element with its text."""
    made = ET.SubElement(parent, tag, attributes)
    made.text = AtomicString(text)  # not to be read as Markdown: __init__
    return made


def append(parent: ET.Element, raw: str) -> None:
    """Put stashed HTML after the last child, or at the start."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + "\n" + raw + "\n"
    else:
        parent.text = (parent.text or "") + raw


def prose(parent: ET.Element, text: str) -> None:
    """Append text in which backticks make code."""
    for number, part in enumerate(text.split("`")):
        if number % 2:
            child(parent, "code", part)
        elif len(parent):
            parent[-1].tail = AtomicString((parent[-1].tail or "") + part)
        else:
            parent.text = AtomicString((parent.text or "") + part)
