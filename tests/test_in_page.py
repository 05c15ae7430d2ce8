"""What the site says of the page that runs programs: the browsers, and what cannot run.

The gate holds the list to the programs (tests/test_planted_faults.py), and tests/browser
runs the others.
"""

from pathlib import Path

import pytest

from tecer.in_page import browsers, reasons

ROOT = Path(__file__).parents[1]

CANNOT = 20
"""Programs in each language: this number only falls."""


def test_the_list_of_what_cannot_run_in_the_page_only_shrinks() -> None:
    assert len(reasons(ROOT, "en")) == CANNOT


SCRIPT = (ROOT / "overrides" / "assets" / "run.js").read_text("utf-8")


def names_the_browsers(script: str) -> bool:
    """Whether a script of the button tells of all browsers that can run programs."""
    return f'able = "{", ".join(browsers(ROOT))}"' in script


def test_the_button_names_the_browsers_that_can() -> None:
    assert names_the_browsers(SCRIPT)


@pytest.mark.parametrize(
    ("right", "wrong"), [("Firefox 153", "Firefox 152"), ("Edge 137, ", "")]
)
def test_a_planted_browser_is_found(right: str, wrong: str) -> None:
    assert right in SCRIPT
    assert not names_the_browsers(SCRIPT.replace(right, wrong))
