"""Puts recordings into HTML: what was printed, the picture, its words, where it was made.

`tecer.timeline` draws; here is what stands around it, on a page of the site and in the
file that `tecer trace` writes.
"""

import json
from collections.abc import Iterable
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
    panel = _panel(language, made.length)
    _printed(panel, made)
    panel.append(_picture(made, language, identity, made.length))
    _legend(panel, language, [made])
    _words(panel, made, language)
    _provenance(panel, made, language)
    return _html(panel)


def contrast(named: Iterable[tuple[str, str, Recording]], language: str) -> str:
    """Several recordings on one clock, each with a title and the name of its program."""
    shown = list(named)
    length = max(made.length for *_, made in shown)
    panel = _panel(language, length)
    for title, name, made in shown:
        one = ET.SubElement(panel, "div", {"class": "tecer-one"})
        caption = _child(one, "p", f"{title} ", **{"class": "tecer-title"})
        _child(caption, "code", f"{name}.py")
        if len({name for _, name, _ in shown}) < len(shown):
            caption[-1].tail = f" {timeline.build(made, language)}"
        identity = f"contrast-{name}-{made.made.build}".replace("/", "-")
        one.append(_picture(made, language, identity, length))
        _words(one, made, language)
        _provenance(one, made, language)
    _legend(panel, language, [made for *_, made in shown])
    return _html(panel)


def measured(made: list[Recording], language: str, identity: str) -> str:
    """What recordings of one program on several builds measured, as bars."""
    panel = ET.Element("div", {"class": "tecer-measured"})
    panel.append(ET.fromstring(bars.draw(made, language, identity)))  # noqa: S314 - ours
    for each in made:
        _provenance(panel, each, language)
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


def _words(parent: ET.Element, made: Recording, language: str) -> None:
    """The picture in words, folded: a sentence and a table."""
    say = timeline.WORDS[language]
    folded = _child(parent, "details", **{"class": "tecer-words"})
    _child(folded, "summary", say["in words"])
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


def _provenance(parent: ET.Element, made: Recording, language: str) -> None:
    """Say where the recording was made."""
    text = timeline.provenance(made, language)
    _child(parent, "p", text, **{"class": "tecer-made"})


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
        body=single(made, language, "run"),
        script=script,
    )
