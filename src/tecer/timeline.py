"""Draws a recording: a pure function from `Recording` to SVG, and to words.

Widths are shares of the whole, so that the picture fits a phone as it fits a desktop,
and its letters keep their size. What a part of a call did is told by its pattern as well
as by its colour: computing is full, sleeping is lined, waiting is dotted, ready is
striped. The colours are the page's (`overrides/assets/timeline.css`); without them the
patterns remain.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from tecer import recording
from tecer.recording import (
    COMPUTING,
    CUT_OFF,
    PAUSED,
    READY,
    Lane,
    Recording,
    Span,
    State,
)

WORDS = {
    "pt": {
        COMPUTING: "calcula",
        READY: "pronta",
        PAUSED: "pausada",
        "waiting": "espera",
        "await": "await",
        "barrier": "barreira",
        "condition": "condição",
        "event": "evento",
        "io": "E/S",
        "join": "join",
        "lock": "lock",
        "loop": "laço de eventos",
        "other": "espera",
        "pipe": "pipe",
        "queue": "fila",
        "result": "resultado",
        "semaphore": "semáforo",
        "sleep": "sleep",
        "sleeping": "sleep, sem esperar ninguém",
        "start": "inicia",
        "process": "Processo {}",
        "interpreter": "Interpretador {}",
        "main thread": "Thread principal",
        "at once": "Chamadas ao mesmo tempo",
        "in words": "Em palavras",
        "lane": "Onde",
        "call": "Chamada",
        "begins": "Início",
        "ends": "Fim",
        "did": "O que fez",
        "took": "Em {time}: {lanes}.",
        "processes": "{} processos",
        "one process": "1 processo",
        "threads": "{} threads",
        "one thread": "1 thread",
        "tasks": "{} tarefas",
        "one task": "1 tarefa",
        "most": " No máximo, {} chamadas ao mesmo tempo.",
        "one at a time": " Uma chamada de cada vez.",
        "printed": " Linhas escritas: {}.",
        "did not return": " Chamadas que não retornaram: {}.",
        "failed": "acaba por exceção",
        CUT_OFF: "acaba com seu processo",
        "shorter": "e {} chamadas mais curtas",
        "made": "Gravado no Python {python}, {gil}, em {platform}, {cores}, {date}.",
        "left out": "Fora da figura: os primeiros {}, antes de o programa chamar uma "
        "função sua, escrever ou esperar.",
        "fewer": "Fora da figura: {} threads ou tarefas, as que menos duram.",
        "made here": "Python {python} nesta página, {date}.",
        "first calls": "Só as primeiras chamadas de {} foram anotadas.",
        "first notes": "Foram tantas as anotações que elas acabam antes do programa.",
        "GIL": "com GIL",
        "no GIL": "sem GIL",
        "cores": "{} processadores",
        "one core": "1 processador",
        "point": ",",
    },
    "en": {
        COMPUTING: "computing",
        READY: "ready",
        PAUSED: "paused",
        "waiting": "waiting",
        "await": "await",
        "barrier": "barrier",
        "condition": "condition",
        "event": "event",
        "io": "I/O",
        "join": "join",
        "lock": "lock",
        "loop": "event loop",
        "other": "waiting",
        "pipe": "pipe",
        "queue": "queue",
        "result": "result",
        "semaphore": "semaphore",
        "sleep": "sleep",
        "sleeping": "sleep, waiting for nobody",
        "start": "starting",
        "process": "Process {}",
        "interpreter": "Interpreter {}",
        "main thread": "Main thread",
        "at once": "Calls at once",
        "in words": "In words",
        "lane": "Where",
        "call": "Call",
        "begins": "Start",
        "ends": "End",
        "did": "What it did",
        "took": "In {time}: {lanes}.",
        "processes": "{} processes",
        "one process": "1 process",
        "threads": "{} threads",
        "one thread": "1 thread",
        "tasks": "{} tasks",
        "one task": "1 task",
        "most": " At most {} calls at once.",
        "one at a time": " One call at a time.",
        "printed": " Lines printed: {}.",
        "did not return": " Calls that did not return: {}.",
        "failed": "ends by an exception",
        CUT_OFF: "ends with its process",
        "shorter": "and {} shorter calls",
        "made": "Recorded on Python {python}, {gil}, on {platform}, {cores}, {date}.",
        "left out": "Not drawn: the first {}, before the program calls a function of its "
        "own, prints or waits.",
        "fewer": "Not drawn: {} threads or tasks, those that last least.",
        "made here": "Python {python} in this page, {date}.",
        "first calls": "Only the first calls of {} were noted.",
        "first notes": "There were so many notes that they end before the program does.",
        "GIL": "with the GIL",
        "no GIL": "without the GIL",
        "cores": "{} processors",
        "one core": "1 processor",
        "point": ".",
    },
}
"""What a picture and its words say, in each language."""

MAIN = frozenset({"", "MainThread"})
"""The names of the thread that a process begins with."""

BAR, CALLER, THIN, NAME, MARKS, BAND, CLOCK = 30, 16, 7, 16, 14, 14, 20
"""Heights in pixels: of a call, of one that only calls others, and so on."""

ROOMY = 12
"""Lanes with names and tall bars; where there are more, each is a thin line."""

DEEPEST = 4
"""Calls within calls that are drawn; deeper ones are in the table alone."""

NARROW, WIDE = 340, 640
"""Pixels that a picture has on a phone and on a desktop, to tell which words fit."""

LETTER = 6.2
"""Pixels of a letter, about: wider ones are rare in the names of functions."""

SHORT, LONG = 10_000, 100_000
"""Microseconds: below the first, times are told in them; from the second, in whole ms."""

NARROWEST, THINNEST, LAST = 2.0, 0.1, 88
"""Percent: the narrowest bar that is drawn tall, and count that is drawn in the band; and
where the clock's last time may stand."""

