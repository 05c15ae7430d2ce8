"""The picture of a recording: the same each time, whole, and said in words as well."""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tecer import bars, catalog, pictures, recording, recordings, timeline
from tecer.recording import Lane, Made, Printed, Recording, Span, State

ROOT = Path(__file__).resolve().parents[1]

KEPT = sorted((ROOT / recordings.FOLDER).rglob("*.json"))

MADE = Made(
    "3.14.8", gil=True, platform="Linux", cores=2, start_method="", date="2026-11-21"
)

BAKERY = Recording(
    digest="",
    command="python bakery.py",
    made=MADE,
    length=200_000,
    status=0,
    lanes=(Lane(0, 0, ""), Lane(0, 0, "Ana"), Lane(1, 0, "MainThread")),
    spans=(
        Span(0, 0, 200_000, "bakery.py", states=(State(1000, 199_000, "join"),)),
        Span(
            1,
            10_000,
            110_000,
            "bake",
            ("'<corn>'",),
            states=(State(60_000, 90_000, "ready"),),
        ),
        Span(
            2,
            50_000,
            150_000,
            "bake",
            ("'lemon'",),
            states=(State(50_000, 150_000, "sleep"),),
        ),
    ),
    printed=(Printed(20_000, 1, "in & out\n"), Printed(200_000, 0, "total\n")),
)


def parsed(svg: str) -> ET.Element:
    """Read SVG as XML: it must be well formed."""
    return ET.fromstring(svg)  # noqa: S314 - drawn here


def drawn(made: Recording, language: str = "en", length: int | None = None) -> ET.Element:
    """The picture of a recording."""
    return parsed(timeline.draw(made, language, "x", length))


def shown(picture: ET.Element) -> str:
    """All words of a picture."""
    return " ".join(picture.itertext())


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_kept_recording_is_drawn_within_its_frame(path: Path) -> None:
    made = recording.parse(path.read_text("utf-8"))
    for language in catalog.LANGUAGES:
        picture = drawn(made, language)
        for element in picture.iter():
            left = float(element.get("x", "0%").removesuffix("%") or 0)
            width = element.get("width", "")
            if width.endswith("%") and element.get("x", "").endswith("%"):
                assert 0 <= left <= 100
                assert left + float(width.removesuffix("%")) <= 100.2
        assert timeline.sentence(made, language)
        assert list(timeline.rows(made, language))


def test_the_same_recording_gives_the_same_bytes() -> None:
    again = recording.parse(recording.text(BAKERY))
    assert timeline.draw(BAKERY, "pt", "x") == timeline.draw(again, "pt", "x")
    assert pictures.single(BAKERY, "en", "x") == pictures.single(again, "en", "x")


def test_every_call_is_a_bar_at_its_time() -> None:
    bars_drawn = [e for e in drawn(BAKERY).iter() if e.get("class") == "s"]
    assert [
        (e.get("data-at"), e.get("data-to"), e.get("data-say")) for e in bars_drawn
    ] == [
        ("0", "200000", "bakery.py"),
        ("10000", "110000", "bake('<corn>')"),
        ("50000", "150000", "bake('lemon')"),
    ]
    assert bars_drawn[1].get("x") == "5.00%"
    assert bars_drawn[1].get("width") == "50.00%"


def test_what_a_call_did_has_a_pattern_of_its_own() -> None:
    fills = {
        e.get("fill") for e in drawn(BAKERY).iter() if e.get("fill", "").startswith("url")
    }
    assert fills == {f"url(#x-{kind})" for kind in (*bars.PATTERNS, "sleep")}


def test_who_sleeps_looks_otherwise_than_who_waits_for_somebody() -> None:
    assert timeline.pattern("sleep") != timeline.pattern("lock") == timeline.pattern("io")
    page = pictures.single(BAKERY, "en", "x")
    legend = page[page.index("tecer-legend") : page.index("tecer-words")]
    assert re.findall(r">([^<>]+)</span>", legend) == [
        "computing",
        "sleep, waiting for nobody",
        "waiting",
        "ready",
    ]
    alone = pictures.single(replace(BAKERY, spans=BAKERY.spans[1:2]), "en", "x")
    assert timeline.WORDS["en"]["sleeping"] not in alone


def test_a_name_too_long_for_its_bar_is_shortened_before_it_is_left_out() -> None:
    def names(end: int) -> list[tuple[str, str]]:
        call = Span(0, 0, end, "bake", ("'a flavour of a long name'",))
        made = replace(BAKERY, spans=(call,), printed=())
        found = (e for e in drawn(made).iter() if " n" in f" {e.get('class', '')}")
        return [(str(e.get("class")), str(e.text)) for e in found]

    whole = "bake('a flavour of a long name')"
    assert names(200_000) == [("n", whole)]
    assert names(80_000) == [("wide n", whole), ("slim n", "bake(…)")]
    assert names(30_000) == [("wide n", "bake(…)"), ("slim n", "bake")]
    assert names(15_000) == [("wide n", "bake")]
    assert names(5_000) == []


