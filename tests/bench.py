"""The figures of the build and of the recorder, side by side in one run: `make bench`.

Not a test: machines differ and are shared, so what counts are ratios and sizes.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Route, sync_playwright

from tecer import recorder
from tecer.site import SOURCES, build
from tests.browser.served import launch, serving

ROOT = Path(__file__).resolve().parents[1]

SIZES = (20, 100, 400)
"""Pages a language at which the build is timed."""

PAGES = {
    "pt": ("docs/pt/ideias/bolos.md", "mkdocs.yml", "ideias/bolos.md"),
    "en": ("docs/en/ideas/cakes.md", "mkdocs.en.yml", "ideas/cakes.md"),
}
"""The page that is copied in each language: a page with many examples."""


def main() -> None:
    """Print each figure as it is measured."""
    with tempfile.TemporaryDirectory() as folder:
        root = _copy(Path(folder))
        cold = build(root, root / "site", os.environ)
        print(f"cold build of both languages: {cold:.1f} s here")
        for name, size in weights(root / "site"):
            print(f"{name}: {size / 1024:.1f} KiB compressed")
        seconds = {}
        for size in SIZES:
            _fill(root, size)
            seconds[size] = build(root, root / "site", os.environ)
            each = seconds[size] / size * 1000
            print(f"{size} pages a language: {each:.0f} ms a pair of pages here")
    pages = [seconds[size] / size for size in SIZES]
    print(f"most over least, a page: {max(pages) / min(pages):.2f} (goal: at most 1.5)")
    # Every build starts two interpreters and writes the reference: what a further page
    # adds to that says how the output grows.
    further = [
        (seconds[more] - seconds[less]) / (more - less) for less, more in pairwise(SIZES)
    ]
    print(f"most over least, a further page: {max(further) / min(further):.2f}")
    for line in (*overheads(), *in_the_page()):
        print(line)


OUTSIDE = """\
def small(number):
    return number + 1


def million():
    total = 0
    for _ in range(1_000_000):
        total = small(total)
    return total
"""

TRACED = """\
from outside import million
from time import perf_counter


def work():
    return million()


start = perf_counter()
work()
print(perf_counter() - start)
"""

ROUNDS = 7
"""Runs of each kind, one after the other, so that a slow moment meets all of them."""


def overheads() -> Iterator[str]:
    """How much slower a million small calls outside the traced file are when recorded."""
    if sys.version_info < (3, 12):
        yield "overhead of a recording: needs Python 3.12 (make bench PYTHON=python3.14)"
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "outside.py").write_text(OUTSIDE, "utf-8")
        (folder / "traced.py").write_text(TRACED, "utf-8")
        kinds = {"bare": _bare, "recorded": _recorded}
        if find_spec("viztracer"):
            kinds |= {"viztracer": _viztracer}
        rounds = [{kind: run(folder) for kind, run in kinds.items()} for _ in range(ROUNDS)]
    for kind in kinds:
        times = sorted(each[kind] / each["bare"] for each in rounds)
        yield f"a million calls outside the traced file, {kind}: {times[ROUNDS // 2]:.2f}"


def _seconds(
    folder: Path, words: list[str], extra: Mapping[str, str] | None = None
) -> float:
    command = [sys.executable, *words]
    environment = os.environ | dict(extra or {})
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout.splitlines()[0])


def _bare(folder: Path) -> float:
    return _seconds(folder, ["traced.py"])


def _recorded(folder: Path) -> float:
    with recorder.listening([folder / "traced.py"]) as session:
        return _seconds(folder, ["traced.py"], session.environment)


def _viztracer(folder: Path) -> float:
    only = ["--include_files", str(folder / "traced.py")]
    return _seconds(folder, ["-m", "viztracer", "--quiet", *only, "--", "traced.py"])


SWITCHES = """\
import asyncio
from threading import Lock, Thread
from time import perf_counter

TIMES = 20_000
locks = Lock(), Lock()


def take_turns(mine, other):
    for _ in range(TIMES):
        locks[mine].acquire()
        locks[other].release()


async def step_aside():
    for _ in range(TIMES):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(step_aside(), step_aside())


def timed(run):
    start = perf_counter()
    run()
    return perf_counter() - start


def in_threads():
    threads = [Thread(target=take_turns, args=pair) for pair in ((0, 1), (1, 0))]
    for thread in threads:
        thread.start()
    locks[0].release()
    for thread in threads:
        thread.join()


locks[0].acquire()
locks[1].acquire()
awaits = timed(lambda: asyncio.run(main()))
print(timed(in_threads) / awaits)
"""

PROCESSES = """\
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager
from time import perf_counter

WORK = 3_000_000


def meet(barrier):
    barrier.wait()


def compute(_):
    return sum(number * number for number in range(WORK))


def timed(run):
    start = perf_counter()
    run()
    return perf_counter() - start


