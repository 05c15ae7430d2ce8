"""Proves the claims of "Errata" and of its English twin: the errors of language.

They hold for the words of every page; what stands in code is not looked at.
"""

import concurrent
import multiprocessing
import re
import sys
from collections.abc import Iterator
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def _lines(language: str) -> Iterator[str]:
    """The lines of all pages, each after its page's name, without what is no prose."""
    for page in sorted((DOCS / language).rglob("*.md")):
        text = re.sub(r"(?ms)^```.*?^```$", "", page.read_text("utf-8"))
        text = re.sub(r"(?m)^(///|translation:).*$", "", text)
        for line in re.sub(r"`[^`\n]*`|\]\([^)\n]*\)", "", text).splitlines():
            yield f"{page.name}: {line}"


def _saying(words: str, *languages: str) -> list[str]:
    """The lines, in these languages, that say one of these words."""
    said = re.compile(rf"\b({words})\b")
    return [
        line for language in languages for line in _lines(language) if said.search(line)
    ]


def test_as_for_is_quanto_a() -> None:
    """E46: "quando" asks about time, so it opens no subject, with any article."""
    wrong = "[Ee] quando (à|às|ao|aos)"
    assert re.search(wrong, "E quando à Queue?")
    assert not re.search(wrong, "E quanto à fila? E quando a fila enche?")
    assert not _saying(wrong, "pt")


def test_the_module_is_multiprocessing() -> None:
    """E47: neither a module nor a class has the slide's name, and no page uses it."""
    assert "multiprocessing" in sys.stdlib_module_names
    assert not {"processing", "Processing"} & sys.stdlib_module_names
    assert isinstance(multiprocessing.Process, type)
    assert not hasattr(multiprocessing, "Processing")
    assert not _saying("Processing", "pt", "en")


def test_the_package_is_concurrent() -> None:
    """E48: the package has no other name, and Portuguese pages no stray English verb."""
    assert concurrent.__name__ in sys.stdlib_module_names
    assert "concurrence" not in sys.stdlib_module_names
    assert not _saying("[Cc]oncurrence", "pt", "en")
    assert not _saying("[Ii]nside", "pt")
