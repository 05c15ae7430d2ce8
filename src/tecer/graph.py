"""Draws the arrows that a program printed, one a line: `Ana -- wants --> spoon`.

Nodes are boxes, in rows: each stands below those whose arrows lead to it, and a circle
stands as two columns. A line `spoon: in use` notes something of a node. Widths are shares
of the whole and letters keep their size, as in `tecer.timeline`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from itertools import pairwise
from textwrap import wrap
from typing import NamedTuple

from tecer.timeline import LETTER, NARROW

WORDS = {
    "pt": {"arrow": "de {} para {}", "arrows": "As setas vão {}."},
    "en": {"arrow": "from {} to {}", "arrows": "The arrows lead {}."},
}
"""What the words of a graph are made of, in each language."""

FORM = "the form 'Ana -- wants --> spoon'"
"""What a line must look like."""

_ARROW = re.compile(r"(?P<source>\S.*?) -(?:- (?P<label>.+?) -)?-> (?P<target>.*\S)")
_NOTE = re.compile(r"(?P<node>\S.*?): (?P<note>.*\S)")

LINE, PAD, GAP, APART = 13, 7, 30, 9
"""Pixels: of a line of letters, within a box, between two rows, and between two arrows
that go there and back."""


class Arrow(NamedTuple):
    """From where, to where, and what stands on it, which may be nothing."""

    source: str
    target: str
    label: str = ""


@dataclass(frozen=True)
class Graph:
    """Arrows in the order in which they were printed, and what is noted of the nodes."""

    arrows: tuple[Arrow, ...]
    notes: dict[str, list[str]] = field(default_factory=dict)

    @cached_property
    def nodes(self) -> list[str]:
        """The nodes, in the order in which they are first seen."""
        return list(dict.fromkeys(end for arrow in self.arrows for end in arrow[:2]))

    @cached_property
    def forward(self) -> list[Arrow]:
        """The arrows without those that close a circle."""
        kept: list[Arrow] = []
        for arrow in self.arrows:
            if arrow.source not in _reached(arrow.target, kept):
                kept.append(arrow)
        return kept

    def after(self, node: str) -> list[str]:
        """The nodes to which forward arrows lead from a node."""
        return [arrow.target for arrow in self.forward if arrow.source == node]

    def before(self, node: str) -> list[str]:
        """The nodes from which forward arrows lead to a node."""
        return [arrow.source for arrow in self.forward if arrow.target == node]


def read(printed: str) -> Graph:
    r"""The graph that a program printed. Raises LookupError where no line is an arrow.

    >>> read("Ana -- wants --> spoon\nspoon: in use\nall done\n").arrows
    (Arrow(source='Ana', target='spoon', label='wants'),)
    """
    lines = printed.splitlines()
    arrows = tuple(_arrow(line) for line in lines if "->" in line)
    if not arrows:
        raise LookupError(f"no line of {FORM}")
    nodes = {end for arrow in arrows for end in arrow[:2]}
    notes: dict[str, list[str]] = {}
    for found in filter(None, map(_NOTE.fullmatch, lines)):
        if found["node"] in nodes:
            notes.setdefault(found["node"], []).append(found["note"])
    return Graph(arrows, notes)


def _arrow(line: str) -> Arrow:
    found = _ARROW.fullmatch(line)
    if not found or "..." in line or found["source"] == found["target"]:
        raise LookupError(f"{line!r} is not of {FORM}, between two, the same in each run")
    return Arrow(found["source"], found["target"], found["label"] or "")


def sentence(graph: Graph, language: str) -> str:
    """All arrows, and what is noted of the nodes, in words."""
    say = WORDS[language]
    told = [
        say["arrow"].format(source, target) + (f" ({label})" if label else "")
        for source, target, label in graph.arrows
    ]
    noted = [f" {node}: {'; '.join(notes)}." for node, notes in graph.notes.items()]
    return say["arrows"].format(", ".join(told)) + "".join(noted)


# ---- where the nodes stand ------------------------------------------------------------

Place = tuple[int, float]
"""A row, and a share of the width in percent, of a node's middle."""