if __name__ == "__main__":
    with Manager() as manager, ProcessPoolExecutor(2) as pool:
        barrier = manager.Barrier(2)
        list(pool.map(meet, [barrier] * 2))  # both live now
        in_sequence = timed(lambda: [pool.submit(compute, 0).result() for _ in range(2)])
        print(in_sequence / timed(lambda: list(pool.map(compute, range(2)))))
"""

RATIOS = {
    "a switch of threads over a bare await": SWITCHES,
    "two computing tasks in sequence over in two processes (goal: 1.8)": PROCESSES,
}
"""Programs for the page, each of which prints a ratio."""

FIRST = """async ([browser, program]) => {
  const { run } = await import(browser + "runner.mjs")
  const start = performance.now()
  let first, printed = ""
  const print = text => { first ??= performance.now() - start; printed += text }
  const nothing = () => {}
  await run({ program }, { print, loading: nothing, begin: nothing, ask: nothing }).ended
  return { first, printed }
}"""


def in_the_page() -> Iterator[str]:
    """What runs in the page cost: until they begin, and as threads and processes go."""
    site = ROOT / "site"
    if not (site / "browser").is_dir():
        yield "a run in the page: needs one (make pyodide site)"
        return
    with serving(site) as served, sync_playwright() as playwright:
        browser = launch(playwright)
        if browser is None:
            yield "a run in the page: needs a Chromium or Chrome"
            return
        page = browser.new_page()
        page.goto(f"{served.url}404.html")
        given = [f"{served.url}browser/", f"{served.url}measured.py"]
        page.route("**/measured.py", lambda route: route.fulfill(body="print(1)"))
        times = [page.evaluate(FIRST, given)["first"] for _ in range(1 + ROUNDS)]
        cold, warm = times[0], sorted(times[1:])[ROUNDS // 2]
        yield f"first Run to first output: {cold:.0f} ms here, then {warm:.0f} ms"
        yield f"first over later: {cold / warm:.1f}"
        for name, program in RATIOS.items():
            page.unroute_all()
            page.route("**/measured.py", partial(Route.fulfill, body=program))
            ratios = sorted(
                float(page.evaluate(FIRST, given)["printed"]) for _ in range(ROUNDS)
            )
            least, median, most = ratios[0], ratios[ROUNDS // 2], ratios[-1]
            yield f"{name}: {median:.2f}, of {least:.2f} to {most:.2f}"
        browser.close()


def weights(site: Path) -> Iterator[tuple[str, int]]:
    """The compressed size of what a first and a next page bring, in bytes."""
    first, following = (
        site / "ideias/bolos/index.html",
        site / "threads/primeira-thread/index.html",
    )
    html = first.read_text("utf-8")
    # What the page itself asks for: its styles, its scripts and its pictures.
    asked = re.findall(r'<(?:link|script|img)\b[^>]*?(?:href|src)="([^"#:]+\.\w+)"', html)
    files = {(first.parent / path.partition("?")[0]).resolve() for path in asked}
    total = sum(_compressed(path) for path in files if path.is_file())
    yield "first page of examples, cold", total + _compressed(first)
    yield "next page", _compressed(following)


def _compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def _copy(target: Path) -> Path:
    for name in SOURCES:
        source, copy = ROOT / name, target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            skip = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, copy, symlinks=True, ignore=skip)
        else:
            shutil.copyfile(source, copy)
    return target


def _fill(root: Path, size: int) -> None:
    """Leave `size` pages of each language: the home page, and copies of one page."""
    for page, config, name in PAGES.values():
        pages = (root / page).parents[1]
        text = _alone((root / page).read_text("utf-8"))
        for other in [path for path in pages.rglob("*.md") if path.name != "index.md"]:
            if not other.is_relative_to((root / page).parent):
                other.unlink()
        home = pages / "index.md"
        home.write_text(_alone(home.read_text("utf-8")), "utf-8")
        chapter, _, first = name.rpartition("/")
        names = [first, *(f"copy-{number}.md" for number in range(size - 2))]
        for other in (root / page).parent.glob("*.md"):
            other.unlink()
        for each in names:
            (root / page).with_name(each).write_text(text, "utf-8")
        entries = "".join(f"      - {chapter}/{each}\n" for each in names)
        path = root / config
        nav = f"nav:\n  - index.md\n  - {chapter}:\n{entries}"
        path.write_text(_NAV.sub(nav, path.read_text("utf-8")), "utf-8")


_NAV = re.compile(r"^nav:\n(?:  .*\n)+", re.MULTILINE)


def _alone(text: str) -> str:
    """A page's text without what ties it to others: its claims and its links."""
    claims = r"^/// (?:claim|myth) \| .*?^///$"
    text = re.sub(claims, "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)


if __name__ == "__main__":
    main()