FAILED = replace(
    BAKERY,
    spans=(
        BAKERY.spans[0],
        replace(BAKERY.spans[1], error="ValueError"),
        replace(BAKERY.spans[2], error=recording.CUT_OFF),
    ),
)


def test_a_call_that_did_not_return_has_a_mark_and_it_is_said() -> None:
    crosses = [e for e in drawn(FAILED).iter() if e.get("class") == "f"]
    assert len(crosses) == 2
    assert not [e for e in drawn(BAKERY).iter() if e.get("class") == "f"]
    assert [e.get("data-fails") for e in drawn(FAILED).iter() if e.get("class") == "s"] == [
        None,
        "✕ ValueError",
        "✕ ends with its process",
    ]
    assert "that did not return: 2." in timeline.sentence(FAILED, "en")
    assert "did not return" not in timeline.sentence(BAKERY, "en")
    did = [row[-1] for row in timeline.rows(FAILED, "pt")]
    assert did[1:] == [
        "calcula 70 ms, pronta 30 ms, ✕ ValueError",
        "sleep 100 ms, ✕ acaba com seu processo",
    ]


def test_the_next_call_does_not_cover_the_mark_of_one_that_did_not_return() -> None:
    spans = (Span(0, 0, 90_000, "f", error="KeyError"), Span(0, 90_000, 180_000, "g"))
    svg = timeline.draw(replace(BAKERY, spans=spans, printed=()), "en", "x")
    assert svg.index('class="f"') > svg.index('data-say="g()"')


def test_the_mark_of_a_call_that_did_not_return_is_in_the_legend() -> None:
    failed, cut_off = (timeline.WORDS["en"][word] for word in ("failed", recording.CUT_OFF))
    page = pictures.single(FAILED, "en", "x")
    assert page.count(f">{failed}<") == page.count(f">{cut_off}<") == 1
    page = pictures.single(replace(FAILED, spans=FAILED.spans[:2]), "en", "x")
    assert (page.count(f">{failed}<"), page.count(f">{cut_off}<")) == (1, 0)
    page = pictures.single(BAKERY, "en", "x")
    assert page.count(failed) == page.count(cut_off) == 0


def test_the_clock_may_be_longer_than_the_run() -> None:
    half = [
        e.get("width")
        for e in drawn(BAKERY, length=400_000).iter()
        if e.get("class") == "s"
    ]
    assert half[1] == "25.00%"


def test_the_words_are_of_the_page_language() -> None:
    assert "Processo 1" in shown(drawn(BAKERY, "pt"))
    assert "Process 1" in shown(drawn(BAKERY, "en"))
    assert timeline.WORDS["pt"].keys() == timeline.WORDS["en"].keys()
    assert pictures.REPLAY["pt"].keys() == pictures.REPLAY["en"].keys()


def test_the_sentence_counts_what_is_seen() -> None:
    assert timeline.sentence(BAKERY, "en") == (
        "In 200 ms: 2 processes, 3 threads. At most 2 calls at once. Lines printed: 2."
    )
    assert timeline.sentence(BAKERY, "pt") == (
        "Em 200 ms: 2 processos, 3 threads. No máximo, 2 chamadas ao mesmo tempo. "
        "Linhas escritas: 2."
    )


def test_the_table_tells_each_call_and_what_it_did() -> None:
    assert list(timeline.rows(BAKERY, "pt"))[1] == (
        "Processo 0 · Ana",
        "bake('<corn>')",
        "10 ms",
        "110 ms",
        "calcula 70 ms, pronta 30 ms",
    )


def test_short_runs_are_told_in_microseconds_and_decimals_in_the_language() -> None:
    short = replace(BAKERY, length=50_000, spans=BAKERY.spans[1:2], printed=())
    assert next(iter(timeline.rows(short, "pt")))[2] == "10,0 ms"
    tiny = replace(BAKERY, length=500, spans=(Span(0, 0, 500, "f"),), printed=())
    assert "400 µs" in shown(drawn(tiny))


def test_the_table_does_not_tell_what_took_no_time() -> None:
    slept = replace(BAKERY.spans[2], states=(State(50_000, 149_900, "sleep"),))
    short = Span(1, 10_000, 10_100, "f")
    made = replace(BAKERY, spans=(slept, short))
    assert [row[-1] for row in timeline.rows(made, "en")] == [
        "computing 0 ms",
        "sleep 100 ms",
    ]


