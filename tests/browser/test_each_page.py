"""What holds for every page of the site, in both languages."""

import gzip
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import AXE, axe
from tests.browser.served import DESK, PHONE, Site, Written, reader, written

WRITTEN = written()
ADDRESSES = [page.address for page in WRITTEN]

LANG = {"pt": "pt-BR", "en": "en"}

each_page = pytest.mark.parametrize("address", ADDRESSES, ids=lambda a: f"/{a}")


@pytest.fixture(scope="module", params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    """How the reader's system is set."""
    return str(request.param)


@pytest.fixture(scope="module")
def tab(browser: Browser, scheme: str) -> Iterator[Page]:
    """One tab for all pages of a scheme."""
    context = reader(browser, DESK, color_scheme=scheme)
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    """One tab of a phone, 390 px wide."""
    context = reader(browser, PHONE, is_mobile=True, has_touch=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def scriptless(browser: Browser) -> Iterator[Page]:
    """One tab in which no script runs."""
    context = reader(browser, DESK, java_script_enabled=False)
    yield context.new_page()
    context.close()


def open_all_details(tab: Page) -> None:
    """Show what a reader can unfold: hidden solutions, proofs."""
    tab.eval_on_selector_all("details", "all => all.forEach(d => d.open = true)")


def test_every_page_that_was_written_was_built(site: Site) -> None:
    built = {
        path.parent.relative_to(site.folder).as_posix() + "/"
        for path in site.folder.rglob("index.html")
    }
    assert {address or "./" for address in ADDRESSES} == built
    assert len(WRITTEN) > 1


def test_twins_are_mutual() -> None:
    assert {(p.twin, p.address) for p in WRITTEN} == {(p.address, p.twin) for p in WRITTEN}


@each_page
def test_a_page_has_no_accessibility_fault(
    site: Site, tab: Page, scheme: str, address: str
) -> None:
    tab.goto(site.url + address)
    open_all_details(tab)
    dark = tab.locator("body[data-md-color-scheme=slate]")
    expect(dark).to_have_count(1 if scheme == "dark" else 0)
    faults = axe(tab)
    if scheme == "light":
        # Again for what a phone places otherwise; its colours are the same.
        tab.set_viewport_size(PHONE)
        faults += axe(tab, rules={"color-contrast": {"enabled": False}})
        tab.set_viewport_size(DESK)
    assert faults == []


def test_the_open_search_and_the_open_menu_have_no_accessibility_fault(
    site: Site, tab: Page
) -> None:
    tab.goto(site.url)
    tab.keyboard.press("/")
    tab.keyboard.insert_text("thread")
    tab.keyboard.press("End")
    expect(tab.locator(".md-search-result__item").first).to_be_visible()
    assert axe(tab, ".md-search") == []
    tab.keyboard.press("Escape")
    tab.set_viewport_size(PHONE)
    tab.locator("header label[for=__drawer]").click()
    expect(tab.locator(".md-nav--primary").get_by_role("link").last).to_be_in_viewport()
    faults = axe(tab, ".md-sidebar--primary")
    tab.set_viewport_size(DESK)
    assert faults == []


@each_page
def test_a_page_fits_a_phone_asks_no_other_host_and_misses_nothing(
    site: Site, phone: Page, address: str
) -> None:
    asked: list[str] = []
    faults: list[str] = []
    listeners: list[tuple[Any, Callable[[Any], None]]] = [
        ("request", lambda request: asked.append(request.url)),
        ("requestfailed", lambda request: faults.append(request.url)),
        ("response", lambda r: faults.append(r.url) if r.status >= 400 else None),
        ("pageerror", lambda error: faults.append(str(error))),
        ("console", lambda m: faults.append(m.text) if m.type == "error" else None),
    ]
    # What the page before had under way is no fault of this one.
    phone.goto("about:blank")
    for event, listener in listeners:
        phone.on(event, listener)
    phone.goto(site.url + address, wait_until="networkidle")
    open_all_details(phone)
    width = phone.evaluate("document.scrollingElement.scrollWidth")
    for event, listener in listeners:
        phone.remove_listener(event, listener)

    assert [url for url in asked if not url.startswith((site.url, "data:"))] == []
    assert faults == []
    assert width <= PHONE["width"]


@pytest.mark.parametrize("source", WRITTEN, ids=lambda page: f"/{page.address}")
def test_a_page_is_whole_without_scripts_and_the_switch_keeps_it(
    site: Site, scriptless: Page, source: Written
) -> None:
    scriptless.goto(site.url + source.address)
    html = scriptless.locator("html")
    expect(html).to_have_attribute("lang", LANG[source.language])
    expect(scriptless.locator("article h1")).to_be_visible()
    expect(scriptless.locator(".md-nav--primary a:visible").last).to_be_visible()
    expect(scriptless.locator(".md-search__input")).to_be_hidden()

    scriptless.locator(".tecer-switch").click()
    expect(scriptless).to_have_url(site.url + source.twin)
    expect(html).not_to_have_attribute("lang", LANG[source.language])


@pytest.mark.parametrize("language", LANG)
def test_without_scripts_a_reader_unfolds_and_goes_on(
    site: Site, scriptless: Page, language: str
) -> None:
    source = next(page for page in WRITTEN if page.language == language and page.examples)
    scriptless.goto(site.url + source.address)
    summary = scriptless.locator("article summary").first
    summary.click()
    expect(scriptless.locator("article details[open]")).to_have_count(1)
    last = scriptless.locator(".md-nav--primary a:visible").last
    target = urljoin(scriptless.url, last.get_attribute("href"))
    last.click()
    expect(scriptless).to_have_url(target)
    expect(scriptless.locator("article h1")).to_be_visible()


def test_a_page_that_shows_programs_weighs_under_15_kib_and_25_more_with_pictures(
    site: Site,
) -> None:
    # All that a reader fetches who comes from another page of the site.
    heavy = {}
    for source in WRITTEN:
        page = (site.folder / source.address / "index.html").read_bytes()
        most = 40 if b"tecer-picture" in page else 15
        if source.examples and len(gzip.compress(page)) >= most * 1024:
            heavy[source.address] = len(gzip.compress(page))
    assert heavy == {}


class _Links(HTMLParser):
    """Collects what a page refers to, and what may be referred to."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: list[str] = []

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"href", "src"} and value:
                self.targets.append(value)
            elif name in {"id", "name"} and value:
                self.anchors.append(value)


def test_every_link_leads_to_a_file_of_the_site_and_to_an_anchor(site: Site) -> None:
    read: dict[str, _Links] = {}
    for path in site.folder.rglob("*.html"):
        links = read[path.relative_to(site.folder).as_posix()] = _Links()
        links.feed(path.read_text("utf-8"))
    broken = [
        f"{name}: {target}"
        for name, links in read.items()
        for target in links.targets
        if not _exists(site, read, name, target)
    ]
    assert broken == []


def _exists(site: Site, read: dict[str, _Links], name: str, target: str) -> bool:
    home = "http://site.invalid/"
    url, anchor = urldefrag(urljoin(home + name, target))
    if not url.startswith(home):
        return True
    path = unquote(url.removeprefix(home))
    if not path or path.endswith("/"):
        path += "index.html"
    if not anchor or path not in read:
        return (site.folder / path).is_file()
    return anchor in read[path].anchors


def test_the_page_for_a_lost_address_speaks_both_languages(site: Site, tab: Page) -> None:
    answer = tab.goto(site.url + "en/nothing/here/")
    assert answer
    assert answer.status == 404
    expect(tab.get_by_role("heading", name="Página não encontrada")).to_be_visible()
    expect(tab.get_by_role("heading", name="Page not found")).to_be_visible()
    assert axe(tab) == []
    tab.get_by_role("link", name="Start from the home page").click()
    expect(tab).to_have_url(f"{site.url}en/")
    tab.go_back()
    tab.get_by_role("link", name="Comece pelo início").click()
    expect(tab).to_have_url(site.url)
