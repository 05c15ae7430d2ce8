"""A program run in the page, by its button: held to the contract that CPython keeps."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tecer import catalog
from tests.browser.served import DESK, ROOT, Site, reader, written
from tests.browser.test_each_page import AXE, axe

EXAMPLES = [
    ("pt", "threads/passaro"),
    ("en", "threads/bird"),
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
    ("pt", "futuros/troca_executor_processos"),
    ("en", "futures/swap_executor_processes"),
    ("pt", "pokemon/com_threads"),
    ("en", "pokemon/with_threads"),
]

pytestmark = pytest.mark.skipif(
    not (ROOT / "browser" / "node_modules" / "pyodide").is_dir(),
    reason="the Python of the page is not here: make pyodide",
)

WORDS = {
    "pt": {"run": "Rodar", "stop": "Parar", "ended": "Acabou com status {}"},
    "en": {"run": "Run", "stop": "Stop", "ended": "Ended with status {}"},
}

BIRD = "threads/bird"


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all, so that Python is fetched once."""
    context = reader(browser, DESK)
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


def figure(tab: Page, site: Site, language: str, name: str) -> Locator:
    """Open the page that shows an example, and find its figure."""
    address = next(
        page.address
        for page in written()
        if page.language == language and name in page.examples
    )
    tab.goto(site.url + address)
    caption = tab.locator("figcaption code", has_text=f"{name}.py")
    return tab.locator("figure.tecer-example").filter(has=caption).first


def press(figure: Locator, name: str) -> None:
    """Press the button that is called so."""
    figure.get_by_role("button", name=name, exact=True).click()


def status(figure: Locator) -> Locator:
    """Find where the page says how a run goes."""
    return figure.get_by_role("status")


def output(figure: Locator) -> Locator:
    """Find what a run has printed."""
    return figure.get_by_role("log")


def other_program(tab: Page, source: str) -> None:
    """Serve another program in the place of each."""
    tab.route("**/examples/**/*.py", lambda route: route.fulfill(body=source))


def expect_processes(tab: Page, number: int) -> None:
    """Wait until so many workers run a process; there are others, as for the search."""
    for _ in range(100):
        if sum(one.url.endswith("/browser/worker.mjs") for one in tab.workers) == number:
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"the workers are {[one.url for one in tab.workers]}")


@pytest.fixture
def bird(tab: Page, site: Site) -> Iterator[Locator]:
    """The figure of the bird; its program may be replaced."""
    yield figure(tab, site, "en", BIRD)
    tab.unroute_all()


@pytest.mark.parametrize(("language", "name"), EXAMPLES)
def test_a_program_keeps_its_contract_in_the_page(
    tab: Page, site: Site, language: str, name: str
) -> None:
    words = WORDS[language]
    contract = catalog.read(ROOT / "examples", language, name).contract[0]
    shown = figure(tab, site, language, name)
    press(shown, words["run"])
    expect(status(shown)).to_contain_text(words["ended"].format(contract.status))
    command, _, printed = (output(shown).text_content() or "").partition("\n")
    assert command == f"$ {' '.join(contract.words)}"
    assert contract.accepts(printed), printed
    assert axe(tab, "figure.tecer-example") == []


def test_a_program_that_cannot_run_in_the_page_says_why(tab: Page, site: Site) -> None:
    shown = figure(tab, site, "en", "processes/view_and_copy")
    expect(shown).to_contain_text("Does not run in this page. It uses memory in common")
    expect(shown.get_by_role("button", name="Run", exact=True)).to_have_count(0)


def test_nothing_of_it_is_fetched_before_the_button_is_pressed(
    browser: Browser, site: Site
) -> None:
    context = reader(browser, DESK)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    shown = figure(page, site, "en", BIRD)
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/browser/" in url] == []
    press(shown, "Run")
    expect(status(shown)).to_contain_text("Ended with status 0")
    assert [url for url in asked if not url.startswith(site.url)] == []
    context.close()


