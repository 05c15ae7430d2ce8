"""What a program prints, drawn: charts of its tables, graphs of its arrows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tecer import catalog, chart, graph, timeline
from tecer.rules import Tree

ROOT = Path(__file__).resolve().parents[1]

GAIN = """gain
workers    50%  all & more
      1   1.00   1.00
     10   1.82  10.00
    100   1.98  100.00
"""

CIRCLE = """\
Ana -- wants --> spoon
spoon -- is with --> Bia
Bia -- wants --> bowl
bowl -- is with --> Ana
"""

STATES = """submit() --> PENDING
PENDING -- a worker takes it --> RUNNING
PENDING -- cancel() --> CANCELLED
RUNNING -- return or raise --> FINISHED
FINISHED: for <good>
"""


def parsed(svg: str) -> ET.Element:
    """Read SVG as XML: it must be well formed."""
    return ET.fromstring(svg)  # noqa: S314 - drawn here


def drawn(language: str, kind: str) -> list[tuple[str, str]]:
    """What the pages of a language draw by a block: the programs' names and outputs."""
    tree = Tree(ROOT, language)
    names = sorted({piece.text for _, piece in tree.blocks(kind)})
    return [(name, tree.examples[name].printed) for name in names]


# ---- charts ----------------------------------------------------------------------------


def test_a_column_is_a_line_with_its_own_dashes_and_its_head_at_its_end() -> None:
    picture = parsed(chart.draw(chart.read(GAIN), "en"))
    for kind in "c0", "c1":
        points = [e for e in picture.iter("circle") if e.get("class") == kind]
        pieces = [e for e in picture.iter("line") if e.get("class") == kind]
        assert (len(points), len(pieces)) == (3, 2)
    words = list(picture.itertext())
    assert {"gain", "workers", "50%", "all & more", "100"} <= set(words)


def test_equal_factors_are_equal_steps_of_the_axis() -> None:
    picture = parsed(chart.draw(chart.read(GAIN), "en"))
    points = [e for e in picture.iter("circle") if e.get("class") == "c0"]
    left, middle, right = (float(e.get("cx", "").removesuffix("%")) for e in points)
    assert middle - left == pytest.approx(right - middle, abs=0.02)


def test_labels_that_would_stand_on_each_other_are_moved_apart() -> None:
    near = "n\nx  a  b  c\n1  9.00  9.01  9.02\n2  9.00  9.01  9.02\n"
    picture = parsed(chart.draw(chart.read(near), "en"))
    heads = [e for e in picture.iter("text") if e.text in {"a", "b", "c"}]
    heights = sorted(float(e.get("y", "")) for e in heads)
    assert all(other - one > chart.CLOSE - 0.2 for one, other in pairwise(heights))


def test_the_chart_is_told_in_words() -> None:
    said = "gain, by workers. 50%: from 1.00 to 1.98; all & more: from 1.00 to 100.00."
    assert chart.sentence(chart.read(GAIN), "en") == said
    assert chart.sentence(chart.read(GAIN), "pt").startswith("gain, por workers. 50%: de 1")
    assert parsed(chart.draw(chart.read(GAIN), "en")).get("aria-label") == said


@pytest.mark.parametrize(
    ("printed", "says"),
    [
        ("all done\n", "no table"),
        ("1  2\n2  4\n", "no table"),
        ("n\nx  a  b\n1  2\n2  4\n", "no table"),
        ("n\nx  a\n1  2\n2  4\n7  8\n", "neither by equal steps nor by equal factors"),
        ("n\nx  a\n2  2\n1  4\n", "neither by equal steps"),
        ("n\nx  a\n1  2\n", "neither by equal steps"),
    ],
)
def test_what_is_no_table_is_refused(printed: str, says: str) -> None:
    with pytest.raises(LookupError, match=says):
        chart.read(printed)


# ---- graphs ----------------------------------------------------------------------------


def test_a_circle_stands_as_two_columns() -> None:
    assert graph.places(graph.read(CIRCLE)) == {
        "Ana": (0, 25),
        "spoon": (0, 75),
        "Bia": (1, 75),
        "bowl": (1, 25),
    }


def test_an_uneven_circle_has_its_first_above_the_others() -> None:
    places = graph.places(graph.read("a --> b\nb --> c\nc --> a\n"))
    assert places == {"a": (0, 50), "b": (1, 75), "c": (1, 25)}


def test_each_node_is_below_those_whose_arrows_lead_to_it() -> None:
    states = graph.read(STATES)
    places = graph.places(states)
    assert all(places[a.source][0] < places[a.target][0] for a in states.arrows)
    back = graph.read(
        "ready -- its turn --> running\nrunning -- 5 ms --> ready\nx --> ready\n"
    )
    assert graph.places(back)["ready"][0] == 1


