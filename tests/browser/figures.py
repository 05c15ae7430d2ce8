"""The figure of an example on a page: its buttons, its editor, what a run says there."""

import os

import pytest
from playwright.sync_api import Locator, Page

from tecer.site import has_python
from tests.browser.served import ROOT, Site, written

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
