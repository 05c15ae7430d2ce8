"""The replay of a recorded run: what overrides/assets/replay.js makes of a picture.

The clock of the page is stopped and moved by hand, so a check neither waits nor depends on
how busy the machine is. Each check is also run on a script, or a style, with a fault in it,
which it must find.
"""

import gzip
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from mimetypes import guess_type
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tecer.catalog import LANGUAGES
from tests.browser.axe import AXE, axe
from tests.browser.served import DESK, PHONE, ROOT, Site, reader, written

SCRIPT = ROOT / "overrides" / "assets" / "replay.js"

SHOWN = {
    "pt": ("ideias/bolos/", "bolos/com_threads.py"),
    "en": ("en/ideas/cakes/", "cakes/with_threads.py"),
}
"""A page with recorded runs, and one of its programs."""

WORDS = {
    "pt": {
        "play": "Reproduzir",
        "pause": "Pausar",
        "step": "Próximo passo",
        "begins": "começa {}",
        "ends": "termina {}",
        "prints": "escreve “{}”",
    },
    "en": {
        "play": "Play",
        "pause": "Pause",
        "step": "Next step",
        "begins": "{} begins",
        "ends": "{} ends",
        "prints": "prints “{}”",
    },
}
"""What a reader sees and hears."""

each_language = pytest.mark.parametrize("language", LANGUAGES)

LOOK = """box => {
  const part = name => box.querySelector(`.tecer-${name}`)
  const [output, said, slider] = [part("printed"), part("said"), part("position")]
  const veil = getComputedStyle(part("veil"))
  return {
    button: part("play").textContent,
    at: slider.valueAsNumber,
    length: Number(slider.max),
    said: said.textContent,
    live: said.ariaLive,
    spoken: slider.ariaValueText,
    output: output.innerText,
    whole: output.textContent,
    height: box.getBoundingClientRect().height,
    veiled: veil.display == "none" ? "" : part("veil").getAttribute("x"),
  }
}"""