def clock(made: Recording) -> list[str]:
    """The times that the clock of a picture tells."""
    found = (e for e in drawn(made).iter() if e.tag == "text" and e.get("class") == "x")
    return [str(e.text) for e in found]


def test_the_clock_has_no_decimals() -> None:
    assert clock(replace(BAKERY, length=12_000)) == [
        "0 ms",
        "2 ms",
        "4 ms",
        "6 ms",
        "8 ms",
        "10 ms",
    ]
    assert clock(replace(BAKERY, length=66_000)) == ["0 ms", "20 ms", "40 ms"]
    assert clock(replace(BAKERY, length=900)) == ["0 µs", "200 µs", "400 µs", "600 µs"]


def test_an_interpreter_s_own_thread_is_not_the_main_thread() -> None:
    lanes = (Lane(0, 0, ""), Lane(0, 1, ""), Lane(0, 2, "Ana"))
    names = shown(drawn(replace(BAKERY, lanes=lanes)))
    assert names.count("Main thread") == 1
    assert "Interpreter 1 " in names
    assert "Interpreter 2 · Ana" in names


def test_calls_at_once_are_not_counted_where_there_is_no_choice() -> None:
    def counted(*spans: Span, lanes: tuple[Lane, ...] = BAKERY.lanes) -> bool:
        made = replace(BAKERY, spans=spans, lanes=lanes, printed=())
        return timeline.WORDS["en"]["at once"] in shown(drawn(made))

    one, next_, beside = (
        Span(0, 0, 50_000, "f"),
        Span(0, 60_000, 90_000, "f"),
        Span(1, 60_000, 90_000, "f"),
    )
    assert counted(one, beside)
    assert counted(one, replace(next_, start=40_000))
    assert not counted(one, next_)
    assert not counted()
    first = (Lane(0, 0, ""), Lane(0, 0, "", recording.FIRST_TASK))
    module = Span(0, 0, 200_000, "a.py", states=(State(10_000, 190_000, "io"),))
    assert not counted(
        module, replace(beside, states=(State(60_000, 90_000, "await"),)), lanes=first
    )


def test_who_runs_the_tasks_of_a_thread_is_no_call_beside_them() -> None:
    lanes = (Lane(0, 0, ""), Lane(0, 0, "", "Task-1"), Lane(0, 0, "", "Ana"))
    runs = Span(0, 0, 200_000, "main", states=(State(20_000, 180_000, "io"),))
    tasks = tuple(
        Span(n, 10_000, 190_000, "nap", states=(State(20_000, 180_000, "await"),))
        for n in (1, 2)
    )
    made = replace(BAKERY, lanes=lanes, spans=(runs, *tasks), printed=())
    assert max(count for *_, count in made.overlap) == 2
    assert [span.label for span in made.leaves] == ["nap", "nap"]


def test_the_table_says_how_many_calls_it_leaves_out() -> None:
    def told(calls: int) -> str:
        spans = tuple(Span(0, n, n + 1, "f") for n in range(calls))
        return pictures.single(replace(BAKERY, spans=spans), "en", "x")

    assert "and 3 shorter calls" in told(timeline.MOST_ROWS + 3)
    assert "shorter" not in told(timeline.MOST_ROWS)


def test_an_empty_recording_is_drawn() -> None:
    nothing = replace(BAKERY, lanes=(), spans=(), printed=(), length=0)
    assert drawn(nothing).get("role") == "img"


def test_where_there_are_many_lanes_each_is_a_thin_line() -> None:
    many = replace(
        BAKERY,
        lanes=tuple(Lane(0, 0, f"T{n}") for n in range(100)),
        spans=tuple(Span(n, 1000 * n, 1000 * n + 500, "f") for n in range(100)),
        printed=(),
    )
    assert float(drawn(many).get("height", "0")) < 1000
    assert "T50" not in shown(drawn(many))


def test_of_very_many_lanes_the_longest_are_drawn_and_the_rest_are_counted() -> None:
    lanes = timeline.MOST_LANES + 3
    many = replace(
        BAKERY,
        lanes=tuple(Lane(0, 0, f"T{n}") for n in range(lanes)),
        spans=tuple(Span(n, 0, 1000 * (n + 1), f"f{n}") for n in range(lanes)),
        printed=(),
    )
    svg = timeline.draw(many, "en", "x")
    assert re.findall('data-say="(f[^"]*)"', svg) == [f"f{n}()" for n in range(3, lanes)]
    assert list(timeline.remarks(many, "en")) == [
        "Not drawn: 3 threads or tasks, those that last least."
    ]
    assert not list(timeline.remarks(BAKERY, "en"))


def test_identities_of_patterns_do_not_clash_on_a_page() -> None:
    one, other = (timeline.draw(BAKERY, "en", name) for name in ("a", "b"))
    ids = re.findall(r' id="([^"]+)"', one + other)
    assert len(ids) == len(set(ids)) == 8


