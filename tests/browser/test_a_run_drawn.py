"""The timeline of a run in the page: the data and the picture of a recorded one."""

from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tecer import catalog, recording, recordings
from tecer.recording import Recording
from tests.browser import in_page
from tests.browser.axe import axe
from tests.browser.figures import (
    BIRD,
    figure,
    needs_python,
    no_worker_lives,
    press,
    run,
    status,
)
from tests.browser.served import ROOT, Site

pytestmark = needs_python


def picture(figure: Locator) -> Locator:
    """Find the picture of the run in the page, not that of a recorded one."""
    return figure.locator(".tecer-output + div > .tecer-recorded")


def drawn(figure: Locator, source: str = "") -> Locator:
    """Run the program, or another in its place; find what was drawn of it."""
    if source:
        run(figure, source)
    else:
        press(figure, "Run")
    expect(status(figure)).to_contain_text("Ended with status 0")
    expect(picture(figure)).to_be_visible()
    return picture(figure)


def noted(tab: Page, site: Site, name: str, source: str | None = None) -> Recording:
    """Run an example in the page, or a program in its place; return its recording."""
    tab.goto(f"{site.url}404.html")
    example = catalog.read(ROOT / "examples", "en", name)
    ran = in_page.run(tab, site, example, [], source)
    assert ran.recording is not None, ran
    assert list(recording.contradictions(ran.recording)) == []
    return ran.recording


def texts(made: Recording) -> list[str]:
    """The calls of a recording, sorted."""
    return sorted(span.text for span in made.spans)


@pytest.mark.parametrize(
    "name", ["cakes/with_threads", "cakes/with_asyncio", "coroutines/async_queue"]
)
def test_the_calls_of_a_run_are_those_of_the_recorded_run(
    tab: Page, site: Site, name: str
) -> None:
    example = catalog.read(ROOT / "examples", "en", name)
    kept = recordings.read(ROOT, example)
    made = noted(tab, site, name)
    assert texts(made) == texts(kept)
    assert [lane.task for lane in made.lanes] == [lane.task for lane in kept.lanes]
    assert example.contract[0].accepts(made.output)


COMPUTE = """
from threading import Thread
def compute():
    for _ in range(3_000_000): pass
threads = [Thread(target=compute) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_two_threads_never_compute_at_once(tab: Page, site: Site) -> None:
    made = noted(tab, site, BIRD, COMPUTE)
    busy = sorted(
        (*part, span.lane)
        for number, span in enumerate(made.spans)
        for part in recording.computing(made, number)
    )
    lanes = [lane for *_, lane in busy]
    assert len(set(lanes)) == 3
    # They take turns many times, each ready while the other has the core.
    assert sum(one != next_ for one, next_ in pairwise(lanes)) > 3
    assert all(end <= start for (_, end, _), (start, _, _) in pairwise(busy))
    first, second = (span for span in made.spans if span.label == "compute")
    states = {state.what for span in (first, second) for state in span.states}
    assert states == {recording.READY}


WAIT = """
from queue import Queue
from threading import Lock, Thread
from time import sleep
lock, queue = Lock(), Queue()
def one():
    with lock: sleep(0.05)
    queue.put(1)
def other():
    with lock: pass
def third():
    queue.get()
