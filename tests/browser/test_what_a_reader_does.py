"""What a reader does with a page: searches, copies, downloads, turns off the light."""

import shutil
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from tecer import catalog, exercise, in_page, transcript
from tecer.catalog import Example
from tests.browser.served import DESK, PHONE, ROOT, Site, Written, reader, written

KIB = 1024

LANGUAGES = pytest.mark.parametrize("language", catalog.LANGUAGES)
HOME = {"pt": "", "en": "en/"}
WORDS = {
    "pt": {"search": "Buscar", "dark": "Mudar para o modo escuro"},
    "en": {"search": "Search", "dark": "Switch to dark mode"},
}


# ---- Search


def search(page: Page, words: str) -> Locator:
    """Put words into the search field, at once and not by letters; give the results."""
    page.locator(".md-search__input").fill(words)
    page.keyboard.press("End")
    return page.locator(".md-search-result__item")


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [
        ("pt", "concorrencia", "concorrência"),
        ("pt", "CONCORRÊNCIA", "concorrência"),
        ("pt", "executor", "ThreadPoolExecutor"),
        ("pt", "threadpoolex", "ThreadPoolExecutor"),
        ("en", "concurrency", "concurrency"),
        ("en", "cóncurrençy", "concurrency"),
        ("en", "executor", "ThreadPoolExecutor"),
    ],
)
def test_the_search_folds_accents_and_looks_inside_names(
    used: Page, site: Site, language: str, typed: str, found: str
) -> None:
    used.goto(site.url + HOME[language])
    result = search(used, typed).first
    expect(result).to_be_visible()
    used.goto(urljoin(used.url, result.get_by_role("link").first.get_attribute("href")))
    expect(used.locator("article")).to_contain_text(found, ignore_case=True)


def test_nothing_of_the_search_is_fetched_before_its_field_has_the_focus(
    page: Page, site: Site
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site.url}en/", wait_until="networkidle")
    paths = [urlsplit(url).path for url in asked]
    lazy = ("/search/", "/workers/")
    assert [path for path in paths if any(part in path for part in lazy)] == []
    with page.expect_response("**/en/search/search_index.json"):
        page.locator(".md-search__input").focus()


def test_a_search_is_made_and_followed_with_the_keyboard_alone(
    used: Page, site: Site
) -> None:
    used.goto(f"{site.url}en/")
    used.keyboard.press("/")
    field = used.get_by_role("textbox", name="Search")
    expect(field).to_be_focused()
    # All at once: each letter's results would replace the ones before.
    used.keyboard.insert_text("ThreadPoolExecutor")
    used.keyboard.press("End")
    expect(used.locator(".md-search-result__item").first).to_be_visible()
    used.keyboard.press("Escape")
    expect(field).not_to_be_focused()
    used.keyboard.press("/")
    used.keyboard.press("ArrowDown")
    used.keyboard.press("Enter")
    used.wait_for_url(lambda url: url != f"{site.url}en/")
    expect(used.locator("article h1")).to_be_visible()


# ---- Copy and download


def figures(page: Page) -> list[tuple[Locator, Example]]:
    """Find the examples on a page, each with its file."""
    found = []
    language = (page.locator("html").get_attribute("lang") or "").partition("-")[0]
    for figure in page.locator("figure.tecer-example").all():
        file = figure.locator("figcaption code").first.text_content() or ""
        name = file.removesuffix(".py")
        found.append((figure, catalog.read(ROOT / "examples", language, name)))
    return found


def copied(page: Page, box: Locator) -> str:
    """Press the copy button of a box of code, and read the clipboard."""
    page.evaluate("navigator.clipboard.writeText('')")
    box.locator("[data-md-type=copy]").click()
    return str(page.wait_for_function("navigator.clipboard.readText()").json_value())


def commands(box: Locator) -> list[str]:
    """Find the commands in a box with a console's transcript."""
    lines = (box.locator("code").text_content() or "").splitlines()
    return [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]


def open_page(page: Page, site: Site, address: str) -> None:
    """Go to a page and unfold it."""
    page.goto(site.url + address)
    page.eval_on_selector_all("details", "all => all.forEach(d => d.open = true)")


@pytest.mark.parametrize("source", written(), ids=lambda page: f"/{page.address}")
def test_what_is_copied_is_the_program_or_the_commands_and_runs(
    used: Page, site: Site, tmp_path: Path, source: Written
) -> None:
    open_page(used, site, source.address)
    whole = []
    for figure, example in figures(used):
        text = copied(used, figure.locator(".language-python"))
        # A figure may show one function of the file; the others show all of it.
        assert text in example.program
        if text == example.program.strip():
            whole.append((figure, example, text))
    for box in used.locator(".language-console:not(.tecer-run)").all():
        assert copied(used, box).split() == " ".join(commands(box)).split()
    for figure, example, text in whole[:1]:
        box = figure.locator(".tecer-run")
        assert copied(used, box).split() == " ".join(commands(box)).split()
        _neighbours(example, tmp_path)
        (tmp_path / example.path.name).write_text(f"{text}\n", "utf-8")
        for contract in example.contract:
            assert transcript.check(contract, example.path, tmp_path) is None


def _neighbours(example: Example, folder: Path) -> None:
    """Copy the files beside a program that imports some of them; most need none."""
    beside = {path.stem: path for path in example.path.parent.glob("*.py")}
    if exercise.names(example.program) & beside.keys() - {example.path.stem}:
        for path in beside.values():
            shutil.copy(path, folder)


