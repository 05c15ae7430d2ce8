"""Draws the table of numbers that a program printed: a line for each column but the first.

The first column, whose head names the axis below, grows by equal steps or by equal
factors. The line above the head says what is measured. Each line has its own dashes and
bears its head at its end, so that no colour is needed to tell them apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from itertools import pairwise
from math import log

from tecer.timeline import LETTER, NARROW

WORDS = {
    "pt": {"of": "{}, por {}", "line": "{}: de {} a {}", "and": "; "},
    "en": {"of": "{}, by {}", "line": "{}: from {} to {}", "and": "; "},
}
"""What the words of a chart are made of, in each language."""

_ROW = re.compile(r" *\d+(?:\.\d+)?(?: +\d+(?:\.\d+)?)+")

TOP, HIGH, BELOW = 24, 190, 34
"""Heights in pixels: of what is measured, of the lines, and of the axis below."""

CLOSE, LEFT = 13, 10
"""Pixels between two labels one above the other; percent left of the first number."""


@dataclass(frozen=True)
class Table:
    """What a program printed: `columns` are the numbers, each as it was written."""

    measured: str
    heads: tuple[str, ...]
    columns: tuple[tuple[str, ...], ...]

    @cached_property
    def across(self) -> list[float]:
        """How far along each row stands, from 0 to 1."""
        numbers = list(map(float, self.columns[0]))
        if not _even(numbers):
            numbers = list(map(log, numbers))
        return [(each - numbers[0]) / (numbers[-1] - numbers[0]) for each in numbers]

    @cached_property
    def most(self) -> float:
        """The highest number of all lines."""
        return max(float(each) for column in self.columns[1:] for each in column)


def _even(numbers: list[float]) -> bool:
    steps = [other - one for one, other in pairwise(numbers)]
    return bool(steps) and steps[0] > 0 and max(steps) - min(steps) < 1e-6 * max(steps)


def read(printed: str) -> Table:
    r"""The table in what a program printed. Raises LookupError where there is none.

    >>> read("minutes\ncooks  alone  helped\n1  10  10\n2  10  5\n").columns
    (('1', '2'), ('10', '10'), ('10', '5'))
    """
    lines = printed.splitlines()
    first = next((n for n, line in enumerate(lines) if _ROW.fullmatch(line)), 0)
    rows = []
    for line in lines[first:]:
        if not _ROW.fullmatch(line):
            break
        rows.append(tuple(line.split()))
    heads = re.split(r" {2,}", lines[first - 1].strip()) if first > 1 else []
    if {len(row) for row in rows} != {len(heads)}:
        raise LookupError("no table: what is measured, heads two spaces apart, numbers")
    table = Table(lines[first - 2].strip(), tuple(heads), tuple(zip(*rows, strict=True)))
    numbers = list(map(float, table.columns[0]))
    if not (_even(numbers) or (numbers[0] > 0 and _even(list(map(log, numbers))))):
        steps = f"a column {heads[0]!r} that grows neither by equal steps"
        raise LookupError(f"{steps} nor by equal factors")
    return table


def sentence(table: Table, language: str) -> str:
    """What is measured, and where each line begins and ends."""
    say = WORDS[language]
    ends = [
        say["line"].format(head, column[0], column[-1])
        for head, column in zip(table.heads[1:], table.columns[1:], strict=True)
    ]
    return f"{say['of'].format(table.measured, table.heads[0])}. {say['and'].join(ends)}."


def draw(table: Table, language: str) -> str:
    """Draw a chart as SVG."""
    right = 100 - 100 * (12 + LETTER * max(map(len, table.heads[1:]))) / NARROW
    shares = [LEFT + (right - LEFT) * each for each in table.across]
    body = [
        f'<text class="n" y="11">{escape(table.measured)}</text>',
        *_scale(table, right),
        *_axis(table, shares),
        *_lines(table, shares),
    ]
    said = escape(sentence(table, language), quote=True)
    return (
        f'<svg class="tecer-picture tecer-chart" width="100%" '
        f'height="{TOP + HIGH + BELOW}" role="img" aria-label="{said}">'
        f"{''.join(body)}</svg>"
    )


def _height(table: Table, number: float) -> float:
    """Where a number stands, in pixels from the top."""
    return TOP + HIGH * (1 - number / (table.most or 1))


STEPS = [step * 10**power for power in range(-3, 10) for step in (1, 2, 5)]
"""What may lie between two numbers of the scale: one of these."""


def _scale(table: Table, right: float) -> Iterator[str]:
    """The numbers beside the lines, from three to six."""
    step = next(step for step in STEPS if table.most <= 5 * step)
    for number in range(int(table.most / step + 1e-9) + 1):
        y = f"{_height(table, number * step):.1f}"
        yield f'<line class="y" x1="{LEFT}%" x2="{right:.2f}%" y1="{y}" y2="{y}"/>'
        yield (
            f'<text class="x" x="{LEFT}%" dx="-8" y="{y}" dy="4" text-anchor="end">'
            f"{number * step:g}</text>"
        )


def _axis(table: Table, shares: list[float]) -> Iterator[str]:
    """The numbers of the first column below the lines, those that fit, and its head."""
    y = TOP + HIGH + 15
    widest = 100 * (LETTER * max(map(len, table.columns[0])) + 6) / NARROW
    free = 0.0
    for share, number in zip(shares, table.columns[0], strict=True):
        if share >= free:
            yield (
                f'<text class="x" x="{share:.2f}%" y="{y}" text-anchor="middle">'
                f"{number}</text>"
            )
            free = share + widest
    middle = f'x="{(shares[0] + shares[-1]) / 2:.2f}%" y="{y + 15}" text-anchor="middle"'
    yield f'<text class="x" {middle}>{escape(table.heads[0])}</text>'


def _lines(table: Table, shares: list[float]) -> Iterator[str]:
    """One line for each column, with its points, and its head at its end."""
    columns = [list(map(float, column)) for column in table.columns[1:]]
    ends = _spread([_height(table, column[-1]) for column in columns])
    for number, (head, column) in enumerate(zip(table.heads[1:], columns, strict=True)):
        points = [(x, _height(table, y)) for x, y in zip(shares, column, strict=True)]
        kind = f"c{number % 4}"
        # Pieces, not one line: only theirs ends may be shares of the width.
        for (x, y), (other_x, other_y) in pairwise(points):
            yield (
                f'<line class="{kind}" x1="{x:.2f}%" y1="{y:.1f}" '
                f'x2="{other_x:.2f}%" y2="{other_y:.1f}"/>'
            )
        for x, y in points:
            yield f'<circle class="{kind}" cx="{x:.2f}%" cy="{y:.1f}" r="3"/>'
        yield (
            f'<text class="n" x="{shares[-1]:.2f}%" dx="8" y="{ends[number]:.1f}" '
            f'dy="4">{escape(head)}</text>'
        )


def _spread(heights: list[float]) -> list[float]:
    """The same heights, moved up where one would stand on another."""
    moved: dict[int, float] = {}
    lowest = float("inf")
    for number in sorted(range(len(heights)), key=lambda n: -heights[n]):
        lowest = min(heights[number], lowest - CLOSE)
        moved[number] = lowest
    return [moved[number] for number in range(len(heights))]