def places(graph: Graph) -> dict[str, Place]:
    """Where each node stands."""
    if ring := _ring(graph):
        return dict(_round(ring))
    rows = dict.fromkeys(graph.nodes, 0)
    for _ in rows:
        for source, target, _label in graph.forward:
            rows[target] = max(rows[target], rows[source] + 1)
    for node in graph.nodes:
        if graph.after(node) and not graph.before(node):
            rows[node] = min(rows[target] for target in graph.after(node)) - 1
    is_tree = all(len(graph.before(node)) < 2 for node in graph.nodes)  # noqa: PLR2004
    across = _as_tree(graph) if is_tree else _as_rows(graph, rows)
    return {node: (rows[node], across[node]) for node in graph.nodes}


def _reached(start: str, arrows: Sequence[Arrow]) -> list[str]:
    """All nodes to which arrows lead from `start`, itself included."""
    found = [start]
    for node in found:
        found += [a.target for a in arrows if a.source == node and a.target not in found]
    return found


def _ring(graph: Graph) -> list[str]:
    """The nodes in the order of the one circle that they all are; else nothing."""
    if len({a.source for a in graph.arrows}) < len(graph.arrows):
        return []
    found = _reached(graph.nodes[0], graph.arrows)
    back = Arrow(found[-1], found[0])
    closed = any(arrow[:2] == back[:2] for arrow in graph.arrows)
    return found if closed and len(found) == len(graph.nodes) else []


def _round(ring: list[str]) -> Iterator[tuple[str, Place]]:
    """Two columns, clockwise, below the first where they are uneven."""
    half, odd = divmod(len(ring), 2)
    left = [*ring[:1], *ring[:half:-1]]
    if odd:
        yield left.pop(0), (0, 50)
    for column, share in (left, 25), (ring[1 : half + 1], 75):
        for row, node in enumerate(column, odd):
            yield node, (row, share)


def _as_tree(graph: Graph) -> dict[str, float]:
    """Each node in the middle above those to which it leads."""
    across: dict[str, float] = {}
    leaves: list[str] = []

    def place(node: str) -> float:
        below = [place(each) for each in graph.after(node)]
        if not below:
            leaves.append(node)
        across[node] = (below[0] + below[-1]) / 2 if below else len(leaves) - 0.5
        return across[node]

    for node in graph.nodes:
        if not graph.before(node):
            place(node)
    return {node: 100 * at / len(leaves) for node, at in across.items()}


def _as_rows(graph: Graph, rows: dict[str, int]) -> dict[str, float]:
    """Each row shares the width; its nodes are in the order of those above them."""
    across: dict[str, float] = {}
    for number in range(max(rows.values()) + 1):
        row = [node for node in graph.nodes if rows[node] == number]
        row.sort(key=lambda node: _middle([across[n] for n in graph.before(node)]))
        for place, node in enumerate(row):
            across[node] = 100 * (place + 0.5) / len(row)
    return across