LEAD = 5
"""Percent of a run that are drawn though the program has not yet done anything to see."""

MOST_LANES = 40
"""Lanes that are drawn, the longest of all: a server has a thread for each request."""

MOST_ROWS = 40
"""Calls that the table tells, the longest of all."""


@dataclass(frozen=True)
class Picture:
    """A recording as it is drawn: `identity` is its own on the page.

    `length` is what the clock shows, in microseconds, where pictures share one.
    """

    recording: Recording
    language: str
    identity: str
    length: int

    def say(self, word: str) -> str:
        """Say a word in the page's language."""
        return WORDS[self.language][word]

    def share(self, at: float) -> float:
        """A time, or a duration, as a share of the clock, in percent."""
        return 100 * at / max(self.length, 1)

    def time(self, at: int) -> str:
        """A time in milliseconds, as the language writes it; in microseconds if short."""
        if self.length < SHORT:
            return f"{at} µs"
        digits = 0 if self.length >= LONG else 1
        return f"{at / 1000:.{digits}f} ms".replace(".", self.say("point"))


def begun(made: Recording) -> tuple[Recording, int]:
    """A recording as it is drawn, from its first deed on, and what that leaves out (µs).

    To import asyncio takes a third of a short run, in which there is nothing to see.
    """
    lead = made.lead if made.lead > LEAD / 100 * made.length else 0
    return recording.after(made, lead), lead


def draw(made: Recording, language: str, identity: str, length: int | None = None) -> str:
    """Draw a recording as SVG; `length` (µs) is the clock's, where it is another's."""
    picture = Picture(made, language, identity, length or made.length)
    body: list[str] = []
    height = 0
    for part, tall in _parts(picture):
        body.append(f'<g transform="translate(0 {height})">{"".join(part)}</g>')
        height += tall
    label = escape(sentence(made, language), quote=True)
    return (
        f'<svg class="tecer-picture" width="100%" height="{height}" role="img" '
        f'aria-label="{label}">{patterns(identity)}{"".join(body)}</svg>'
    )