def test_bars_stand_side_by_side_for_each_build() -> None:
    lines = (Printed(0, 0, "sorted    100%\nsleep       2%\ndone\n"),)
    gil = replace(BAKERY, printed=lines)
    free = replace(
        gil, made=replace(MADE, gil=False), printed=(Printed(0, 0, "sorted  5%\n"),)
    )
    picture = parsed(bars.draw([gil, free], "en", "x"))
    assert [e.text for e in picture.iter() if e.get("class") == "v"] == ["100%", "5%", "2%"]
    label = picture.get("aria-label", "")
    assert (
        label
        == "3.14, with the GIL: sorted 100%, sleep 2%. 3.14t, without the GIL: sorted 5%."
    )


def test_bars_of_a_program_without_numbers_are_refused() -> None:
    with pytest.raises(LookupError, match="printed no line"):
        bars.draw([BAKERY], "en", "x")


def late(lead: int) -> Recording:
    """The bakery, which first imports for so long."""
    return recording.after(BAKERY, -lead)


def test_a_clock_begins_with_the_first_deed_of_the_program_and_that_is_said() -> None:
    shown, lead = timeline.begun(late(60_000))
    assert lead == 61_000  # the module's own wait is its first deed
    assert shown == recording.after(BAKERY, 1000)
    page = pictures.single(late(60_000), "en", "x")
    assert 'data-length="199000"' in page
    assert "Not drawn: the first 61 ms" in page
    assert "the first 6 ms," in timeline.left_out([("", 6085)], "en")
    assert "the first 85 µs," in timeline.left_out([("", 85)], "en")
    assert timeline.begun(late(1_000)) == (late(1_000), 0)
    assert "Not drawn" not in pictures.single(late(1_000), "en", "x")


def test_what_a_module_does_before_its_own_first_wait_is_no_deed() -> None:
    states = (State(10, 60_000, "other"), State(70_000, 80_000, "ready"))
    module = replace(BAKERY.spans[0], states=states)
    alone = replace(BAKERY, spans=(module,), printed=())
    assert timeline.begun(alone)[1] == 0
    wait = State(90_000, 100_000, "start")
    alone = replace(alone, spans=(replace(module, states=(*states, wait)),))
    assert timeline.begun(alone)[1] == 90_000


def test_a_page_of_the_reader_s_own_script_leaves_nothing_out() -> None:
    page = pictures.page(late(60_000), "en", "", "")
    assert 'data-length="260000"' in page
    assert "Not drawn" not in page


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_kept_recording_is_as_true_from_its_first_deed_on(path: Path) -> None:
    shown, _ = timeline.begun(recording.parse(path.read_text("utf-8")))
    assert not list(recording.contradictions(shown))


def compared(*named: tuple[str, str, Recording]) -> list[ET.Element]:
    """What stands in a contrast, one below the other."""
    return list(parsed(pictures.contrast(named, "en")))


def test_pictures_to_be_compared_stand_directly_below_each_other() -> None:
    other = replace(BAKERY, made=replace(MADE, date="2026-11-22"))
    classes = [
        e.get("class")
        for e in compared(("One", "a/one", BAKERY), ("Other", "a/other", other))
    ]
    kinds = ("one", "one", "legend", "words", "words", "made", "made")
    assert classes == [f"tecer-{kind}" for kind in kinds]


def test_words_of_pictures_to_be_compared_say_whose_they_are() -> None:
    found = compared(("One", "a/one", BAKERY), ("Other", "a/other", late(60_000)))
    said = ["".join(s.itertext()) for e in found for s in e.iter("summary")]
    assert said == ["In words: one.py", "In words: other.py"]
    made = ["".join(e.itertext()) for e in found if e.get("class") == "tecer-made"]
    assert made == [
        timeline.provenance(BAKERY, "en"),
        timeline.left_out([(" (other.py)", 61_000)], "en"),
    ]


def test_runs_of_one_program_are_told_apart_by_their_build() -> None:
    free = replace(BAKERY, made=replace(MADE, gil=False))
    found = compared(("With", "a/one", BAKERY), ("Without", "a/one", free))
    assert [e.get("data-file") for e in found[:2]] == ["one.py 3.14", "one.py 3.14t"]
    found = compared(("With", "a/one", BAKERY), ("Without", "a/other", free))
    assert [e.get("data-file") for e in found[:2]] == ["one.py", "other.py"]


def test_a_page_of_its_own_asks_for_no_other_file() -> None:
    page = pictures.page(BAKERY, "en", ".a{}", "0")
    assert not re.search(r'(?:src|href|url)\s*[=(]\s*"?(?:https?:|/)', page)
    assert "in &amp; out" in page
