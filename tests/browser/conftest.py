"""One site and one browser for all the tests that read it as a reader does."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    expect,
    sync_playwright,
)

from tecer.site import build
from tests.browser.axe import AXE
from tests.browser.figures import BIRD, figure, press, shown
from tests.browser.served import DESK, PATIENCE, ROOT, Site, launch, reader, serving

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site, built as a newcomer builds it: with no address of its own."""
    target = tmp_path_factory.mktemp("built") / "site"
    unset = {k: v for k, v in os.environ.items() if not k.startswith("TECER_")}
    build(ROOT, target, unset)
    with serving(target) as served:
        yield served


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium or Chrome. Without one these tests fail; they are never skipped."""
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        if chromium is None:
            pytest.fail(
                "no Chromium or Chrome starts here: install one, or run "
                "'playwright install --with-deps chromium'",
                pytrace=False,
            )
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader at a desk, on a first visit."""
    context = reader(browser, DESK)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A new tab, with nothing remembered."""
    return context.new_page()


@pytest.fixture(scope="module")
def used(browser: Browser) -> Iterator[Page]:
    """One tab for all tests that leave no traces: a new one costs a second or two."""
    context = reader(browser, DESK, permissions=["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for all, with axe in it, so that Python is fetched once."""
    context = reader(browser, DESK)
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


@pytest.fixture
def bird(tab: Page, site: Site) -> Iterator[Locator]:
    """The figure of the bird, with its editor open."""
    if not tab.url.endswith("/first-thread/"):
        figure(tab, site, "en", BIRD)
    bird = shown(tab, BIRD)
    if not bird.get_by_role("textbox").count():
        press(bird, "Edit")
    yield bird
    if bird.get_by_role("button", name="Stop", exact=True).count():
        press(bird, "Stop")
    expect(bird.get_by_role("button", name="Run", exact=True)).to_be_visible()