def _parts(picture: Picture) -> Iterator[tuple[list[str], int]]:
    """Everything from top to bottom, each with its height."""
    made = picture.recording
    roomy = len(made.lanes) <= ROOMY
    drawn = _longest(made)
    many = len({lane.process for lane in made.lanes}) > 1
    for process, grouped in groupby(enumerate(made.lanes), lambda pair: pair[1].process):
        lanes = list(grouped)
        if many:
            yield _title(_process(picture, process, lanes), "p"), NAME
        for number, lane in lanes:
            if number not in drawn:
                continue
            if roomy and (len(lanes) > 1 or not many):
                yield _title(_name(picture, lane), "l"), NAME
            yield from _lane(picture, number, roomy=roomy)
    if _several(made):
        yield _title(picture.say("at once"), "l"), NAME
        yield list(_band(picture)), BAND
    yield list(_clock(picture)), CLOCK


def _longest(made: Recording) -> set[int]:
    """The lanes that are drawn: those whose calls last longest, all told."""
    lasted = Counter(dict.fromkeys(range(len(made.lanes)), 0))
    for span in made.spans:
        lasted[span.lane] += span.end - span.start
    return {number for number, _ in lasted.most_common(MOST_LANES)}


def _process(picture: Picture, process: int, lanes: list[tuple[int, Lane]]) -> str:
    """The name of a process; that of its only thread, where that has one, beside it."""
    name = picture.say("process").format(process)
    if len(lanes) == 1 and lanes[0][1].thread not in MAIN:
        name += f" · {_name(picture, lanes[0][1])}"
    return name


def _title(text: str, kind: str) -> list[str]:
    return [f'<text class="{kind}" y="12">{escape(text)}</text>']


def _name(picture: Picture, lane: Lane) -> str:
    if lane.task is not None:
        return lane.task
    where = []
    if lane.interpreter:
        where.append(picture.say("interpreter").format(lane.interpreter))
    if lane.thread not in MAIN:
        where.append(lane.thread)
    return " · ".join(where) or picture.say("main thread")


# ---- one lane -----------------------------------------------------------------------


def _lane(picture: Picture, number: int, *, roomy: bool) -> Iterator[tuple[list[str], int]]:
    made = picture.recording
    spans = [(n, s) for n, s in enumerate(made.spans) if s.lane == number]
    for row in range(DEEPEST):
        bars = [(n, span) for n, span in spans if span.row == row]
        if not bars:
            continue
        tall = _height(made, bars) if roomy else THIN
        crosses = [_cross(picture.share(s.end), tall / 2) for _, s in bars if s.error]
        yield [*(_bar(picture, n, s, tall) for n, s in bars), *crosses], tall + 2
    marks = [piece for piece in made.printed if piece.lane == number and piece.text.strip()]
    if marks and roomy:
        yield list(_marks(picture, [(m.at, m.text.strip()) for m in marks])), MARKS


def _height(made: Recording, bars: list[tuple[int, Span]]) -> int:
    """How tall a row must be for what it tells."""
    length = max(made.length, 1)
    if all(
        span.is_module or 100 * (span.end - span.start) / length < NARROWEST
        for _, span in bars
    ):
        return THIN
    only_call = all(n in made.inner and not span.states for n, span in bars)
    return CALLER if only_call else BAR