def test_stop_ends_a_loop_that_never_ends(tab: Page, bird: Locator) -> None:
    other_program(tab, "print('round', flush=True)\nwhile True: pass")
    press(bird, "Run")
    expect(output(bird)).to_contain_text("round")
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")
    tab.unroute_all()
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 0")


def test_a_second_program_waits_for_the_end_of_the_first(tab: Page, bird: Locator) -> None:
    other_program(tab, "print('round', flush=True)\nwhile True: pass")
    other = tab.locator("figure.tecer-example").filter(
        has_not=tab.locator("figcaption code", has_text=f"{BIRD}.py")
    )
    press(bird, "Run")
    expect(output(bird)).to_contain_text("round")
    press(other.first, "Run")
    expect(status(other.first)).to_contain_text("Another program runs in this page")
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")


def test_a_program_that_asks_for_a_line_gets_the_end_of_the_file(
    tab: Page, bird: Locator
) -> None:
    other_program(tab, "input('Your name? ')")
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("this page has no keyboard for it")
    expect(output(bird)).to_contain_text("EOFError")


def test_a_program_that_asks_another_host_is_told_that_there_is_no_network(
    tab: Page, bird: Locator
) -> None:
    other_program(tab, "from urllib.request import urlopen\nurlopen('http://example.org')")
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("this page has no network: only 127.0.0.1")


def test_a_deadlock_is_told_with_who_waits_where(tab: Page, bird: Locator) -> None:
    other_program(
        tab,
        "from threading import Barrier, Thread\n"
        "gate = Barrier(3)\n"
        "Thread(target=gate.wait, name='Ana').start()\n"
        "gate.wait()\n",
    )
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Deadlock")
    expect(output(bird)).to_contain_text("MainThread waits on line 4: gate.wait()")


def test_processes_do_in_the_page_what_they_do_under_cpython(
    tab: Page, bird: Locator
) -> None:
    file = Path(__file__).with_name("processes.py")
    printed = subprocess.run(
        [sys.executable, file], stdout=subprocess.PIPE, text=True, timeout=60, check=True
    ).stdout
    other_program(tab, file.read_text("utf-8"))
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 0", timeout=60_000)
    _, _, told = (output(bird).text_content() or "").partition("\n")
    assert told == printed
    assert "False" not in printed


def test_a_deadlock_of_processes_is_told_with_who_waits_where(
    tab: Page, bird: Locator
) -> None:
    other_program(
        tab,
        "from multiprocessing import Pipe, Process\n"
        "def listen(ear):\n"
        "    ear.recv()\n"
        "if __name__ == '__main__':\n"
        "    ear, mouth = Pipe(duplex=False)\n"
        "    child = Process(target=listen, args=(ear,))\n"
        "    child.start()\n"
        "    child.join()\n",
    )
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Deadlock")
    shown = output(bird)
    expect(shown).to_contain_text("MainProcess, MainThread waits on line 8: child.join()")
    expect(shown).to_contain_text("Process-1, MainThread waits on line 3: ear.recv()")
    expect_processes(tab, 0)


def test_stop_ends_the_children_too(tab: Page, bird: Locator) -> None:
    other_program(
        tab,
        "from multiprocessing import Process\n"
        "def turn():\n"
        "    print('round', flush=True)\n"
        "    while True: pass\n"
        "if __name__ == '__main__':\n"
        "    Process(target=turn).start()\n",
    )
    press(bird, "Run")
    expect(output(bird)).to_contain_text("round")
    expect_processes(tab, 2)
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")
    expect_processes(tab, 0)


def test_no_process_outlives_the_first(tab: Page, bird: Locator) -> None:
    other_program(
        tab,
        "import os\n"
        "from multiprocessing import Event, Process\n"
        "def turn(ready):\n"
        "    ready.set()\n"
        "    while True: pass\n"
        "if __name__ == '__main__':\n"
        "    ready = Event()\n"
        "    Process(target=turn, args=(ready,)).start()\n"
        "    ready.wait()\n"
        "    os._exit(3)\n",
    )
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 3")
    expect_processes(tab, 0)


