"""Puts recordings on a page: what was printed, the picture, its words, where it was made.

`tecer.timeline` draws; here is the HTML around it, for a page of the site and for the
file that `tecer trace` writes.
"""

import json
from xml.etree import ElementTree as ET

from markdown.util import AtomicString

from tecer import timeline
from tecer.recording import COMPUTING, READY, Recording

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


def child(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    """Append an element whose text is not to be read as Markdown."""
    made = ET.SubElement(parent, tag, attributes)
    made.text = AtomicString(text)
    return made


def panel(language: str, length: int, kind: str = "") -> dict[str, str]:
    """The attributes of what holds pictures of one clock, of `length` microseconds."""
    return {
        "class": f"tecer-recorded {kind}".strip(),
        "data-length": str(length),
        "data-words": json.dumps(REPLAY[language], ensure_ascii=False),
    }


def printed(made: Recording) -> str:
    """What a run printed, piece by piece, each with its time, as HTML."""
    box = ET.Element("pre", {"class": "tecer-printed", "tabindex": "0"})
    code = child(box, "code")
    for piece in made.printed:
        child(code, "span", piece.text, **{"data-at": str(piece.at)})
    return ET.tostring(box, encoding="unicode")


def legend(parent: ET.Element, language: str, *recordings: Recording) -> None:
    """Say what the patterns mean, of those that are there."""
    words = timeline.WORDS[language]
    spans = [span for made in recordings for span in made.spans]
    states = {state.what for span in spans for state in span.states}
    kinds = [COMPUTING, *(["waiting"] if states - {READY} else []), *(states & {READY})]
    line = ET.SubElement(parent, "p", {"class": "tecer-legend", "aria-hidden": "true"})
    for kind in kinds:
        child(line, "span", words[kind], **{"class": f"tecer-{kind}"}).tail = " "


def words(parent: ET.Element, made: Recording, language: str) -> None:
    """The picture in words, folded: a sentence and a table."""
    say = timeline.WORDS[language]
    folded = ET.SubElement(parent, "details", {"class": "tecer-words"})
    child(folded, "summary", say["in words"])
    child(folded, "p", timeline.sentence(made, language))
    table = child(folded, "table")
    head = child(child(table, "thead"), "tr")
    for word in "lane", "call", "start", "end", "did":
        child(head, "th", say[word], scope="col")
    body = child(table, "tbody")
    for cells in timeline.rows(made, language):
        row = child(body, "tr")
        for number, cell in enumerate(cells):
            child(child(row, "td"), "code", cell) if number == 1 else child(row, "td", cell)


def provenance(parent: ET.Element, made: Recording, language: str) -> None:
    """Say where the recording was made."""
    text = timeline.provenance(made, language)
    child(parent, "p", text, **{"class": "tecer-made"})
