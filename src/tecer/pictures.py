"""Puts recordings into HTML: what was printed, the picture, its words, where it was made.

`tecer.timeline` draws; here is what stands around it, on a page of the site and in the
file that `tecer trace` writes.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from xml.etree import ElementTree as ET

from tecer import bars, timeline
from tecer.recording import COMPUTING, CUT_OFF, READY, Recording

REPLAY = {
    # ruff: noqa: RUF001 - the sign of multiplication is meant
    "pt": {
        "play": "Reproduzir",
        "pause": "Pausar",
        "step": "Próximo passo",
        "position": "Instante",
        "speed": "Velocidade",
        "real": "tempo real",
        "slower": "{}× mais devagar",
        "faster": "{}× mais depressa",
        "begins": "começa {}",
        "ends": "termina {}",
        "prints": "escreve {}",
        "point": ",",
    },
    "en": {
        "play": "Play",
        "pause": "Pause",
        "step": "Next step",
        "position": "Time",
        "speed": "Speed",
        "real": "real time",
        "slower": "{}× slower",
        "faster": "{}× faster",
        "begins": "{} begins",
        "ends": "{} ends",
        "prints": "prints {}",
        "point": ".",
    },
}
"""What the replay's script says, in each language."""


LEGEND = {
    COMPUTING: COMPUTING,
    "sleep": "sleeping",
    "waiting": "waiting",
    READY: READY,
    "failed": "failed",
    CUT_OFF: CUT_OFF,
}
"""The patterns and the marks, in the order of the legend, and the word for each."""


def single(made: Recording, language: str, identity: str) -> str:
    """One recording: output, picture, legend, words and provenance."""
    shown, lead = timeline.begun(made)
    return _single(shown, language, identity, lead)


def _single(made: Recording, language: str, identity: str, lead: int = 0) -> str:
    panel = _panel(language, made.length)
    _printed(panel, made)
    _drawn(panel, made, language, identity, lead)
    return _html(panel)


def drawn(made: Recording, language: str, identity: str) -> str:
    """The same, where the output stands elsewhere."""
    shown, lead = timeline.begun(made)
    panel = _panel(language, shown.length)
    _drawn(panel, shown, language, identity, lead)
    return _html(panel)


def _drawn(
    panel: ET.Element, made: Recording, language: str, identity: str, lead: int
) -> None:
    panel.append(_picture(made, language, identity, made.length))
    _legend(panel, language, [made])
    _words(panel, made, language)
    said = [timeline.provenance(made, language), *timeline.remarks(made, language)]
    _provenance(panel, said, language, [("", lead)])


@dataclass(frozen=True)
class One:
    """One of several recordings on one clock; `file` and `build` tell it from the others.

    `made` is what is drawn of it, and `lead` what is not, in microseconds.
    """

    title: str
    name: str
    build: str
    made: Recording
    lead: int

    @property
    def file(self) -> str:
        """Its program, and where that alone does not tell: on which Python."""
        return f"{self.name.rpartition('/')[2]}.py {self.build}".rstrip()


def contrast(named: Iterable[tuple[str, str, Recording]], language: str) -> str:
    """Several recordings on one clock, each with a title and the name of its program.

    The pictures stand directly below each other; what is said of them comes after.
    """
    given = list(named)
    several = len({name for _, name, _ in given}) < len(given)
    shown = [
        One(title, name, made.made.build if several else "", *timeline.begun(made))
        for title, name, made in given
    ]
    length = max(one.made.length for one in shown)
    panel = _panel(language, length)
    for one in shown:
        _one(panel, one, language, length)
    _legend(panel, language, [one.made for one in shown])
    for one in shown:
        _words(panel, one.made, language, one.file)
    made_on = [timeline.provenance(one.made, language) for one in shown]
    leads = [(f" ({one.file})", one.lead) for one in shown]
    _provenance(panel, made_on, language, leads)
    return _html(panel)


def _one(panel: ET.Element, one: One, language: str, length: int) -> None:
    """A picture below its title."""
    box = _child(panel, "div", **{"class": "tecer-one", "data-file": one.file})
    caption = _child(box, "p", f"{one.title} ", **{"class": "tecer-title"})
    code = _child(caption, "code", f"{one.name}.py")
    if one.build:
        code.tail = f" {timeline.build(one.made, language)}"
    identity = f"contrast-{one.name}-{one.made.made.build}".replace("/", "-")
    box.append(_picture(one.made, language, identity, length))


