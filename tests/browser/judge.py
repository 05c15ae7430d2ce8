"""The judge: parts of CPython's own test suite, run in the page and counted: `make judge`.

The suite lies in `.cache/testsuite` (tools/testsuite.sh), the site in `site/`. What passes
is counted against `facts/judge.toml`, and may only rise; what is left out has its reason.
"""

import json
import shutil
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.in_page import RUN, Tab, chromium
from tests.browser.served import ROOT, Site, serving

FACTS = ROOT / "facts" / "judge.toml"
SUITE = ROOT / ".cache" / "testsuite"

PARTS = (
    "*.py",
    "support/**/*.py",
    "test_concurrent_futures/*.py",
    "test_asyncio/*.py",
    "certdata/*",
)
"""What of the suite is needed, below its folder."""

MARK = "\nThe verdict: "
"""What stands before that of a module: browser/judged.py."""

LIMIT = 300.0
"""Seconds, for one module."""

Ended = Mapping[str, Mapping[str, str]]
"""The ids of the tests and what was said of them, by how they ended."""


@contextmanager
def court(site: Path, suite: Path) -> Iterator[Site]:
    """Serve the site's `browser/`, the suite, and the program that runs it."""
    with tempfile.TemporaryDirectory(prefix="tecer-") as name:
        folder = Path(name)
        (folder / "browser").symlink_to(site / "browser")
        (folder / "404.html").write_text("<!doctype html><title>404</title>", "utf-8")
        shutil.copy(ROOT / "browser" / "judged.py", folder)
        with zipfile.ZipFile(folder / "suite.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            for pattern in PARTS:
                for path in (suite / "test").glob(pattern):
                    packed.write(path, path.relative_to(suite))
        with serving(folder) as served:
            yield served


def judge(tab: Tab, site: Site, module: str, out: list[str]) -> Ended:
    """Run the tests of a module whose ids match none of the expressions `out`."""
    which = f"^(?!.*({'|'.join(out) or '(?!)'}))"
    words = [f"{site.url}suite.zip", which, module]
    given = [f"{site.url}browser/", f"{site.url}judged.py", words, LIMIT, None]
    told = tab.evaluate(RUN, given)
    printed = str(told["printed"])
    _, found, ended = printed.partition(MARK)
    if found:
        return dict(json.loads(ended.partition("\n")[0]))
    return {"failed": {module: f"it ended with {told.get('status')}:\n{printed[-400:]}"}}


def verdict(passes: int, passed: int, failed: Mapping[str, str]) -> Iterator[str]:
    """Say what is wrong: with what failed, and with how many passed."""
    for test, why in failed.items():
        yield f"{test}: {why}"
    if passed < passes:
        yield f"{passed} passed, and {passes} did before"
    if passed > passes:
        yield f"{passed} passed: raise the {passes} of facts/judge.toml"


def main() -> int:
    """Judge every part; return how many are wrong."""
    facts: dict[str, Any] = tomllib.loads(FACTS.read_text("utf-8"))
    wrong = 0
    with court(ROOT / "site", SUITE) as site, chromium() as tab:
        tab.goto(f"{site.url}404.html")
        for part in facts["part"]:
            out = [each["tests"] for each in part.get("out", [])]
            ended = [judge(tab, site, module, out) for module in part["modules"]]
            passed, skipped = (
                sum(len(e.get(kind, {})) for e in ended) for kind in ("passed", "skipped")
            )
            failed = {k: v for each in ended for k, v in each.get("failed", {}).items()}
            told = list(verdict(part["passes"], passed, failed))
            word = "NO" if told else "ok"
            print(f"{word} {part['name']}: {passed} passed, {skipped} skipped")
            print("".join(f"    {line}\n" for line in told), end="", flush=True)
            wrong += bool(told)
    return wrong


if __name__ == "__main__":
    sys.exit(bool(main()))
