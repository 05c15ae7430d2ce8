"""Draws what a program measured: a bar for each line `label  86%` or `label  1.02`.

Each label has one bar for each recording, all on one scale, so that builds of Python are
seen side by side. The recordings hold what was printed; nothing is measured here.
"""

import re
from collections.abc import Sequence
from html import escape

from tecer import timeline
from tecer.recording import Recording

_LINE = re.compile(r"(?P<label>\S.*?)\s{2,}(?P<number>\d+(?:[.,]\d+)?)(?P<unit>%?)")

NAME, BAR, GAP = 14, 13, 6
"""Heights in pixels: of a label, of a bar, and between two labels."""

SHARE = 78
"""Percent of the width that the longest bar takes; beside it stands its number."""


def read(printed: str) -> dict[str, tuple[float, str]]:
    r"""The numbers in what a program printed, by their labels, and how each is written.

    >>> read("sorted   100%\nall done\nthreads  1.02\n")
    {'sorted': (100.0, '100%'), 'threads': (1.02, '1.02')}
    """
    found = filter(None, map(_LINE.fullmatch, printed.splitlines()))
    return {m["label"]: (float(m["number"]), m["number"] + m["unit"]) for m in found}


def draw(made: Sequence[Recording], language: str, identity: str) -> str:
    """Draw the bars as SVG. Raises LookupError where no line has a number."""
    measured = [read(each.output) for each in made]
    labels = dict.fromkeys(label for numbers in measured for label in numbers)
    if not labels:
        raise LookupError(f"{made[0].command!r} printed no line of the form 'label  86%'")
    most = max(number for numbers in measured for number, _ in numbers.values())
    fills = [f"url(#{identity}-{pattern})" for pattern in PATTERNS]
    body = [_key(made, language, fills)]
    y = NAME + GAP
    for label in labels:
        body.append(f'<text class="n" y="{y + 10}">{escape(label)}</text>')
        y += NAME
        for numbers, fill in zip(measured, fills, strict=False):
            if label in numbers:
                number, written = numbers[label]
                body.append(_bar(SHARE * number / (most or 1), written, y, fill))
                y += BAR
        y += GAP
    said = escape(in_words(made, language), quote=True)
    return (
        f'<svg class="tecer-picture" width="100%" height="{y}" role="img" '
        f'aria-label="{said}">{timeline.patterns(identity)}{"".join(body)}</svg>'
    )


PATTERNS = ("computing", "ready", "waiting")
"""The pattern of each recording's bars, in their order."""


def _bar(width: float, written: str, y: int, fill: str) -> str:
    """One bar, `width` percent long, and beside it the number as the program wrote it."""
    return (
        f'<rect class="b" y="{y}" width="{max(width, 0.3):.2f}%" height="11" '
        f'fill="{fill}"/>'
        f'<text class="v" x="{width:.2f}%" dx="5" y="{y + 9}">{written}</text>'
    )


def _key(made: Sequence[Recording], language: str, fills: Sequence[str]) -> str:
    """Which pattern is which build."""
    step = 100 / len(made)
    return "".join(
        f'<rect class="b" x="{place:.2f}%" width="16" height="11" fill="{fill}"/>'
        f'<text class="n" x="{place:.2f}%" dx="22" y="10">'
        f"{timeline.build(each, language)}</text>"
        for place, each, fill in zip((0, step, 2 * step), made, fills, strict=False)
    )


def in_words(made: Sequence[Recording], language: str) -> str:
    """All numbers, in words."""
    return " ".join(
        f"{timeline.build(each, language)}: "
        + ", ".join(f"{label} {text}" for label, (_, text) in read(each.output).items())
        + "."
        for each in made
    )
