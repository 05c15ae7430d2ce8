"""The figure of an example on a page: how it is found and used, and faults of its files."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from mimetypes import guess_type

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tecer.site import has_python
from tests.browser.axe import AXE
from tests.browser.served import DESK, ROOT, Site, reader, written

BIRD = "threads/bird"

needs_python = pytest.mark.skipif(
    not has_python(ROOT) and os.environ.get("TECER_RUNS") != "required",
    reason="no Python of the page could be had: make pyodide says why",
)


def figure(tab: Page, site: Site, language: str, name: str) -> Locator:
    """Open the page that shows an example, and find its figure."""
    address = next(
        page.address
        for page in written()
        if page.language == language and name in page.examples
    )
    tab.goto(site.url + address)
    return shown(tab, name)


def shown(tab: Page, name: str) -> Locator:
    """Find the figure of an example on the page that is open."""
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


def run(figure: Locator, source: str) -> None:
    """Write a program in the editor, which is open, and run it."""
    figure.get_by_role("textbox").fill(source)
    press(figure, "Run")


def no_worker_lives(tab: Page) -> None:
    """See that all workers that run programs have ended, or soon do."""
    while any("/browser/" in worker.url for worker in tab.workers):
        tab.wait_for_timeout(50)


def goes_on(bird: Locator) -> None:
    """See that the page still works."""
    run(bird, "print('as ever')")
    expect(status(bird)).to_contain_text("Ended with status 0")
    expect(output(bird)).to_contain_text("as ever")


@contextmanager
def first_visit(browser: Browser, script: str = "") -> Iterator[tuple[Page, list[str]]]:
    """A tab that remembers nothing, and the addresses that it asks for."""
    context = reader(browser, DESK)
    context.add_init_script(AXE + script)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    yield page, asked
    context.close()


def plant(page: Page, *faults: tuple[str, str, str]) -> None:
    """Have faults in files of the page's kernel: each a file, what is right, and wrong."""
    spoilt: dict[str, str] = {}
    for file, right, wrong in faults:
        text = spoilt.get(file) or (ROOT / "browser" / file).read_text("utf-8")
        assert right in text
        spoilt[file] = text.replace(right, wrong)

    def send(route: Route) -> None:
        file = route.request.url.partition("/browser/")[2]
        route.fulfill(body=spoilt[file], content_type=guess_type(file)[0])

    for file in spoilt:
        page.route(f"**/browser/{file}", send)


@contextmanager
def planted(
    browser: Browser, site: Site, *faults: tuple[str, str, str]
) -> Iterator[Locator]:
    """The figure of the bird on a page with faults, its editor open."""
    with first_visit(browser) as (page, _):
        plant(page, *faults)
        bird = figure(page, site, "en", BIRD)
        press(bird, "Edit")
        yield bird