def _bar(picture: Picture, number: int, span: Span, tall: int) -> str:
    """One call: what it did in each part of its time, and its name."""
    left, width = picture.share(span.start), picture.share(span.end - span.start)
    inside = "".join(_states(picture, number, span, worded=tall == BAR))
    name = "" if tall == THIN else _fitting(_forms(span), width, 'class="n" x="4" y="12"')
    fails = f' data-fails="{_quoted(failure(span, picture.say))}"' if span.error else ""
    return (
        f'<svg class="s" x="{left:.2f}%" width="{max(width, 0.15):.2f}%" height="{tall}" '
        f'data-at="{span.start}" data-to="{span.end}" data-say="{_quoted(span.text)}"'
        f'{fails}><rect class="in" width="100%" height="100%"/>{inside}{name}'
        f'<rect class="e" width="100%" height="100%"/></svg>'
    )


def failure(span: Span, say: Callable[[str], str]) -> str:
    """By what a call ended that did not return: `✕ ValueError`."""
    return f"✕ {say(CUT_OFF) if span.error == CUT_OFF else span.error}"


def _cross(x: float, y: float) -> str:
    """The mark at the end of a call that did not return; letters may lack a ✕."""
    return (
        f'<svg x="{x:.2f}%" y="{y:g}" width="1" height="1" overflow="visible">'
        '<circle class="g" r="6"/><path class="f" d="M-3-3 3 3M-3 3 3-3"/></svg>'
    )


def _forms(span: Span) -> list[str]:
    """The ways to write a call, the longest first: `bake(1)`, `bake(…)`, `bake`."""
    short = [f"{span.label}(…)"] if span.arguments else []
    return [span.text, *short, span.label]


STATE = 'class="w" x="4" y="25"'
"""How the word of a state is written, below the name of the call."""


def _states(picture: Picture, number: int, span: Span, *, worded: bool) -> Iterator[str]:
    """The parts of a call, as shares of its own time, each with its word."""
    lasted = max(span.end - span.start, 1)
    computed = recording.computing(picture.recording, number)
    parts = [*span.states, *(State(start, end, COMPUTING) for start, end in computed)]
    for start, end, what in sorted(parts):
        left, width = 100 * (start - span.start) / lasted, 100 * (end - start) / lasted
        kind = pattern(what)
        place = f'x="{left:.2f}%" width="{width:.2f}%"'
        fill = f"url(#{picture.identity}-{kind})"
        # Of two waits beside each other, each has an edge.
        edge = 'class="q" ' if kind in {"waiting", "sleep"} else ""
        yield f'<rect {edge}{place} height="100%" fill="{fill}"/>'
        word = _fitting([picture.say(what)], picture.share(end - start), STATE)
        if worded and word:
            yield f"<svg {place}>{word}</svg>"


def pattern(what: str) -> str:
    """How a part of a call is drawn: who sleeps waits, but for nobody."""
    return what if what in {COMPUTING, READY, "sleep"} else "waiting"


def _fitting(forms: Sequence[str], width: float, attributes: str) -> str:
    """The first form that fits `width` percent of a desktop, and that of a phone."""
    wide, slim = (
        next((form for form in forms if 8 + LETTER * len(form) <= width / 100 * room), "")
        for room in (WIDE, NARROW)
    )
    if wide == slim:
        return _text(wide, attributes)
    on_a = ('class="wide ', 'class="slim ')
    return "".join(
        _text(form, attributes.replace('class="', kind))
        for form, kind in zip((wide, slim), on_a, strict=True)
    )


def _text(text: str, attributes: str) -> str:
    return f"<text {attributes}>{escape(text)}</text>" if text else ""


def _marks(picture: Picture, printed: list[tuple[int, str]]) -> Iterator[str]:
    """What was printed: a mark each, and its text where it does not hide another."""
    free = 0.0
    ends = [*(at for at, _ in printed[1:]), picture.length]
    for (at, text), next_ in zip(printed, ends, strict=True):
        left = picture.share(at)
        data = f'data-at="{at}" data-say="{_quoted(text)}"'
        yield f'<circle class="m" cx="{left:.2f}%" cy="5" r="3" {data}/>'
        right = picture.share(next_)
        place = 'class="t" y="9" '
        if after := _fitting([text], right - left, f'{place}x="{left:.2f}%" dx="6"'):
            yield after
            free = right
        elif before := _fitting(
            [text], left - free, f'{place}x="{left:.2f}%" dx="-6" text-anchor="end"'
        ):
            yield before
        free = max(free, left)


