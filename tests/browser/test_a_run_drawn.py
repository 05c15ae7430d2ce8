"""The timeline of a run in the page: the data and the picture of a recorded one."""

from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tecer import catalog, recording, recordings, timeline
from tecer.recording import CUT_OFF, Recording
from tests.browser import in_page
from tests.browser.axe import axe
from tests.browser.figures import (
    BIRD,
    figure,
    needs_python,
    no_worker_lives,
    output,
    plant,
    planted,
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
    ran = in_page.run(tab, site, example, example.contract[0].words[2:], source)
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


def by_process(made: Recording) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """What each process did: its threads, and the calls of each with how they ended."""
    found: dict[int, list[tuple[str, list[tuple[str, str]]]]] = {}
    for number, lane in enumerate(made.lanes):
        name = "" if lane.thread in timeline.MAIN else lane.thread
        calls = sorted((s.text, s.error) for s in made.spans if s.lane == number)
        found.setdefault(lane.process, []).append((name, calls))
    return sorted(found.values())


@pytest.mark.parametrize(
    "name",
    [
        "five_processes",
        "full_pipe",
        "get_first",
        "hang_up",
        "join_hangs",
        "life_cycle",
        "manager_queue",
        "process_race",
        "thread_drains",
    ],
)
def test_each_process_is_drawn_as_in_the_recorded_run(
    tab: Page, site: Site, name: str
) -> None:
    kept = recordings.read(ROOT, catalog.read(ROOT / "examples", "en", f"processes/{name}"))
    made = noted(tab, site, f"processes/{name}")
    assert by_process(made) == by_process(kept)
    assert len(made.lanes) > 1


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


def test_a_deadlock_of_processes_is_drawn_with_what_each_waits_for(bird: Locator) -> None:
    run(
        bird,
        "from multiprocessing import Pipe, Process\n"
        "def listen(ear):\n"
        "    ear.recv()\n"
        "def end(child):\n"
        "    child.join()\n"
        "if __name__ == '__main__':\n"
        "    ear, mouth = Pipe(duplex=False)\n"
        "    child = Process(target=listen, args=(ear,))\n"
        "    child.start()\n"
        "    end(child)\n",
    )
    expect(status(bird)).to_contain_text("Deadlock")
    for call, wait in ("end(Process)", "join"), ("listen(Connection)", "pipe"):
        row = picture(bird).locator("tr", has_text=call)
        expect(row).to_contain_text(wait)
        expect(row).to_contain_text("ends with its process")


CHILD = """
from multiprocessing import Pipe, Process
def bake(mouth):
    helper = Process(target=whisk, args=(mouth,))
    helper.start()
    helper.join()
def whisk(mouth):
    print("whisked")
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


def test_each_process_is_drawn_with_its_waits_and_what_it_printed(
    tab: Page, site: Site
) -> None:
    made = noted(tab, site, BIRD, CHILD)
    called = {span.label: span.lane for span in made.spans}
    assert called == {"bird.py": 0, "wait": 0, "bake": 1, "whisk": 2}
    waits = {
        span.label: {state.what for state in span.states} - {recording.READY}
        for span in made.spans
    }
    assert waits["bird.py"] >= {"start", "pipe"}
    assert waits["wait"] == {"join"}
    assert waits["bake"] >= {"start", "join"}
    assert {piece.text: piece.lane for piece in made.printed} == {"whisked\n": 2}
    assert len(made.joins) == 2


KILL = """
from multiprocessing import Event, Process
def turn(ready):
    ready.set()
    while True: pass
if __name__ == "__main__":
    ready = Event()
    child = Process(target=turn, args=(ready,))
    child.start()
    ready.wait()
    child.kill()
    child.join()
"""


def test_a_process_that_is_killed_is_drawn_as_far_as_it_got(tab: Page, site: Site) -> None:
    made = noted(tab, site, BIRD, KILL)
    turn = next(span for span in made.spans if span.label == "turn")
    assert turn.error == CUT_OFF
    assert turn.lane == 1
    assert made.joins[0].lanes == (1,)


def test_each_process_follows_the_modules_beside_the_program(
    tab: Page, bird: Locator
) -> None:
    tab.route("**/oven.py", lambda route: route.fulfill(body="def bake(): pass"))
    shown = drawn(
        bird,
        "from multiprocessing import Process\n"
        "import oven\n"
        "if __name__ == '__main__':\n"
        "    child = Process(target=oven.bake)\n"
        "    child.start()\n"
        "    child.join()\n",
    )
    tab.unroute_all()
    expect(shown.locator("tr", has_text="bake()")).to_contain_text("Process 1")


# ---- Runs that are ended


def run_until(bird: Locator, said: str, source: str) -> None:
    """Run a program, and see it say this."""
    run(bird, source)
    expect(status(bird)).to_have_text("Running…")  # what was printed before is gone
    expect(output(bird)).to_contain_text(said)


def test_a_stopped_run_is_drawn_as_far_as_it_got(tab: Page, bird: Locator) -> None:
    run_until(
        bird,
        "round",
        "from multiprocessing import Process\n"
        "from time import sleep\n"
        "def turn():\n"
        "    print('round', flush=True)\n"
        "    while True: pass\n"
        "def doze():\n"
        "    sleep(1000)\n"
        "if __name__ == '__main__':\n"
        "    Process(target=turn).start()\n"
        "    doze()\n",
    )
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")
    for call, did in ("turn()", "computing"), ("doze()", "sleep"):
        row = picture(bird).locator("tr", has_text=call)
        expect(row).to_contain_text(did)
        expect(row).to_contain_text("ends with its process")
    no_worker_lives(tab)


def test_threads_that_take_turns_are_drawn_when_they_are_stopped(
    tab: Page, bird: Locator
) -> None:
    run_until(
        bird,
        "round",
        "from threading import Thread\n"
        "def turn():\n"
        "    print('round', flush=True)\n"
        "    while True: pass\n"
        "for _ in range(2): Thread(target=turn).start()\n",
    )
    press(bird, "Stop")
    expect(picture(bird).locator("svg [data-say='turn()']").first).to_be_visible()
    no_worker_lives(tab)


def test_a_flood_is_drawn(tab: Page, bird: Locator) -> None:
    run(
        bird,
        "from multiprocessing import Process\n"
        "def rain(): print('drop ' * 10**6)\n"
        "if __name__ == '__main__':\n"
        "    Process(target=rain).start()\n",
    )
    expect(status(bird)).to_contain_text("more than")
    expect(picture(bird).locator("svg [data-say='rain()']")).to_have_count(1)
    no_worker_lives(tab)


LOOP = """
print('round', flush=True)
while True:
    print('again', flush=True)
    sum(range(10_000))
"""


def grows_after_stop(tab: Page, bird: Locator) -> int:
    """Stop the run; return the characters that are shown once it says so."""
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")
    tab.evaluate("new Promise(requestAnimationFrame)")  # which shows what came before
    shown = len(output(bird).text_content() or "")
    no_worker_lives(tab)
    return len(output(bird).text_content() or "") - shown


def test_what_is_printed_after_stop_is_not_shown_nor_is_a_loop_drawn(
    tab: Page, bird: Locator
) -> None:
    run_until(bird, "round", LOOP)
    assert grows_after_stop(tab, bird) == 0
    expect(picture(bird)).to_have_count(0)


def test_the_next_run_ends_a_loop_that_was_stopped(page: Page, site: Site) -> None:
    bird = figure(page, site, "en", BIRD)
    press(bird, "Edit")
    page.evaluate("window.setTimeout = () => 1")  # nothing else ends it
    run_until(bird, "round", LOOP)
    press(bird, "Stop")
    shown = drawn(bird, "def sing(): pass\nsing()")
    expect(shown).to_have_count(1)
    expect(shown.locator("svg [data-say='sing()']")).to_have_count(1)
    no_worker_lives(page)


# ---- What is left of a run


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


def test_a_child_of_too_many_waits_says_where_its_notes_end(bird: Locator) -> None:
    shown = drawn(
        bird,
        "from multiprocessing import Process\n"
        "from time import sleep\n"
        "def doze():\n"
        "    for _ in range(10_000): sleep(0)\n"
        "if __name__ == '__main__':\n"
        "    child = Process(target=doze)\n"
        "    child.start()\n"
        "    child.join()\n",
    )
    expect(shown).to_contain_text("so many notes that they end before the program")


# ---- Some of these checks find faults


@pytest.mark.parametrize(
    "fault",
    [
        ("worker.mjs", "tell({ noted: noted.splice(0) })", "noted.length = 0"),
        ("worker.mjs", "note, origin }", "note, origin: 4e12 - origin }"),
    ],
    ids=["notes that are not handed over", "clocks that differ"],
)
def test_a_fault_in_the_notes_of_a_child_is_found(
    page: Page, site: Site, fault: tuple[str, str, str]
) -> None:
    example = catalog.read(ROOT / "examples", "en", "processes/life_cycle")
    plant(page, fault)
    page.goto(f"{site.url}404.html")
    made = in_page.run(page, site, example, []).recording
    assert made is not None
    assert by_process(made) != by_process(recordings.read(ROOT, example))


def test_what_is_shown_after_stop_is_found(browser: Browser, site: Site) -> None:
    fault = "machine.mjs", "if (!process.isAlive) return", ""
    with planted(browser, site, fault) as bird:
        run_until(bird, "round", LOOP)
        assert grows_after_stop(bird.page, bird) > 0
