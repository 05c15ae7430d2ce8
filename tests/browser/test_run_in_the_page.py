"""Programs run in the page, by its buttons: held to the contract that CPython keeps."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tecer import catalog
from tecer.site import PYTHON
from tests.browser import in_page
from tests.browser.axe import axe
from tests.browser.figures import (
    BIRD,
    figure,
    first_visit,
    goes_on,
    needs_python,
    no_worker_lives,
    output,
    planted,
    press,
    run,
    status,
)
from tests.browser.served import DESK, PHONE, ROOT, Site

EXAMPLES = [
    ("pt", "threads/corrida"),
    ("en", "threads/race"),
    ("pt", "threads/corrida_com_trava"),
    ("en", "threads/race_with_lock"),
    ("pt", "threads/impasse"),
    ("en", "threads/deadlock"),
    ("pt", "threads/fila_cheia"),
    ("en", "threads/full_queue"),
    ("pt", "bolos/com_threads"),
    ("en", "cakes/with_threads"),
    ("pt", "bolos/com_asyncio"),
    ("en", "cakes/with_asyncio"),
    ("pt", "processos/passaro"),
    ("en", "processes/bird"),
    ("pt", "processos/barra"),
    ("en", "processes/bar"),
    ("pt", "bolos/com_processos"),
    ("en", "cakes/with_processes"),
    ("pt", "processos/cano"),
    ("en", "processes/pipe"),
    ("pt", "processos/cano_conversa"),
    ("en", "processes/pipe_talk"),
    ("pt", "processos/fila_joinable"),
    ("en", "processes/joinable_queue"),
    ("pt", "processos/codigo_saida"),
    ("en", "processes/exit_codes"),
    ("pt", "processos/trabalhador_morre"),
    ("en", "processes/worker_dies"),
    ("pt", "processos/excecao_que_nao_volta"),
    ("en", "processes/exception_that_stays"),
    ("pt", "processos/excecao_que_volta"),
    ("en", "processes/exception_comes_back"),
    ("pt", "futuros/troca_executor_processos"),
    ("en", "futures/swap_executor_processes"),
    ("pt", "pokemon/com_threads"),
    ("en", "pokemon/with_threads"),
]
"""`make page` runs all that can."""

pytestmark = needs_python

WORDS = {
    "pt": {
        "run": "Rodar",
        "edit": "Editar",
        "reset": "Restaurar",
        "back": "Voltar ao meu",
        "is reset": "O programa da página voltou",
        "ended": "Acabou com status {}",
    },
    "en": {
        "run": "Run",
        "edit": "Edit",
        "reset": "Reset",
        "back": "Back to mine",
        "is reset": "The page's program is back",
        "ended": "Ended with status {}",
    },
}


def run_for_ever(bird: Locator) -> None:
    """Run a program that never ends, and see it run."""
    run(bird, "print('round', flush=True)\nwhile True: pass\n")
    expect(status(bird)).to_have_text("Running…")  # what was printed before is gone
    expect(output(bird)).to_contain_text("round")


# ---- The program of the page


@pytest.mark.parametrize(
    ("language", "name"), [("pt", "threads/passaro"), ("en", "threads/bird")]
)
def test_the_button_runs_the_program_and_it_keeps_its_contract(
    tab: Page, site: Site, language: str, name: str
) -> None:
    words = WORDS[language]
    contract = catalog.read(ROOT / "examples", language, name).contract[0]
    shown = figure(tab, site, language, name)
    expect(status(shown)).to_have_count(1)  # or what it says first may not be told
    press(shown, words["run"])
    expect(status(shown)).to_contain_text(words["ended"].format(contract.status))
    command, _, printed = (output(shown).text_content() or "").partition("\n")
    assert command == f"$ {' '.join(contract.words)}"
    assert contract.accepts(printed), printed


@pytest.mark.parametrize(("language", "name"), EXAMPLES)
def test_a_program_keeps_its_contract_in_the_page(
    tab: Page, site: Site, language: str, name: str
) -> None:
    if not tab.url.startswith(site.url):
        tab.goto(site.url)
    example = catalog.read(ROOT / "examples", language, name)
    assert in_page.fault(tab, site, example, example.contract[0]) == ""


def test_a_program_that_cannot_run_in_the_page_says_why_and_offers_the_recorded_run(
    tab: Page, site: Site
) -> None:
    shown = figure(tab, site, "en", "gil/who_lets_go")
    expect(shown).to_contain_text("Does not run in this page. It counts on code in C")
    expect(shown.get_by_role("button", name="Run", exact=True)).to_have_count(0)
    replays(shown)


def replays(figure: Locator) -> None:
    """Press the button that plays the recorded run, and see it begin."""
    press(figure, "Play the recorded run")
    expect(figure.locator(".tecer-play")).to_be_focused()
    expect(figure.locator(".tecer-replaying")).to_have_count(1)


def not_as_brought(served: Path) -> list[str]:
    """The files of the Python of the page, and their notice, that are not as they came."""
    came = {f"pyodide/{name}": f"node_modules/pyodide/{name}" for name in PYTHON}
    came["NOTICE.txt"] = "NOTICE.txt"
    return [
        name
        for name, source in came.items()
        if not (served / name).is_file()
        or (served / name).read_bytes() != (ROOT / "browser" / source).read_bytes()
    ]


def test_the_python_of_the_page_is_served_unchanged_and_with_its_notice(
    site: Site, tmp_path: Path
) -> None:
    assert not_as_brought(site.folder / "browser") == []
    copy = tmp_path / "browser"
    shutil.copytree(site.folder / "browser", copy)
    (copy / "NOTICE.txt").unlink()
    with (copy / "pyodide" / PYTHON[0]).open("a") as script:
        script.write("// ours\n")
    assert not_as_brought(copy) == [f"pyodide/{PYTHON[0]}", "NOTICE.txt"]


# ---- The editor


def test_what_is_edited_is_what_runs_until_it_is_reset(tab: Page, site: Site) -> None:
    bird = figure(tab, site, "pt", "threads/passaro")
    program = catalog.read(ROOT / "examples", "pt", "threads/passaro").program
    press(bird, "Editar")
    editor = bird.get_by_role("textbox", name="O programa, para editar")
    expect(editor).to_be_focused()
    assert "\n".join(editor.locator(".cm-line").all_text_contents()) == program
    editor.press("Control+Home")
    tab.keyboard.type("print('meu')\n")
    editor.press("Control+Enter")
    expect(status(bird)).to_contain_text("Acabou com status 0")
    expect(output(bird)).to_contain_text("passaro.py\nmeu\n")
    press(bird, "Restaurar")
    expect(editor).to_have_count(0)
    press(bird, "Rodar")
    expect(status(bird)).to_contain_text("Acabou com status 0")
    expect(output(bird)).not_to_contain_text("meu")


@pytest.mark.parametrize(
    ("language", "name"), [("pt", "threads/passaro"), ("en", "threads/bird")]
)
def test_what_is_reset_is_kept_until_the_next_edit(
    tab: Page, site: Site, language: str, name: str
) -> None:
    words = WORDS[language]
    bird = figure(tab, site, language, name)
    back = bird.get_by_role("button", name=words["back"], exact=True)
    editor = bird.get_by_role("textbox")
    press(bird, words["edit"])
    press(bird, words["reset"])
    expect(back).to_have_count(0)  # nothing was written
    press(bird, words["edit"])
    editor.fill("print('mine')")
    press(bird, words["reset"])
    expect(status(bird)).to_contain_text(words["is reset"])
    tab.keyboard.press("Tab")
    expect(back).to_be_focused()
    press(bird, words["run"])
    expect(status(bird)).to_contain_text(words["ended"].format(0))
    expect(output(bird)).not_to_contain_text("mine")
    back.press("Enter")
    expect(editor).to_be_focused()
    expect(editor).to_have_text("print('mine')")
    expect(back).to_have_count(0)
    press(bird, words["reset"])
    press(bird, words["edit"])
    expect(back).to_have_count(0)
    expect(editor).not_to_contain_text("mine")
    expect(bird).not_to_contain_text(words["is reset"])


def test_a_keyboard_goes_into_the_editor_and_out_of_it(tab: Page, bird: Locator) -> None:
    editor = bird.get_by_role("textbox", name="The program, to edit")
    editor.fill("if True:")
    editor.press("Enter")
    tab.keyboard.type("1")
    tab.keyboard.press("Tab")
    assert editor.locator(".cm-line").all_text_contents() == ["if True:", "        1"]
    tab.keyboard.press("Escape")
    tab.keyboard.press("Tab")
    expect(bird.get_by_role("button", name="Run", exact=True)).to_be_focused()
    tab.keyboard.press("Tab")
    expect(bird.get_by_role("button", name="Reset", exact=True)).to_be_focused()
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Shift+Tab")
    expect(editor).to_be_focused()
    expect(editor).to_have_accessible_description(re.compile("Esc, then Tab"))


def test_the_editor_and_the_output_have_no_accessibility_fault(
    tab: Page, bird: Locator
) -> None:
    run(bird, "# mine\nasync def bake(n=1):\n    return f'{n}' if True else None\n1 / 0\n")
    expect(status(bird)).to_contain_text("Ended with status 1")
    faults = []
    for scheme in "default", "slate":
        tab.evaluate("name => document.body.dataset.mdColorScheme = name", scheme)
        for size in DESK, PHONE:
            tab.set_viewport_size(size)
            faults += axe(tab, "figure.tecer-example")
            assert tab.evaluate("document.scrollingElement.scrollWidth") <= size["width"]
    tab.set_viewport_size(DESK)
    assert faults == []


# ---- Loading


def test_nothing_is_fetched_before_a_press_and_then_the_bytes_are_told(
    browser: Browser, site: Site
) -> None:
    with first_visit(browser) as (page, asked):
        bird = figure(page, site, "en", BIRD)
        page.wait_for_load_state("networkidle")
        assert [url for url in asked if "/browser/" in url] == []
        page.route("**/pyodide.asm.wasm", lambda _: None)  # it hangs
        press(bird, "Run")
        bar = bird.get_by_role("progressbar", name="Loading Python…")
        expect(bar).to_be_visible()
        expect(bird).to_contain_text("of 13.51 MB")
        assert bar.evaluate("bar => 0 < bar.value && bar.value < bar.max")
        assert axe(page, "figure.tecer-example") == []
        # It is stopped while it loads, and then loads again.
        press(bird, "Stop")
        expect(status(bird)).to_have_text("Stopped by you.")
        expect(bar).to_be_hidden()
        page.unroute_all()
        press(bird, "Run")
        expect(status(bird)).to_contain_text("Ended with status 0")
        assert [url for url in asked if not url.startswith(site.url)] == []


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("**/browser/face.mjs", "could not be fetched. See whether there is a network"),
        ("**/browser/worker.mjs", "It could not run. See whether there is a network"),
        ("**/pyodide.asm.wasm", "It could not run"),
        ("**/kernel/stacks.py", "It could not run"),
    ],
)
def test_a_lost_network_is_told_and_the_next_press_tries_again(
    browser: Browser, site: Site, missing: str, said: str
) -> None:
    with first_visit(browser) as (page, _):
        bird = figure(page, site, "en", BIRD)
        page.route(missing, lambda route: route.abort())
        press(bird, "Run")
        expect(status(bird)).to_contain_text(said)
        page.unroute_all()
        press(bird, "Run")
        expect(status(bird)).to_contain_text("Ended with status 0")


def test_a_lost_editor_is_told_and_the_next_press_tries_again(
    browser: Browser, site: Site
) -> None:
    with first_visit(browser) as (page, _):
        bird = figure(page, site, "en", BIRD)
        page.route("**/browser/editor.mjs", lambda route: route.abort())
        press(bird, "Edit")
        expect(status(bird)).to_contain_text("could not be fetched")
        page.unroute_all()
        press(bird, "Edit")
        expect(bird.get_by_role("textbox")).to_be_focused()


def test_a_browser_without_jspi_is_told_so_fetches_nothing_and_is_offered_the_recorded_run(
    browser: Browser, site: Site
) -> None:
    with first_visit(browser, "; delete WebAssembly.Suspending") as (page, asked):
        cakes = figure(page, site, "en", "cakes/with_threads")
        press(cakes, "Run")
        expect(status(cakes)).to_contain_text("has no JSPI")
        expect(status(cakes)).to_contain_text("Chrome 137, Edge 137, Firefox 153")
        assert axe(page, ".tecer-page") == []
        replays(cakes)
        assert [url for url in asked if "/browser/" in url] == []


# ---- Programs that go wrong


def test_stop_ends_a_loop_that_never_ends(tab: Page, bird: Locator) -> None:
    run_for_ever(bird)
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")
    no_worker_lives(tab)
    goes_on(bird)


def test_a_second_program_waits_for_the_end_of_the_first(tab: Page, bird: Locator) -> None:
    run_for_ever(bird)
    other = tab.locator("figure.tecer-example").filter(
        has_not=tab.locator("figcaption code", has_text=f"{BIRD}.py")
    )
    press(other.first, "Run")
    expect(status(other.first)).to_contain_text("A program is running in this page")
    bird.get_by_role("textbox").press("Control+Enter")
    expect(status(bird)).to_contain_text("A program is running in this page")


@pytest.mark.parametrize(
    "leaving",
    ["dispatchEvent(new Event('pagehide'))", "document$.next(document)"],
    ids=["to another page", "by instant navigation"],
)
def test_who_leaves_the_page_ends_the_run(tab: Page, bird: Locator, leaving: str) -> None:
    run_for_ever(bird)
    tab.evaluate(leaving)
    expect(status(bird)).to_have_text("Stopped by you.")
    no_worker_lives(tab)


# ---- Three of these checks find faults

FAULTS = [
    ("face.mjs", 'addEventListener("pagehide"', 'addEventListener("nothing"'),
    ("face.mjs", "source: this.#editor?.text,", ""),
    ("face.mjs", "this.#mine = text", ""),
]


def test_a_page_left_running_an_edit_not_run_and_one_not_kept_are_found(
    browser: Browser, site: Site
) -> None:
    with planted(browser, site, *FAULTS) as bird:
        run(bird, "while True: pass")
        expect(status(bird)).to_contain_text("Ended with status 0")
        expect(output(bird)).to_contain_text("Bird: wings open")
        bird.page.route(
            "**/examples/**/*.py", lambda route: route.fulfill(body="while True: 1")
        )
        press(bird, "Run")
        expect(status(bird)).to_have_text("Running…")
        bird.page.evaluate("dispatchEvent(new Event('pagehide'))")
        assert status(bird).text_content() == "Running…"
        press(bird, "Reset")
        press(bird, "Back to mine")
        expect(bird.get_by_role("textbox")).to_contain_text("from threading")