def test_a_note_stands_with_its_node_and_other_lines_are_left_out() -> None:
    found = graph.read(STATES + "all done\nnobody: here\n")
    assert found.notes == {"FINISHED": ["for <good>"]}
    words = "".join(parsed(graph.draw(found, "en", "x")).itertext())
    assert "for <good>" in words
    assert "nobody" not in words


def test_the_arrows_are_told_in_words() -> None:
    said = graph.sentence(graph.read("a -- x --> b\nb --> c\nc: last\n"), "en")
    assert said == "The arrows lead from a to b (x), from b to c. c: last."
    said = graph.sentence(graph.read("a -- x --> b\nb --> c\n"), "pt")
    assert said == "As setas vão de a para b (x), de b para c."


@pytest.mark.parametrize(
    "printed",
    [
        "all done\n",
        "a -> b\n",
        "a -- x -> b\n",
        "a -- at ... --> b\n",
        "--> b\n",
        "a --> a\n",
    ],
)
def test_what_is_no_arrow_is_refused(printed: str) -> None:
    with pytest.raises(LookupError, match="of the form"):
        graph.read(printed)


# ---- what the pages draw -----------------------------------------------------------------


@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_the_boxes_of_the_pages_fit_a_phone_and_keep_apart(language: str) -> None:
    for name, printed in drawn(language, "graph"):
        drawing = graph.Drawing(graph.read(printed), "x")
        sides = {
            node: (box.x * timeline.NARROW / 100 - box.width / 2, box.width, box.y)
            for node, box in drawing.boxes.items()
        }
        for node, (left, width, _) in sides.items():
            assert left >= 0, (name, node)
            assert left + width <= timeline.NARROW, (name, node)
        for (one, a), (other, b) in combinations(sides.items(), 2):
            apart = a[2] != b[2] or a[0] + a[1] < b[0] or b[0] + b[1] < a[0]
            assert apart, (name, one, other)


@dataclass(frozen=True)
class Area:
    """What something takes of a picture, in pixels; `name` says what it is."""

    name: str
    left: float
    right: float
    top: float
    bottom: float

    def hides(self, other: "Area") -> bool:
        """Whether the two have more in common than their edges."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > 1
            and min(self.bottom, other.bottom) - max(self.top, other.top) > 1
        )


def areas(drawing: graph.Drawing, width: int) -> Iterator[Area]:
    """The boxes of a graph and what stands on its arrows, in a picture so wide."""
    for node, box in drawing.boxes.items():
        x, half, high = box.x * width / 100, box.width / 2, box.height / 2
        yield Area(node, x - half, x + half, box.y - high, box.y + high)
    for arrow in drawing.graph.arrows:
        if not arrow.label:
            continue
        label = parsed(drawing.label(arrow))
        before = {"start": 0, "middle": 0.5, "end": 1}[label.get("text-anchor", "")]
        for line in label:
            # Letters of a label are not as wide as those that LETTER is made for.
            long = SANS * len(line.text or "")
            x = float(line.get("x", "").rstrip("%")) * width / 100 + int(line.get("dx", ""))
            y, left = float(line.get("y", "")), x - before * long
            yield Area(arrow.label, left, left + long, y - 8, y + 2)


SANS = 5.4
"""Pixels of a letter on an arrow, about."""


@pytest.mark.parametrize("width", [timeline.NARROW, 560])
@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_nothing_in_the_graphs_of_the_pages_hides_another(
    language: str, width: int
) -> None:
    for name, printed in drawn(language, "graph"):
        found = list(areas(graph.Drawing(graph.read(printed), "x"), width))
        hidden = [(a.name, b.name) for a, b in combinations(found, 2) if a.hides(b)]
        assert (name, hidden) == (name, [])


def test_what_hides_another_is_seen() -> None:
    crowd = "".join(f"child -- with a long word --> {n}\n" for n in range(4))
    found = list(areas(graph.Drawing(graph.read(crowd), "x"), timeline.NARROW))
    assert any(a.hides(b) for a, b in combinations(found, 2))


@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_drawn_again_a_picture_has_the_same_bytes(language: str) -> None:
    for _, printed in drawn(language, "graph"):
        again = graph.draw(graph.read(printed), language, "x")
        assert graph.draw(graph.read(printed), language, "x") == again
        assert len(re.findall(r' id="[^"]+"', again)) == 1
    for _, printed in drawn(language, "chart"):
        again = chart.draw(chart.read(printed), language)
        assert chart.draw(chart.read(printed), language) == again
