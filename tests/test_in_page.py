"""The list of the programs that cannot run in the page; tests/browser runs the others."""

from pathlib import Path

from tecer import catalog, ledger
from tecer.in_page import browsers, reasons
from tecer.rules import Tree

ROOT = Path(__file__).parents[1]

CANNOT = 20
"""Programs in each language: this number only falls."""


def test_what_cannot_run_in_the_page_is_the_same_in_both_languages() -> None:
    ours, theirs = reasons(ROOT, "pt"), reasons(ROOT, "en")
    _, twin = ledger.twins(Tree(ROOT, "pt"), Tree(ROOT, "en"))
    assert {twin[name] for name in ours} == theirs.keys()
    assert set(ours) <= set(catalog.names(ROOT / "examples", "pt"))


def test_the_list_of_what_cannot_run_in_the_page_only_shrinks() -> None:
    assert len(reasons(ROOT, "en")) == CANNOT


def test_the_button_names_the_browsers_that_can() -> None:
    script = (ROOT / "overrides" / "assets" / "run.js").read_text("utf-8")
    assert f'"{", ".join(browsers(ROOT))}"' in script