def measured(made: list[Recording], language: str, identity: str) -> str:
    """What recordings of one program on several builds measured, as bars."""
    panel = ET.Element("div", {"class": "tecer-measured"})
    panel.append(ET.fromstring(bars.draw(made, language, identity)))  # noqa: S314 - ours
    _provenance(panel, [timeline.provenance(each, language) for each in made], language)
    return _html(panel)


def _html(element: ET.Element) -> str:
    # An empty <span/> would be read as one that is never closed.
    return ET.tostring(element, encoding="unicode", short_empty_elements=False)


def _child(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, tag, attributes)
    made.text = text
    return made


def _panel(language: str, length: int) -> ET.Element:
    """What holds pictures of one clock (µs), with the words of the replay."""
    attributes = {
        "class": "tecer-recorded",
        "data-length": str(length),
        "data-words": json.dumps(REPLAY[language], ensure_ascii=False),
    }
    return ET.Element("div", attributes)


def _picture(made: Recording, language: str, identity: str, length: int) -> ET.Element:
    drawn = timeline.draw(made, language, identity, length)
    return ET.fromstring(drawn)  # noqa: S314 - drawn here


def _printed(parent: ET.Element, made: Recording) -> None:
    """What a run printed, piece by piece, each with its time."""
    box = _child(parent, "pre", **{"class": "tecer-printed", "tabindex": "0"})
    code = _child(box, "code")
    for piece in made.printed:
        _child(code, "span", piece.text, **{"data-at": str(piece.at)})


def _legend(parent: ET.Element, language: str, recordings: list[Recording]) -> None:
    """Say what the patterns mean, of those that are there."""
    say = timeline.WORDS[language]
    spans = [span for made in recordings for span in made.spans]
    kinds = {timeline.pattern(state.what) for span in spans for state in span.states}
    kinds |= {CUT_OFF if s.error == CUT_OFF else "failed" for s in spans if s.error}
    kinds.add(COMPUTING)
    line = _child(parent, "p", **{"class": "tecer-legend", "aria-hidden": "true"})
    for kind, word in LEGEND.items():
        if kind in kinds:
            _child(line, "span", say[word], **{"class": f"tecer-{kind}"}).tail = " "


def _words(parent: ET.Element, made: Recording, language: str, file: str = "") -> None:
    """The picture in words, folded: a sentence and a table; of several, each says whose."""
    say = timeline.WORDS[language]
    folded = _child(parent, "details", **{"class": "tecer-words"})
    summary = _child(folded, "summary", say["in words"])
    if file:
        summary.text = f"{say['in words']}: "
        _child(summary, "code", file)
    _child(folded, "p", timeline.sentence(made, language))
    table = _child(folded, "table")
    head = _child(_child(table, "thead"), "tr")
    for word in "lane", "call", "begins", "ends", "did":
        _child(head, "th", say[word], scope="col")
    body = _child(table, "tbody")
    for place, call, *others in timeline.rows(made, language):
        row = _child(body, "tr")
        _child(row, "td", place)
        _child(_child(row, "td"), "code", call)
        for cell in others:
            _child(row, "td", cell)
    if untold := timeline.untold(made, language):
        _child(folded, "p", f"… {untold}.")


def _provenance(
    parent: ET.Element,
    made_on: Iterable[str],
    language: str,
    leads: Iterable[tuple[str, int]] = (),
) -> None:
    """Say where recordings were made, each place once, and what of them is not drawn."""
    for said in [*dict.fromkeys(made_on), timeline.left_out(leads, language)]:
        if said:
            _child(parent, "p", said, **{"class": "tecer-made"})


PAGE = """\
<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
<main>
<h1><code>{title}</code></h1>
{body}
</main>
<script>{script}</script>
</html>
"""


def page(made: Recording, language: str, style: str, script: str) -> str:
    """A whole page of one recording, which needs no other file."""
    return PAGE.format(
        language={"pt": "pt-BR"}.get(language, language),
        title=escape(made.command),
        style=style,
        body=_single(made, language, "run"),
        script=script,
    )