def _quoted(text: str) -> str:
    return escape(text, quote=True).replace("\n", " ")


# ---- below the lanes ----------------------------------------------------------------


def _most(made: Recording) -> int:
    """How many calls are seen to be under way at once: shorter counts are not drawn."""
    least = made.length * THINNEST / 100
    return max((n for start, end, n in made.overlap if end - start >= least), default=0)


def _several(made: Recording) -> bool:
    """Whether there is a choice of calls at once: of one lane, it is one at a time."""
    least = made.length * THINNEST / 100
    lanes = {
        span.lane
        for span in made.leaves
        for start, end in made.at_work(span)
        if end - start >= least
    }
    return len(lanes) > 1 or _most(made) > 1


def _band(picture: Picture) -> Iterator[str]:
    """How many calls are under way, darker where they are more, with the number."""
    made = picture.recording
    most = max((count for _, _, count in made.overlap), default=0)
    for start, end, count in made.overlap:
        width = picture.share(end - start)
        if not count or width < THINNEST:
            continue
        place = f'x="{picture.share(start):.2f}%" width="{width:.2f}%"'
        strength = f'fill-opacity="{0.15 + 0.6 * count / most:.2f}"'
        yield f'<rect class="o" {place} height="12" {strength}/>'
        if word := _fitting([str(count)], width, 'class="k" x="3" y="10"'):
            yield f"<svg {place}>{word}</svg>"


STEPS = [step * 10**power for power in range(10) for step in (1, 2, 5)]
"""Microseconds between two marks of the clock: one of these."""


def _clock(picture: Picture) -> Iterator[str]:
    """The clock: from four to eight times, none too near the right edge to be read."""
    step = next(step for step in STEPS if picture.length <= 6 * step)
    yield '<line class="x" x2="100%" y1="3" y2="3"/>'
    for at in range(0, picture.length + 1, step):
        left = picture.share(at)
        yield f'<line class="x" x1="{left:.2f}%" x2="{left:.2f}%" y1="0" y2="6"/>'
        if left < LAST:
            time = f"{at} µs" if picture.length < SHORT else f"{at // 1000} ms"
            yield f'<text class="x" x="{left:.2f}%" y="17">{time}</text>'


def patterns(identity: str) -> str:
    """The patterns of one picture; the colours are the page's."""
    return (
        "<defs>"
        f'<pattern id="{identity}-computing" width="8" height="8" '
        'patternUnits="userSpaceOnUse"><rect class="pc" width="8" height="8"/></pattern>'
        f'<pattern id="{identity}-waiting" width="7" height="7" '
        'patternUnits="userSpaceOnUse"><rect class="pw" width="7" height="7"/>'
        '<circle class="pd" cx="2" cy="2" r="1"/></pattern>'
        f'<pattern id="{identity}-sleep" width="6" height="6" '
        'patternUnits="userSpaceOnUse"><rect class="pw" width="6" height="6"/>'
        '<rect class="pl" y="2" width="6" height="2"/></pattern>'
        f'<pattern id="{identity}-ready" width="6" height="6" '
        'patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect class="pr" width="6" height="6"/><rect class="ps" width="2" height="6"/>'
        "</pattern></defs>"
    )


# ---- in words -----------------------------------------------------------------------