@LANGUAGES
def test_a_download_gives_the_file(
    used: Page, site: Site, language: str, tmp_path: Path
) -> None:
    used.goto(site.url + example_page(language).address)
    figure, example = figures(used)[0]
    with used.expect_download() as download:
        figure.locator("a[download]").click()
    assert download.value.suggested_filename == example.path.name
    download.value.save_as(tmp_path / "saved.py")
    assert (tmp_path / "saved.py").read_bytes() == example.path.read_bytes()


def example_page(language: str) -> Written:
    """Find the first page below the home page that shows an example."""
    return next(
        source
        for source in written()
        if source.language == language
        and source.examples
        and source.address not in HOME.values()
    )


# ---- The list of what cannot run in the page

LISTED = {"pt": "como-usar/", "en": "en/how-to-use/"}


@LANGUAGES
def test_the_list_leads_to_where_each_program_is_shown(
    used: Page, site: Site, language: str
) -> None:
    open_page(used, site, LISTED[language])
    links = used.locator(".tecer-in-page a").all()
    listed = {link.text_content(): link.get_attribute("href") or "" for link in links}
    assert listed.keys() == {f"{n}.py" for n in in_page.reasons(ROOT, language)}
    for file, target in listed.items():
        used.goto(urljoin(site.url + LISTED[language], target))
        shown = used.locator("figure[data-cannot] figcaption:target code")
        expect(shown).to_have_text(str(file))
        expect(shown).to_be_in_viewport()  # a solution that is folded unfolds


def test_a_planted_link_that_leads_to_no_program_is_found(page: Page, site: Site) -> None:
    def spoil(route: Route) -> None:
        text = route.fetch().text()
        assert 'id="example-' in text
        route.fulfill(body=text.replace('id="example-', 'id="sample-'))

    page.route("**/who-lets-the-key-go/", spoil)
    page.goto(f"{site.url}en/gil/who-lets-the-key-go/#example-gil-two_hashes")
    expect(page.locator("figcaption", has_text="gil/two_hashes.py")).to_have_count(1)
    expect(page.locator("figcaption:target")).to_have_count(0)


# ---- Light, keyboard, phone


@LANGUAGES
def test_the_dark_mode_stays_on_the_next_page_and_in_the_other_language(
    page: Page, site: Site, language: str
) -> None:
    body = page.locator("body")
    page.goto(site.url + HOME[language])
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    light = body.evaluate("body => getComputedStyle(body).backgroundColor")
    page.get_by_title(WORDS[language]["dark"]).click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    assert body.evaluate("body => getComputedStyle(body).backgroundColor") != light
    page.locator(".md-footer__link--next").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".tecer-switch").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_a_dark_system_gets_a_dark_page_before_the_theme_s_script_runs(
    browser: Browser, site: Site
) -> None:
    context = reader(browser, DESK, color_scheme="dark")
    context.route("**/bundle.*.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(site.url)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    context.close()


@LANGUAGES
def test_the_keyboard_reaches_the_content_then_the_header(
    used: Page, site: Site, language: str
) -> None:
    used.goto(site.url + HOME[language])
    used.keyboard.press("Tab")
    skip = used.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    target = skip.get_attribute("href")
    used.keyboard.press("Enter")
    expect(used).to_have_url(urljoin(used.url, target))

    used.goto(site.url + HOME[language])
    order = []
    for _ in range(8):
        used.keyboard.press("Tab")
        order.append(used.evaluate("document.activeElement.className"))
    stops = [".md-skip", ".md-logo", ".tecer-switch", ".md-search__input"]
    reached = [
        next(i for i, name in enumerate(order) if stop[1:] in name) for stop in stops
    ]
    assert reached == sorted(reached)


def test_a_hidden_solution_unfolds_with_the_keyboard(used: Page, site: Site) -> None:
    used.goto(site.url + example_page("pt").address)
    summary = used.locator("article summary").first
    summary.focus()
    used.keyboard.press("Enter")
    expect(used.locator("article details").first).to_have_attribute("open", "")


@pytest.fixture
def phone(browser: Browser) -> BrowserContext:
    """A reader with a phone, 390 px wide."""
    return reader(browser, PHONE, is_mobile=True, has_touch=True)


def test_a_phone_shows_52_columns_of_code(phone: BrowserContext, site: Site) -> None:
    page = phone.new_page()
    for language in catalog.LANGUAGES:
        open_page(page, site, example_page(language).address)
        for code in page.locator("figure pre > code:visible").all():
            code.evaluate("code => code.textContent = 'x'.repeat(52)")
            hidden = code.evaluate("code => code.scrollWidth - code.clientWidth")
            assert hidden <= 0
    phone.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_phone_s_menu_leads_to_another_page(
    browser: Browser, site: Site, *, scripts: bool
) -> None:
    context = reader(browser, PHONE, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(site.url)
    page.locator("header label[for=__drawer]").click()
    page.locator(".md-nav--primary").get_by_role("link", name="Como usar").click()
    expect(page).to_have_url(f"{site.url}como-usar/")
    context.close()


# ---- Weight


@LANGUAGES
def test_a_first_page_weighs_under_145_kib_and_the_next_under_40(
    context: BrowserContext, site: Site, language: str
) -> None:
    page = context.new_page()
    before = len(site.answers)
    page.goto(site.url + example_page(language).address, wait_until="networkidle")
    first = site.answers[before:]
    page.locator(".md-footer__link--next").click()
    page.wait_for_load_state("networkidle")
    following = site.answers[before + len(first) :]
    # 25 KiB of each are for the pictures.
    assert sum(answer.weight for answer in first) < 145 * KIB, first
    assert sum(answer.weight for answer in following) < 40 * KIB, following
