"""The built site as a reader's browser meets it: served over HTTP, compressed."""

import gzip
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Playwright, ViewportSize

from tecer import pages
from tecer.catalog import LANGUAGES

ROOT = Path(__file__).parents[2]

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# No sandbox for root, which has none; and nothing that asks the browser's maker.
SWITCHES = [
    *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]


@dataclass(frozen=True)
class Written:
    """A page as written: its address and its twin's, below the root; its examples."""

    language: str
    address: str
    twin: str
    examples: tuple[str, ...]


def written() -> list[Written]:
    """Find every page that was written; a test holds the built ones to this list."""
    return [
        Written(
            language,
            _address(language, page.name),
            _address(other, page.meta["translation"]),
            tuple(block.text for block in page.of("block") if block.detail == "example"),
        )
        for language, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True)
        for page in pages.find(ROOT / "docs", language)
    ]


def _address(language: str, file: str) -> str:
    path = PurePosixPath("en" if language == "en" else "", file).with_suffix("")
    path = path.parent if path.name == "index" else path
    return "" if path == PurePosixPath() else f"{path}/"


@dataclass(frozen=True)
class Answer:
    """What the server answered: `weight` is the body's size as sent, in bytes."""

    path: str
    status: int
    weight: int


@dataclass(frozen=True)
class Site:
    """The site being served. `answers` grows with each request."""

    folder: Path
    url: str
    answers: list[Answer] = field(default_factory=list)


@contextmanager
def serving(folder: Path) -> Iterator[Site]:
    """Serve a folder at a free port of this machine, compressed, as a host would."""
    answers: list[Answer] = []
    handler = partial(_Handler, answers, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield Site(folder, f"http://127.0.0.1:{server.server_port}/", answers)
        finally:
            server.shutdown()
            thread.join()


class _Handler(SimpleHTTPRequestHandler):
    """Sends files compressed and lets the browser keep them; notes each answer."""

    protocol_version = "HTTP/1.1"
    # A kept connection must not keep the server from closing.
    timeout = 10

    def __init__(self, answers: list[Answer], *arguments: object, **options: str) -> None:
        self.answers = answers
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with the file, or with the site's 404.html."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        status = 200 if path.is_file() else 404
        if status != 200:
            path = Path(self.directory) / "404.html"
        body = gzip.compress(path.read_bytes(), mtime=0)
        self.answers.append(Answer(self.path, status, len(body)))
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        # A page that is left while it loads breaks the pipe; that is no fault.
        with suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


PATIENCE = 60_000
"""Milliseconds. A test goes on as soon as what it expects is there; this is for a machine
that is busy with something else."""


def reader(
    browser: Browser,
    viewport: ViewportSize,
    **options: Any,  # noqa: ANN401 - those of new_context
) -> BrowserContext:
    """Start a first visit. Nothing moves, so that no colour is measured on its way."""
    context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
    context.set_default_timeout(PATIENCE)
    return context


DESK: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}


def launch(playwright: Playwright) -> Browser | None:
    """Start the first of the known browsers that starts, or Playwright's own, if any."""
    installed = [path for name in BROWSERS if (path := shutil.which(name))]
    for path in [*installed, None]:
        with suppress(Error):
            return playwright.chromium.launch(executable_path=path, args=SWITCHES)
    return None