def _middle(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 50


# ---- the drawing ------------------------------------------------------------------------


class Box(NamedTuple):
    """A node as it is drawn: its lines and its note's, and its middle: percent, pixels."""

    name: list[str]
    note: list[str]
    x: float
    y: int

    @property
    def width(self) -> float:
        """How wide it is, in pixels."""
        return _wide(self.name, self.note)

    @property
    def height(self) -> int:
        """How high it is, in pixels."""
        return 2 * PAD + LINE * len([*self.name, *self.note]) - 2


@dataclass(frozen=True)
class Drawing:
    """A graph and what follows from it, step by step: places, lines of text, boxes."""

    graph: Graph
    identity: str

    @cached_property
    def places(self) -> dict[str, Place]:
        """Where each node stands."""
        return places(self.graph)

    @cached_property
    def rooms(self) -> dict[int, float]:
        """How many pixels a node of each row has to itself on a phone."""
        rows: dict[int, list[float]] = {}
        for row, x in self.places.values():
            rows.setdefault(row, []).append(x)
        return {row: _apart(sorted(all_x)) * NARROW / 100 for row, all_x in rows.items()}

    @cached_property
    def labels(self) -> dict[Arrow, list[str]]:
        """What stands on each arrow, in lines that fit."""
        return {arrow: _lines(arrow.label, self.room(arrow)) for arrow in self.graph.arrows}

    def room(self, arrow: Arrow) -> float:
        """How many pixels a phone has for what stands on an arrow."""
        (row, x), (other_row, other_x) = map(self.places.__getitem__, arrow[:2])
        if row == other_row:
            boxes = sum(_wide(*self.text(node)) for node in arrow[:2]) / 2
            return abs(x - other_x) * NARROW / 100 - boxes - 2 * PAD
        slot = min(self.rooms[row], self.rooms[other_row])
        return slot / 2 - PAD if x == other_x else slot - PAD

    def text(self, node: str) -> tuple[list[str], list[str]]:
        """A node's name and its note, in lines that fit."""
        room = self.rooms[self.places[node][0]] - 2 * PAD - GAP / 2
        notes = self.graph.notes.get(node, [])
        return _lines(node, room), [line for note in notes for line in _lines(note, room)]

    @cached_property
    def boxes(self) -> dict[str, Box]:
        """The nodes, each at its place."""
        flat = {node: Box(*self.text(node), x, 0) for node, (_, x) in self.places.items()}
        middles, top = {}, 1
        for row in sorted(self.rooms):
            highs = [flat[n].height for n, (r, _) in self.places.items() if r == row]
            high = max(*highs, 2 * self.beside(row))
            middles[row] = top + high // 2
            top += high + GAP + LINE * self.lines_below(row)
        return {n: flat[n]._replace(y=middles[r]) for n, (r, _) in self.places.items()}

    def beside(self, row: int) -> int:
        """How far, in pixels, what stands on the arrows within a row is from its middle."""
        reach = [
            LINE * len(lines) + 6 + abs(self.aside(arrow))
            for arrow, lines in self.labels.items()
            if {self.places[node][0] for node in arrow[:2]} == {row}
        ]
        return max(reach, default=0)

    def lines_below(self, row: int) -> int:
        """How many lines of letters stand on the arrows between a row and the next."""
        crossing = [
            len(lines)
            for (source, target, _), lines in self.labels.items()
            if {self.places[source][0], self.places[target][0]} >= {row, row + 1}
        ]
        return max(crossing, default=0)

    @property
    def height(self) -> int:
        """How high the whole is, in pixels."""
        ends = (
            box.y + max(box.height // 2, self.beside(self.places[node][0]))
            for node, box in self.boxes.items()
        )
        return max(ends) + 2

    def aside(self, arrow: Arrow) -> int:
        """How far, in pixels, an arrow makes room for one that goes the other way."""
        if not any(each[:2] == arrow[1::-1] for each in self.graph.arrows):
            return 0
        first = self.graph.nodes.index
        return -APART if first(arrow.source) < first(arrow.target) else APART

    def arrow(self, arrow: Arrow) -> str:
        """Draw an arrow."""
        start, end = map(self.boxes.__getitem__, arrow[:2])
        aside = self.aside(arrow)
        place = f'class="a" x1="{start.x:.2f}%" x2="{end.x:.2f}%"'
        if start.y == end.y:
            y = f'"{start.y + aside}"'
            # Its end is known in pixels from the middle of a box alone.
            way = 1 if start.x > end.x else -1
            tip = f'<path class="h" d="M{way * end.width / 2:.1f} 0l{8 * way} -4v8z"/>'
            line = f"<line {place} y1={y} y2={y}/>"
            return f'{line}<svg x="{end.x:.2f}%" y={y}>{tip}</svg>'
        way = 1 if end.y > start.y else -1
        return (
            f'<line {place} y1="{start.y + way * start.height // 2}" '
            f'y2="{end.y - way * end.height // 2}" transform="translate({aside} 0)" '
            f'marker-end="url(#{self.identity}-head)"/>'
        )

    def label(self, arrow: Arrow) -> str:
        """Write what stands on an arrow."""
        start, end = map(self.boxes.__getitem__, arrow[:2])
        lines, aside = self.labels[arrow], self.aside(arrow)
        x, dx, anchor = (start.x + end.x) / 2, 0, "middle"
        if start.y == end.y:
            y = start.y + aside + (LINE + 3 if aside > 0 else 7 - LINE * len(lines))
        else:
            part = self.part(arrow)
            x = start.x + part * (end.x - start.x)
            way = 1 if end.y > start.y else -1
            leaves = start.y + way * start.height / 2
            arrives = end.y - way * end.height / 2
            middle = leaves + part * (arrives - leaves)
            y = round(middle - LINE * len(lines) / 2) + 10
        if start.x == end.x:
            anchor = "end" if aside < 0 else "start"
            dx = aside - PAD if aside < 0 else aside + PAD
        kind = f'class="on" text-anchor="{anchor}"'
        return _text(lines, kind, f'x="{x:.2f}%" dx="{dx}"', y)

    def part(self, arrow: Arrow) -> float:
        """Where on a slanting arrow its label stands: near the end with fewer arrows."""
        leaving = sum(each.source == arrow.source for each in self.graph.arrows)
        coming = sum(each.target == arrow.target for each in self.graph.arrows)
        return 0.5 + 0.1 * ((leaving > coming) - (leaving < coming))

    def box(self, node: str) -> str:
        """Draw a node."""
        box = self.boxes[node]
        top = -(box.height // 2)
        inside = (
            f'<rect class="v" x="{-box.width / 2:.1f}" y="{top}" width="{box.width:.1f}" '
            f'height="{box.height}" rx="3"/>'
        )
        middle = 'text-anchor="middle"'
        inside += _text(box.name, f'class="n" {middle}', 'x="0"', top + PAD + 9)
        noted = top + PAD + 9 + LINE * len(box.name)
        inside += _text(box.note, f'class="t" {middle}', 'x="0"', noted)
        return f'<svg x="{box.x:.2f}%" y="{box.y}">{inside}</svg>'


def draw(graph: Graph, language: str, identity: str) -> str:
    """Draw a graph as SVG."""
    drawing = Drawing(graph, identity)
    said = escape(sentence(graph, language), quote=True)
    body = [
        *map(drawing.arrow, graph.arrows),
        *map(drawing.box, graph.nodes),
        *map(drawing.label, graph.arrows),
    ]
    return (
        f'<svg class="tecer-picture tecer-graph" width="100%" height="{drawing.height}" '
        f'role="img" aria-label="{said}"><defs><marker id="{identity}-head" '
        'viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" '
        'markerUnits="userSpaceOnUse" orient="auto"><path class="h" d="M0 0L8 4L0 8z"/>'
        f"</marker></defs>{''.join(body)}</svg>"
    )


def _wide(name: list[str], note: list[str]) -> float:
    """How many pixels wide a box is for what stands in it."""
    return 2 * PAD + LETTER * max(map(len, [*name, *note]))


def _apart(shares: list[float]) -> float:
    """How much of the width each of a row has, in percent."""
    between = [other - one for one, other in pairwise(shares)]
    return min([*between, 2 * shares[0], 2 * (100 - shares[-1])])


def _lines(text: str, width: float) -> list[str]:
    """A text in lines that fit so many pixels, where its words do."""
    return wrap(text, max(int(width / LETTER), 4), break_long_words=False)


def _text(lines: list[str], attributes: str, place: str, y: int) -> str:
    """Lines of letters, the first of them at `y`."""
    spans = (
        f'<tspan {place} y="{y + LINE * number}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    return f"<text {attributes}>{''.join(spans)}</text>" if lines else ""