threads = [Thread(target=each) for each in (one, other, third)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_a_wait_is_told_by_what_it_is_for(tab: Page, site: Site) -> None:
    made = noted(tab, site, BIRD, WAIT)
    waits = {
        span.label: {state.what for state in span.states} - {recording.READY}
        for span in made.spans
    }
    assert waits["one"] == {"sleep"}
    assert waits["other"] == {"lock"}
    assert waits["third"] == {"queue"}
    assert "join" in waits["bird.py"]


def test_what_is_printed_is_noted_with_its_thread(tab: Page, site: Site) -> None:
    made = noted(tab, site, BIRD)
    said = {made.lanes[piece.lane].thread: piece.text for piece in made.printed}
    assert said.keys() == {"Thread-1 (do_something)", "MainThread"}


def test_a_run_is_drawn_below_its_output_and_plays(tab: Page, site: Site) -> None:
    shown = drawn(figure(tab, site, "en", BIRD))
    expect(shown.locator("svg.tecer-picture")).to_have_attribute("role", "img")
    expect(shown.locator("svg .l", has_text="Thread-1")).to_be_visible()
    expect(shown).to_contain_text("in this page")
    expect(shown).to_contain_text("emulated on one core, as under the GIL")
    assert axe(tab, "figure.tecer-example") == []
    shown.get_by_role("button", name="Next step").click()
    expect(shown.locator(".tecer-said")).to_contain_text("begins")


def test_the_next_run_has_a_picture_in_the_place_of_the_last(bird: Locator) -> None:
    drawn(bird)
    shown = drawn(bird, "def sing(): pass\nsing()\nprint('sung')")
    expect(shown).to_have_count(1)
    expect(shown.locator("svg [data-say='sing()']")).to_have_count(1)


def test_a_page_without_recorded_runs_draws_and_plays_too(tab: Page, site: Site) -> None:
    shown = figure(tab, site, "en", "gil/sum_with_call")
    expect(tab.locator(".tecer-picture, link[href$='/timeline.css']")).to_have_count(0)
    found = drawn(shown)
    expect(found.get_by_role("slider")).to_be_visible()
    expect(found.locator(".tecer-picture")).to_have_css("display", "block")


def test_a_deadlock_is_drawn_with_what_each_waits_for(bird: Locator) -> None:
    run(
        bird,
        "from threading import Lock\n"
        "lock = Lock()\n"
        "lock.acquire()\n"
        "def take_again():\n"
        "    lock.acquire()\n"
        "take_again()\n",
    )
    expect(status(bird)).to_contain_text("Deadlock")
    expect(picture(bird).locator("tr", has_text="take_again()")).to_contain_text("lock")


CHILD = """
from multiprocessing import Pipe, Process
def bake(mouth):
    mouth.send("cake")
def wait(child):
    child.join()
if __name__ == "__main__":
    ear, mouth = Pipe(duplex=False)
    child = Process(target=bake, args=(mouth,))
    child.start()
    ear.recv()
    wait(child)
"""


def test_of_processes_the_first_is_drawn_with_its_waits(tab: Page, site: Site) -> None:
    made = noted(tab, site, BIRD, CHILD)
    assert texts(made) == ["bird.py", "wait(Process)"]
    waits = {
        span.label: {state.what for state in span.states} - {recording.READY}
        for span in made.spans
    }
    assert waits["bird.py"] >= {"start", "pipe"}
    assert waits["wait"] == {"join"}


def test_a_program_that_ends_at_once_is_drawn(tab: Page, site: Site) -> None:
    source = "import os\ndef leave(): os._exit(0)\nleave()"
    assert texts(noted(tab, site, BIRD, source)) == ["bird.py", "leave()"]


def test_what_is_edited_is_drawn_and_then_no_worker_lives(tab: Page, site: Site) -> None:
    bird = figure(tab, site, "en", "threads/shared_box")
    press(bird, "Edit")
    run(bird, "def mine(): pass\nmine()")
    expect(status(bird)).to_contain_text("Ended with status 0")
    expect(picture(bird).locator("svg [data-say='mine()']")).to_have_count(1)
    no_worker_lives(tab)


def test_the_next_run_ends_a_drawing_that_takes_long(page: Page, site: Site) -> None:
    bird = figure(page, site, "en", BIRD)
    press(bird, "Edit")
    page.evaluate("window.setTimeout = () => 1")  # nothing else ends it
    run(
        bird,
        "import kernel.notes\n"
        "def draw(*_):\n"
        "    while True: pass\n"
        "kernel.notes.draw = draw\n",
    )
    expect(status(bird)).to_contain_text("Ended with status 0")
    drawn(bird, "pass")
    no_worker_lives(page)


def test_a_run_of_too_many_calls_says_where_its_notes_end(bird: Locator) -> None:
    shown = drawn(
        bird,
        "def tick(): pass\n"
        "for _ in range(2000): tick()\n"
        "def tock(): print(end='.')\n"
        "for _ in range(100_000): tock()\n",
    )
    expect(shown).to_contain_text("Only the first calls of tick were noted")
    shown = drawn(
        bird,
        "from queue import Queue\n"
        "from threading import Thread\n"
        "queue = Queue(1)\n"
        "def put():\n"
        "    for number in range(5000): queue.put(number)\n"
        "Thread(target=put).start()\n"
        "for _ in range(5000): queue.get()\n",
    )
    expect(shown).to_contain_text("so many notes that they end before the program")