@dataclass(frozen=True)
class Replay:
    """One recorded run on a page."""

    page: Page
    box: Locator
    words: dict[str, str]

    def look(self) -> dict[str, Any]:
        """See and hear everything at once: nothing happens while the clock stands."""
        seen = self.box.evaluate(LOOK)
        assert isinstance(seen, dict)
        return seen

    @property
    def button(self) -> Locator:
        """The button that plays and pauses, or goes on by one step."""
        return self.box.locator(".tecer-play")

    @property
    def slider(self) -> Locator:
        """The slider under the controls, whose thumb goes with the playhead."""
        return self.box.locator(".tecer-position")

    def seconds(self) -> float:
        """How long a replay takes at the speed that is chosen."""
        factor = float(self.box.locator(".tecer-speed").input_value())
        return float(self.look()["length"]) / 1e6 * factor

    def pass_(self, seconds: float) -> None:
        """Let the page's time pass."""
        self.page.clock.run_for(round(1000 * seconds))

    def happenings(self) -> list[tuple[int, str]]:
        """What the picture and the output hold: a time and what is said of it."""
        read = "all => all.map(({dataset: d, textContent: t}) => [d.at, d.to, d.say, t])"
        bars = self.box.locator("svg [data-to]").evaluate_all(read)
        pieces = self.box.locator(".tecer-printed [data-at]").evaluate_all(read)
        begun = [(int(at), self.words["begins"].format(say)) for at, _, say, _ in bars]
        ended = [(int(to), self.words["ends"].format(say)) for _, to, say, _ in bars]
        printed = [
            (int(at), self.words["prints"].format(text.strip()))
            for at, _, _, text in pieces
            if text.strip()
        ]
        found = sorted(begun + ended + printed)
        assert begun
        assert printed
        return found


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab in which things may move, when their time is let pass."""
    context = reader(browser, DESK)
    page = context.new_page()
    page.add_init_script(AXE)
    page.emulate_media(reduced_motion="no-preference")
    page.clock.install(time=0)
    page.clock.pause_at(1)
    yield page
    context.close()


def open_(page: Page, site: Site, language: str) -> Replay:
    """Open a page at one of its recorded runs."""
    address, file = SHOWN[language]
    page.goto(site.url + address)
    caption = page.locator("figcaption", has=page.get_by_text(file, exact=True))
    figure = page.locator("figure.tecer-example", has=caption)
    return Replay(page, figure.locator(".tecer-recorded"), WORDS[language])


# ---- What is checked: each of these is also run on a planted fault


def plays_to_its_end_and_comes_to_rest(replay: Replay) -> None:
    rest = replay.look()
    assert rest["veiled"] == ""
    assert rest["output"] == rest["whole"]
    assert 3 < replay.seconds() < 8
    replay.button.click()
    replay.pass_(replay.seconds() / 2)
    half = replay.look()
    assert half["button"] == replay.words["pause"]
    assert 0.45 < half["at"] / half["length"] < 0.55
    assert 45 < float(half["veiled"].rstrip("%")) < 55
    assert half["output"] != half["whole"]
    replay.pass_(replay.seconds() / 2 + 0.1)
    end = replay.look()
    assert end["at"] == end["length"]
    assert end["button"] == replay.words["play"]
    assert end["veiled"] == ""
    assert end["output"] == end["whole"]


def plays_again_from_the_start(replay: Replay) -> None:
    replay.slider.press("End")
    replay.button.click()
    replay.pass_(replay.seconds() / 4)
    seen = replay.look()
    assert 0.2 < seen["at"] / seen["length"] < 0.3


def pauses_and_goes_on(replay: Replay) -> None:
    replay.slider.press("Space")
    replay.pass_(1)
    replay.slider.press("Space")
    paused = replay.look()
    assert 0 < paused["at"] < paused["length"]
    assert paused["button"] == replay.words["play"]
    replay.pass_(1)
    assert replay.look() == paused
    replay.slider.press("Space")
    replay.pass_(0.5)
    assert paused["at"] < replay.look()["at"] < paused["length"]


def only_one_plays(replay: Replay) -> None:
    other = replay.page.locator(".tecer-example .tecer-recorded").first
    other.locator(".tecer-play").click()
    replay.button.click()
    assert other.locator(".tecer-play").text_content() == replay.words["play"]
    assert replay.look()["button"] == replay.words["pause"]
    before = other.evaluate(LOOK)
    replay.pass_(1)
    assert other.evaluate(LOOK) == before
    assert replay.look()["at"] > 0


def pauses_when_the_page_is_hidden(replay: Replay) -> None:
    replay.button.click()
    replay.pass_(1)
    replay.page.evaluate(
        """() => {
          Object.defineProperty(document, "hidden", { value: true, configurable: true })
          document.dispatchEvent(new Event("visibilitychange"))
          delete document.hidden
        }"""
    )
    paused = replay.look()
    assert paused["button"] == replay.words["play"]
    replay.pass_(1)
    assert replay.look()["at"] == paused["at"] > 0


def steps_and_reads_out(replay: Replay) -> None:
    replay.box.focus()
    expected = replay.happenings()
    times = sorted({at for at, _ in expected})
    for time in times:
        replay.box.press("ArrowRight")
        seen = replay.look()
        assert seen["at"] == time
        assert seen["live"] == "polite"
        when, _, what = seen["said"].partition(": ")
        assert when.endswith(" ms")
        assert sorted(what.split("; ")) == sorted(
            said for at, said in expected if at == time
        )
    # The slider speaks for itself, by its value.
    for time in reversed(times[:-1]):
        replay.slider.press("ArrowLeft")
        seen = replay.look()
        assert seen["at"] == time
        assert seen["live"] == "off"
        assert seen["spoken"] == seen["said"]
        assert all(said in seen["spoken"] for at, said in expected if at == time)
    replay.box.press("End")
    assert replay.look()["at"] == replay.look()["length"]
    replay.box.press("Home")
    assert replay.look()["at"] == 0


def tells_what_is_under_way(replay: Replay) -> None:
    between = "slider => { slider.value = slider.max / 2; slider.oninput() }"
    replay.slider.evaluate(between)
    at = replay.look()["at"]
    bars = replay.box.locator("svg [data-to]").evaluate_all(
        "bars => bars.map(({dataset: d}) => [Number(d.at), Number(d.to), d.say])"
    )
    under_way = {say for start, end, say in bars if start <= at < end}
    assert len(under_way) > 1
    assert set(replay.look()["spoken"].partition(": ")[2].split(", ")) == under_way


def prints_piece_by_piece(replay: Replay) -> None:
    replay.slider.press("Home")
    seen = [replay.look()]
    assert seen[0]["output"].strip() == ""
    while seen[-1]["at"] < seen[-1]["length"]:
        replay.slider.press("ArrowRight")
        seen.append(replay.look())
    outputs = [each["output"].strip() for each in seen]
    assert all(later.startswith(earlier) for earlier, later in pairwise(outputs))
    assert outputs[-1] == seen[-1]["whole"].strip()
    prints = replay.words["prints"].partition("{}")[0]
    times = {at for at, said in replay.happenings() if said.startswith(prints)}
    assert len(set(outputs)) == 1 + len(times)


def moves_nothing_below(replay: Replay) -> None:
    heights = [replay.look()["height"]]
    replay.button.click()
    while replay.look()["button"] == replay.words["pause"]:
        assert len(heights) < 100
        replay.pass_(0.2)
        heights.append(replay.look()["height"])
    assert len(heights) > 10
    assert len(set(heights)) == 1


def goes_in_steps_where_nothing_shall_move(replay: Replay) -> None:
    replay.page.emulate_media(reduced_motion="reduce")
    try:
        _goes_in_steps(replay)
    finally:
        replay.page.emulate_media(reduced_motion="no-preference")


def _goes_in_steps(replay: Replay) -> None:
    assert replay.look()["button"] == replay.words["step"]
    assert not replay.box.locator(".tecer-speed").is_visible()
    times = sorted({at for at, _ in replay.happenings()})
    for time in [*times, times[0]]:
        replay.button.click()
        replay.pass_(1)
        seen = replay.look()
        assert seen["at"] == time
        assert seen["button"] == replay.words["step"]
        assert seen["live"] == "polite"
        assert seen["said"] != ""


def shares_one_clock(replay: Replay) -> None:
    """Of pictures side by side: one playhead for all, and it is said which one is meant."""
    page = replay.page
    box = page.locator(".tecer-contrast .tecer-recorded").first
    names = [
        file.rpartition("/")[2]
        for file in box.locator(".tecer-title code").all_inner_texts()
    ]
    assert len(names) > 1
    box.locator(".tecer-position").press("ArrowRight")
    said = box.locator(".tecer-said").inner_text()
    assert [name for name in names if f"{name}: " in said] == names
    box.locator(".tecer-play").click()
    page.clock.run_for(1000)
    heads = "heads => heads.map(head => head.getAttribute('x1'))"
    found = box.locator(".tecer-head").evaluate_all(heads)
    assert len(found) == len(names)
    assert len(set(found)) == 1
    assert found[0] != "0%"


def has_no_accessibility_fault(replay: Replay) -> None:
    replay.slider.press("Home")
    replay.slider.press("ArrowRight")
    assert axe(replay.page, ".tecer-recorded") == []


CHECKS: list[Callable[[Replay], None]] = [
    plays_to_its_end_and_comes_to_rest,
    plays_again_from_the_start,
    pauses_and_goes_on,
    only_one_plays,
    pauses_when_the_page_is_hidden,
    steps_and_reads_out,
    tells_what_is_under_way,
    prints_piece_by_piece,
    moves_nothing_below,
    goes_in_steps_where_nothing_shall_move,
]


@each_language
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_replay(
    site: Site, tab: Page, language: str, check: Callable[[Replay], None]
) -> None:
    check(open_(tab, site, language))


Fault = tuple[Callable[[Replay], None], str, str, str]

# The check that must find it, and in which file what is put in place of what.
FAULTS: list[Fault] = [
    (
        plays_to_its_end_and_comes_to_rest,
        "replay.js",
        "if (this.at >= this.length) return this.pause()",
        "",
    ),
    (
        plays_to_its_end_and_comes_to_rest,
        "replay.js",
        '"tecer-replaying", at < this.length',
        '"tecer-replaying", true',
    ),
    (
        plays_to_its_end_and_comes_to_rest,
        "replay.js",
        'veil.setAttribute("x", `${share}%`)',
        'veil.setAttribute("x", "0%")',
    ),
    (plays_to_its_end_and_comes_to_rest, "replay.js", "COMFORT = 5", "COMFORT = 50"),
    (plays_again_from_the_start, "replay.js", "? 0 : Math.max", "? this.at : Math.max"),
    (pauses_and_goes_on, "replay.js", "cancelAnimationFrame(this.frame)", ""),
    (pauses_and_goes_on, "replay.js", '" ": () => this.go(),', ""),
    (only_one_plays, "replay.js", "playing?.pause()\n    playing = this", "playing = this"),
    (pauses_when_the_page_is_hidden, "replay.js", "document.hidden &&", "false &&"),
    (steps_and_reads_out, "replay.js", "at > this.at", "at > this.at + 100"),
    (steps_and_reads_out, "replay.js", "at < this.at)", "at < this.at - 100)"),
    (steps_and_reads_out, "replay.js", "this.said.textContent = text", ""),
    (steps_and_reads_out, "replay.js", '"off" : "polite"', '"off" : "off"'),
    (steps_and_reads_out, "replay.js", 'this.say("ends"', 'this.say("begins"'),
    (
        tells_what_is_under_way,
        "replay.js",
        "&& this.at < call.to",
        "&& this.at < call.to / 2",
    ),
    (prints_piece_by_piece, "replay.js", 'toggle("tecer-later"', 'toggle("x"'),
    (prints_piece_by_piece, "replay.js", "dataset.at) > this.at", "dataset.at) > 0"),
    (
        moves_nothing_below,
        "timeline.css",
        "later { visibility: hidden",
        "later { display: none",
    ),
    (moves_nothing_below, "timeline.css", "height: 2.6em;", ""),
    (shares_one_clock, "replay.js", "dataset.file", "dataset.length"),
    (shares_one_clock, "replay.js", "of this.heads)", "of this.heads.slice(1))"),
    (
        goes_in_steps_where_nothing_shall_move,
        "replay.js",
        "if (!still.matches) return",
        "return",
    ),
    (
        goes_in_steps_where_nothing_shall_move,
        "replay.js",
        'still.matches ? "step"',
        'false ? "step"',
    ),
]


@contextmanager
def planted(page: Page, file: str, right: str, wrong: str) -> Iterator[None]:
    """Send a script or a style with a fault in it."""
    source = (SCRIPT.parent / file).read_text("utf-8")
    assert right in source
    address = f"**/assets/{file}"
    sent = {"body": source.replace(right, wrong), "content_type": guess_type(file)[0]}
    page.route(address, lambda route: route.fulfill(**sent))
    yield
    page.unroute(address)


@pytest.mark.parametrize(
    "fault", FAULTS, ids=lambda fault: f"{fault[0].__name__}: {fault[2]}"
)
def test_a_planted_fault_is_found(site: Site, tab: Page, fault: Fault) -> None:
    check, file, right, wrong = fault
    with planted(tab, file, right, wrong):
        replay = open_(tab, site, "en")
        with pytest.raises(AssertionError):
            check(replay)


def test_a_contrast_has_one_clock(site: Site, tab: Page) -> None:
    shares_one_clock(open_(tab, site, "en"))


def tells_what_did_not_return(page: Page, site: Site) -> None:
    """Of a call that an exception ended, its read-out names the exception."""
    page.goto(site.url + "en/coroutines/tasks/")
    box = page.locator(".tecer-recorded").first
    bar = box.locator("svg [data-fails]").first
    end = "(slider, at) => { slider.value = at; slider.oninput() }"
    box.locator(".tecer-position").evaluate(end, bar.get_attribute("data-to"))
    assert "burn('carrot') ends ✕ ValueError" in box.locator(".tecer-said").inner_text()


def test_what_did_not_return_is_told(site: Site, tab: Page) -> None:
    tells_what_did_not_return(tab, site)
    with planted(tab, "replay.js", "say) + fails", "say)"), pytest.raises(AssertionError):
        tells_what_did_not_return(tab, site)


# ---- What needs a page of its own


def test_a_replay_plays_by_the_browser_s_own_clock(page: Page, site: Site) -> None:
    page.emulate_media(reduced_motion="no-preference")
    replay = open_(page, site, "en")
    replay.box.locator(".tecer-speed").select_option("1")
    replay.button.click()
    expect(replay.button).to_have_text(replay.words["play"])
    end = replay.look()
    assert end["at"] == end["length"]
    assert end["output"] == end["whole"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_replay_has_no_accessibility_fault(
    browser: Browser, site: Site, size: ViewportSize, scheme: str
) -> None:
    context = reader(browser, size, color_scheme=scheme)
    context.add_init_script(AXE)
    for language in LANGUAGES:
        has_no_accessibility_fault(open_(context.new_page(), site, language))
    context.close()


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("replay.js", '"aria-label": words.position,', ""),
        ("timeline.css", "color: var(--tecer-soft);", "color: #8889;"),
    ],
    ids=["a slider without a name", "a faint output"],
)
def test_a_planted_accessibility_fault_is_found(
    page: Page, site: Site, file: str, right: str, wrong: str
) -> None:
    page.add_init_script(AXE)
    with planted(page, file, right, wrong):
        replay = open_(page, site, "en")
        with pytest.raises(AssertionError):
            has_no_accessibility_fault(replay)


GROUNDS = {
    ".n": (".pc", ".pw", ".pl", ".ps", ".in"),
    ".w": (".pc", ".pw", ".pl", ".ps"),
    ".k": (".o",),
    ".l": (".pw",),
    "text.t": (".pw",),
    "text.x": (".pw",),
}
"""What letters of each kind stand on in a picture; axe does not look into pictures."""

FILLS = """(picture, kinds) => Object.fromEntries(
  kinds.map(kind => {
    const { fill, fillOpacity } = getComputedStyle(picture.querySelector(kind))
    return [kind, [...fill.match(/[0-9.]+/g).map(Number), Number(fillOpacity)]]
  })
)"""


def contrasts(replay: Replay) -> dict[tuple[str, str], float]:
    """The contrast of the letters of a picture with what they stand on."""
    kinds = [*GROUNDS, ".pc", ".pw", ".pl", ".ps", ".in", ".o"]
    picture = replay.box.locator(".tecer-picture")
    fills: dict[str, list[float]] = picture.evaluate(FILLS, kinds)
    *paper, _ = fills[".pw"]

    def luminance(kind: str) -> float:
        *colour, opacity = fills[kind]
        mixed = (
            (opacity * over + (1 - opacity) * under) / 255
            for over, under in zip(colour, paper, strict=True)
        )
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in mixed
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(one: str, other: str) -> float:
        darker, lighter = sorted((luminance(one), luminance(other)))
        return (lighter + 0.05) / (darker + 0.05)

    return {
        (letters, ground): contrast(letters, ground)
        for letters, grounds in GROUNDS.items()
        for ground in grounds
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_letters_of_a_picture_have_contrast(
    browser: Browser, site: Site, scheme: str
) -> None:
    context = reader(browser, DESK, color_scheme=scheme)
    page = context.new_page()
    found = contrasts(open_(page, site, "en"))
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}
    faint = "--tecer-ink: light-dark(#20243a, #e8e4dc)", "--tecer-ink: #777"
    with planted(page, "timeline.css", *faint):
        assert min(contrasts(open_(page, site, "en")).values()) < 4.5
    context.close()


@each_language
def test_without_scripts_picture_and_output_are_whole(
    browser: Browser, site: Site, language: str
) -> None:
    context = reader(browser, DESK, java_script_enabled=False)
    replay = open_(context.new_page(), site, language)
    expect(replay.box.locator(".tecer-picture")).to_be_visible()
    expect(replay.box.locator("button, input, select, .tecer-veil")).to_have_count(0)
    for piece in replay.box.locator(".tecer-printed [data-at]").all():
        assert piece.evaluate("piece => getComputedStyle(piece).visibility") == "visible"
    replay.box.locator("summary").click()
    expect(replay.box.locator("details table")).to_be_visible()
    context.close()


def test_a_printed_page_shows_all_of_a_replay_and_no_controls(
    tab: Page, site: Site
) -> None:
    replay = open_(tab, site, "en")
    replay.slider.press("Home")
    tab.emulate_media(media="print")
    seen = replay.look()
    hidden = replay.box.locator(".tecer-controls, .tecer-veil, .tecer-head")
    visible = hidden.evaluate_all("all => all.filter(e => e.checkVisibility()).length")
    tab.emulate_media(media="screen")
    assert seen["output"] == seen["whole"]
    assert visible == 0


# ---- What is sent


def test_script_and_style_are_sent_only_where_there_is_a_picture(site: Site) -> None:
    sent = {"replay.js": "tecer-recorded", "timeline.css": "tecer-picture"}
    for file, kind in sent.items():
        found = set()
        for source in written():
            text = (site.folder / source.address / "index.html").read_text("utf-8")
            there = f'class="{kind}' in text
            assert (f"assets/{file}" in text) == there, source.address
            found.add(there)
        assert found == {True, False}


def test_the_script_is_one_for_both_languages_and_weighs_under_6_kib(site: Site) -> None:
    copies = [site.folder / place / "assets" / SCRIPT.name for place in (".", "en")]
    assert [copy.read_bytes() for copy in copies] == [SCRIPT.read_bytes()] * 2
    assert len(gzip.compress(SCRIPT.read_bytes())) < 6 * 1024
