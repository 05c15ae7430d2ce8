"""Runs examples in a page, each held to its contract, and tells how many keep it.

    python -m tests.browser.in_page en [--browser firefox] [NAME...]

The site must have been built, into `site/`. Without names, all are run: those that cannot,
by `facts/in_page.toml`, must break theirs.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from playwright.sync_api import sync_playwright

from tecer import catalog, recording
from tecer.catalog import Example
from tecer.in_page import reasons
from tecer.recording import Recording
from tecer.transcript import Transcript
from tests.browser.firefox import find, firefox
from tests.browser.served import DESK, ROOT, Site, launch, reader, serving

FOLDERS = {"pt": "exemplos", "en": "en/examples"}

LIMIT = 60.0
"""Seconds, for one run."""

RUN = """async ([browser, program, words, limit, draw, source]) => {
  const { run } = await import(browser + "runner.mjs")
  let printed = ""
  const { promise: drawn, resolve } = Promise.withResolvers()
  const on = new Proxy({
    print: text => printed += text,
    picture: (html, recording) => resolve(recording),
  }, {
    get: (all, name) => all[name] ?? (() => {}),
  })
  const { ended, stop } = run({ program, source, words, draw }, on)
  const timer = setTimeout(stop, limit * 1000)
  const how = await ended
  clearTimeout(timer)
  const recording = how.status !== undefined && draw ? await drawn : ""
  return { ...how, printed, recording }
}"""


class Tab(Protocol):
    """A page of a browser: Playwright's, or that of tests/browser/firefox.py."""

    def goto(self, url: str, /) -> object:
        """Open a page."""

    def evaluate(self, function: str, argument: object, /) -> Any:  # noqa: ANN401 - JSON
        """Call a function of JavaScript in it, and wait for what it promises."""


@dataclass(frozen=True)
class Ran:
    """What a program printed in the page, and how it ended: see browser/runner.mjs."""

    printed: str
    status: int | None
    recording: Recording | None
    how: dict[str, Any]


def run(
    tab: Tab, site: Site, example: Example, words: Sequence[str], source: str | None = None
) -> Ran:
    """Run an example, or `source` in its place, with the words of its command.

    The tab shows a page of the site.
    """
    program = f"{site.url}{FOLDERS[example.language]}/{example.name}.py"
    draw = {"language": example.language, "identity": "run"}
    given = [f"{site.url}browser/", program, list(words), LIMIT, draw, source]
    told = tab.evaluate(RUN, given)
    printed, kept = told.pop("printed"), told.pop("recording")
    return Ran(printed, told.get("status"), recording.parse(kept) if kept else None, told)


def fault(tab: Tab, site: Site, example: Example, contract: Transcript) -> str:
    """Say how a run in the page breaks a contract; nothing where it does not."""
    words = contract.words
    if words[:1] != ["python"] or words[1] != example.path.name:
        return f"not a plain command: {contract.command}"
    ran = run(tab, site, example, words[2:])
    if ran.status != contract.status:
        return f"ended with {ran.how}, not with {contract.status}:\n{ran.printed}"
    if not contract.accepts(ran.printed):
        return f"expected:\n{contract.expected}printed:\n{ran.printed}"
    if ran.recording is None:
        return "its run was not drawn"
    return "\n".join(recording.contradictions(ran.recording))


@contextmanager
def chromium() -> Iterator[Tab]:
    """A tab of a Chromium or Chrome."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        if browser is None:
            sys.exit("no Chromium or Chrome starts here")
        yield reader(browser, DESK).new_page()
        browser.close()


@contextmanager
def any_firefox() -> Iterator[Tab]:
    """A tab of the Firefox of this machine."""
    path, reason = find()
    if not path:
        sys.exit(reason)
    with firefox(path) as tab:
        yield tab


BROWSERS = {"chromium": chromium, "firefox": any_firefox}


def main(language: str, names: Sequence[str], browser: str) -> int:
    """Run the examples of a language, or those named; return how many do not as is said."""
    broken = kept = 0
    with serving(ROOT / "site") as site, BROWSERS[browser]() as tab:
        tab.goto(f"{site.url}404.html")
        cannot = reasons(ROOT, language)
        for name in names or catalog.names(ROOT / "examples", language):
            example = catalog.read(ROOT / "examples", language, name)
            start = time.perf_counter()
            faults = [fault(tab, site, example, it) for it in example.contract]
            told = "\n".join(filter(None, faults))
            if name in cannot:
                told = "" if told else "it runs: take it out of facts/in_page.toml"
            broken, kept = broken + bool(told), kept + (not told)
            seconds = time.perf_counter() - start
            print(f"{'NO' if told else 'ok'} {name} {seconds:.1f} s", flush=True)
            print("".join(f"    {line}\n" for line in told.splitlines()), end="")
    print(f"{kept} of {kept + broken} do in the page as is said, in {browser}")
    return broken


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=FOLDERS)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--browser", choices=BROWSERS, default="chromium")
    given = parser.parse_args()
    sys.exit(bool(main(given.language, given.names, given.browser)))