def sentence(made: Recording, language: str) -> str:
    """What a picture shows, in one or two sentences."""
    picture = Picture(made, language, "", made.length)
    say = picture.say
    processes = len({lane.process for lane in made.lanes})
    threads = len({lane._replace(task=None) for lane in made.lanes})
    tasks = sum(lane.task is not None for lane in made.lanes)
    lanes = [_count(say, "process", "processes", processes)]
    lanes.append(_count(say, "thread", "threads", threads))
    if tasks:
        lanes.append(_count(say, "task", "tasks", tasks))
    said = say("took").format(time=picture.time(made.length), lanes=", ".join(lanes))
    if most := _most(made):
        said += say("most").format(most) if most > 1 else say("one at a time")
    if lines := len(made.output.splitlines()):
        said += say("printed").format(lines)
    if failed := sum(bool(span.error) for span in made.spans):
        said += say("did not return").format(failed)
    return said


def _count(say: Callable[[str], str], one: str, many: str, number: int) -> str:
    return say(f"one {one}") if number == 1 else say(many).format(number)


def build(made: Recording, language: str) -> str:
    """Which Python a recording was made on: its version, with or without the GIL."""
    word = "GIL" if made.made.gil else "no GIL"
    return f"{made.made.build}, {WORDS[language][word]}"


def provenance(made: Recording, language: str) -> str:
    """Where a recording was made, in one sentence."""
    words = WORDS[language]
    run = made.made
    cores = words["one core"] if run.cores == 1 else words["cores"].format(run.cores)
    return words["made here" if run.platform == recording.PAGE else "made"].format(
        python=run.python,
        gil=words["GIL" if run.gil else "no GIL"],
        platform=run.platform,
        cores=cores,
        date=run.date,
    )


def left_out(leads: Iterable[tuple[str, int]], language: str) -> str:
    """What is not drawn (µs) of each program, in one sentence; nothing where all is."""
    told = [
        f"{lead / 1000:.0f} ms{of}" if lead >= SHORT / 10 else f"{lead} µs{of}"
        for of, lead in leads
        if lead
    ]
    return WORDS[language]["left out"].format(", ".join(told)) if told else ""


def remarks(made: Recording, language: str) -> Iterator[str]:
    """What a recording leaves out, a sentence for each."""
    words = WORDS[language]
    for name in made.remarks:
        yield words["first calls"].format(name) if name else words["first notes"]
    if (fewer := len(made.lanes) - MOST_LANES) > 0:
        yield words["fewer"].format(fewer)


def rows(made: Recording, language: str) -> Iterable[tuple[str, ...]]:
    """The table of a picture: where, which call, from when to when, and what it did."""
    picture = Picture(made, language, "", made.length)
    told = sorted(enumerate(made.spans), key=lambda pair: pair[1].start - pair[1].end)[
        :MOST_ROWS
    ]
    for number, span in sorted(told, key=lambda pair: (pair[1].lane, pair[1].start)):
        yield (
            _place(picture, made.lanes[span.lane]),
            span.text,
            picture.time(span.start),
            picture.time(span.end),
            ", ".join(_did(picture, number, span)),
        )


def untold(made: Recording, language: str) -> str:
    """What the table leaves out, in words; nothing where it tells all."""
    shorter = len(made.spans) - MOST_ROWS
    return WORDS[language]["shorter"].format(shorter) if shorter > 0 else ""


def _place(picture: Picture, lane: Lane) -> str:
    name = _name(picture, lane)
    if len({each.process for each in picture.recording.lanes}) > 1:
        return f"{picture.say('process').format(lane.process)} · {name}"
    return name


def _did(picture: Picture, number: int, span: Span) -> Iterator[str]:
    """What a call did, and for how long, the longest first; not what rounds to nothing."""
    lasted: dict[str, int] = {}
    computed = recording.computing(picture.recording, number)
    for start, end, what in [*span.states, *((a, b, COMPUTING) for a, b in computed)]:
        lasted[what] = lasted.get(what, 0) + end - start
    for what, time in sorted(lasted.items(), key=lambda pair: -pair[1]):
        if len(lasted) == 1 or picture.time(time) != picture.time(0):
            yield f"{picture.say(what)} {picture.time(time)}"
    if span.error:
        yield failure(span, picture.say)