def test_a_program_without_a_guard_is_told_what_it_lacks(tab: Page, bird: Locator) -> None:
    other_program(
        tab,
        "from multiprocessing import Process\n"
        "child = Process(target=print)\n"
        "child.start()\n"
        "child.join()\n"
        "print('End: exit code', child.exitcode)\n",
    )
    press(bird, "Run")
    expect(output(bird)).to_contain_text("before the")
    expect(output(bird)).to_contain_text("if __name__ == '__main__':")
    expect(output(bird)).to_contain_text("End: exit code 1")
    expect(status(bird)).to_contain_text("Ended with status 0")


def test_too_many_processes_are_refused(tab: Page, bird: Locator) -> None:
    other_program(
        tab,
        "from multiprocessing import Event, Process\n"
        "if __name__ == '__main__':\n"
        "    never = Event()\n"
        "    for _ in range(20):\n"
        "        Process(target=never.wait, daemon=True).start()\n",
    )
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("This page runs at most 8 processes at a time")
    expect(output(bird)).to_contain_text("The program wanted more than 8 processes")
    expect_processes(tab, 0)


NOT_HERE = {
    "multiprocessing.get_context('fork')": "a browser has no fork: use",
    "multiprocessing.set_start_method('forkserver')": "a browser has no forkserver: use",
    "os.fork()": "OSError [Errno 52] A browser has no fork",
    "SharedMemory(create=True, size=1)": "A browser gives processes no memory in common",
    "os.kill(os.getpid(), signal.SIGUSR1)": "This page has no signals but",
    "importlib.import_module('concurrent.interpreters')": "has no subinterpreters",
    "subprocess.run('ls')": "OSError [Errno 138] emscripten does not support processes",
}


def test_what_is_not_here_is_refused_by_an_exception(tab: Page, bird: Locator) -> None:
    other_program(
        tab,
        "import importlib, multiprocessing, os, signal, subprocess\n"
        "from multiprocessing.shared_memory import SharedMemory\n"
        f"for what in {list(NOT_HERE)}:\n"
        "    try: eval(what)\n"
        "    except Exception as error: print(type(error).__name__, error)\n",
    )
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 0")
    _, *lines = (output(bird).text_content() or "").splitlines()
    for refusal, line in zip(NOT_HERE.values(), lines, strict=True):
        assert refusal in line


def test_a_module_that_is_not_here_is_missed_as_ever(tab: Page, bird: Locator) -> None:
    tab.route("**/examples/**/bird.py", lambda route: route.fulfill(body="import oven"))
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("ModuleNotFoundError: No module named 'oven'")


def test_an_error_ends_the_program_with_its_traceback(tab: Page, bird: Locator) -> None:
    other_program(tab, "def bake():\n    1 / 0\nbake()")
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 1")
    told = output(bird).text_content() or ""
    assert "ZeroDivisionError" in told
    assert "line 2, in bake" in told
    # The frames are the program's, none of them ours.
    assert "kernel" not in told


def test_an_output_without_end_is_ended(tab: Page, bird: Locator) -> None:
    other_program(tab, "while True: print('cake ' * 20)")
    press(bird, "Run")
    expect(status(bird)).to_contain_text("more than 1 million characters")


def test_a_lost_network_is_told_and_the_next_press_tries_again(
    tab: Page, bird: Locator
) -> None:
    tab.route("**/kernel/*.py", lambda route: route.abort())
    press(bird, "Run")
    expect(status(bird)).to_contain_text("It could not run")
    tab.unroute_all()
    press(bird, "Run")
    expect(status(bird)).to_contain_text("Ended with status 0")


def test_a_browser_without_jspi_is_told_so_and_loads_no_python(
    browser: Browser, site: Site
) -> None:
    context = reader(browser, DESK)
    context.add_init_script("delete WebAssembly.Suspending")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    shown = figure(page, site, "en", BIRD)
    press(shown, "Run")
    expect(status(shown)).to_contain_text("has no JSPI")
    assert [url for url in asked if "pyodide" in url] == []
    context.close()
