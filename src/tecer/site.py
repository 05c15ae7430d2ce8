"""Builds and serves the two sites: `python -m tecer.site build | serve | zensical`.

Each build runs in processes of its own, one a language, so that a change in this
package counts in the next build. It replaces the last good one only when it is whole.
"""

import argparse
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.livereload import LiveReloadServer

from tecer import blocks
from tecer.problem import CannotDo

CONFIGS = ("mkdocs.yml", "mkdocs.en.yml")
"""The Portuguese site, at the root, and the English one, in `en/`."""

SOURCES = (
    *CONFIGS,
    "mkdocs.base.yml",
    "docs",
    "examples",
    "overrides",
    "src",
    "facts",
    "introspection",
    "outcomes",
    "recordings",
    "tests/claims",
)
"""What a site is made of, below the repository's root."""

PYTHON = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
"""The files of Pyodide that a page loads to run a program."""

COUNTED = PYTHON[1:]
"""Those whose bytes the page counts while it loads them: the first does the loading."""

DRAWING = (
    "__init__",
    "hook/sitecustomize",
    "recording",
    "notes",
    "proc",
    "watch",
    "assembly",
    "timeline",
    "bars",
    "pictures",
)
"""The modules of this package that note and draw a run in the page."""

EDITOR = "editor.mjs"
"""The module that is made one file with all that it imports."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status: 1 where nothing was built."""
    parsed = _parser().parse_args(arguments)
    root = Path.cwd()
    try:
        if not (root / CONFIGS[0]).is_file():
            raise CannotDo(f"no {CONFIGS[0]} here: run this in the repository's root")  # noqa: TRY301 - one place tells it
        if parsed.command == "serve":
            serve(root, *parsed.address)
        elif parsed.command == "zensical":
            zensical(root)
        else:
            _report(root / "site", build(root, root / "site", os.environ))
    except CannotDo as error:
        print(f"tecer: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0 if parsed.command == "serve" else 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tecer.site", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="build both sites into site/, strictly")
    serving = commands.add_parser("serve", help="build and serve, with live reload")
    serving.add_argument(
        "--address",
        type=_address,
        default=("127.0.0.1", 8000),
        metavar="HOST:PORT",
        help="where to serve (default: 127.0.0.1:8000)",
    )
    commands.add_parser("zensical", help="check that Zensical builds the same pages")
    return parser


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT")
    return host.strip("[]"), int(port)


def build(root: Path, target: Path, environment: Mapping[str, str]) -> float:
    """Build both languages of the repository `root` into the folder `target`.

    `TECER_SITE_URL` of `environment` is the address of the Portuguese site, and gives
    that of the English one. Where tools/pyodide.sh brought no Python for the page, the
    site has no button to run programs. Returns the seconds it took. Raises `CannotDo`
    where MkDocs warns, or where `TECER_RUNS` says that the button is required and it
    cannot be; `target` is then as it was.
    """
    start = time.perf_counter()
    runs = has_python(root)
    if environment.get("TECER_RUNS") == "required" and not runs:
        raise CannotDo("the Python of the page is required, and is not here: make pyodide")
    target.parent.mkdir(parents=True, exist_ok=True)
    # A sibling, so that the last step renames and never copies.
    with TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as folder:
        work = Path(folder)
        site, english = work / "site", work / "en"
        commands = [
            ["mkdocs", "build", "--strict", "-f", config, "-d", str(part)]
            for config, part in zip(CONFIGS, (site, english), strict=True)
        ]
        shown = {"TECER_RUNS": "yes" if runs else ""}
        _run(commands, root, _with_addresses(environment) | shown)
        # Only now: a build of the Portuguese site empties its folder.
        english.rename(site / "en")
        # A host serves one page for lost addresses, and it speaks both languages.
        (site / "en" / "404.html").unlink(missing_ok=True)
        if runs:
            _copy_browser(root / "browser", site / "browser")
        _replace(target, site, work / "old")
    return time.perf_counter() - start


def has_python(root: Path) -> bool:
    """Whether tools/pyodide.sh brought what the lock file pins, and all of it."""
    lock = root / "browser" / "package-lock.json"
    ready = root / "browser" / "node_modules" / ".ready"
    return ready.is_file() and ready.read_bytes() == lock.read_bytes()


def _copy_browser(ours: Path, target: Path) -> None:
    """Copy what runs a program in the page, and the Python that it needs."""
    pyodide = ours / "node_modules" / "pyodide"
    for pattern in "*.mjs", "kernel/*.py":
        for path in ours.glob(pattern):
            if path.name != EDITOR:
                _copy(path, target / path.relative_to(ours))
    _copy(ours / "NOTICE.txt", target / "NOTICE.txt")
    for name in PYTHON:
        _copy(pyodide / name, target / "pyodide" / name)
    sizes = {name: (pyodide / name).stat().st_size for name in COUNTED}
    (target / "pyodide" / "sizes.json").write_text(json.dumps(sizes), "utf-8")
    here = Path(__file__).parent
    drawing = {f"{name}.py": (here / f"{name}.py").read_text("utf-8") for name in DRAWING}
    (target / "tecer.json").write_text(json.dumps(drawing), "utf-8")
    _bundle(ours / EDITOR, target / EDITOR)


def _bundle(module: Path, target: Path) -> None:
    """Make one file of a module and of all that it imports, with esbuild."""
    (esbuild,) = module.parent.glob("node_modules/@esbuild/*/bin/esbuild")
    options = ["--bundle", "--minify", "--format=esm", "--log-level=warning"]
    command = [str(esbuild), str(module), *options, f"--outfile={target}"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if made.returncode:
        raise CannotDo(f"the editor was not made\n{made.stderr.strip()}")


def _replace(target: Path, new: Path, old: Path) -> None:
    """Put the folder `new` where `target` was, and that at `old`; or do nothing."""
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)


def _with_addresses(environment: Mapping[str, str]) -> dict[str, str]:
    site = environment.get("TECER_SITE_URL", "").rstrip("/")
    if not site:
        return dict(environment)
    return {
        **environment,
        "TECER_SITE_URL": f"{site}/",
        "TECER_SITE_URL_EN": f"{site}/en/",
    }


def _run(commands: list[list[str]], root: Path, environment: dict[str, str]) -> None:
    """Run modules side by side. Raises `CannotDo` with what those that fail say."""
    paths = [str(root / "src"), environment.get("PYTHONPATH", "")]
    environment = {
        **environment,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "PYTHONUTF8": "1",
    }
    with _processes(commands, root, environment) as processes:
        said = [process.communicate()[0] for process in processes]
    faults = [
        _faults(text)
        for text, process in zip(said, processes, strict=True)
        if process.returncode
    ]
    if faults:
        raise CannotDo("the site was not built\n" + "\n".join(faults))


@contextmanager
def _processes(
    commands: list[list[str]], root: Path, environment: dict[str, str]
) -> Iterator[list[subprocess.Popen[str]]]:
    """Start processes whose outputs are pipes, and leave none behind."""
    processes: list[subprocess.Popen[str]] = []
    try:
        for command in commands:
            process = subprocess.Popen(  # noqa: S603 - our own commands
                [sys.executable, "-m", *command],
                cwd=root,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            )
            processes.append(process)
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()


def _faults(said: str) -> str:
    """Keep what a reader needs of a failed build's output: no colours, no progress.

    Of a traceback that is its last line, the error.
    """
    said = re.sub(r"\x1b\[[0-9;]*m", "", said).strip()
    told, traceback, frames = said.partition("Traceback (most recent call last):")
    lines = told.splitlines() + (frames.splitlines()[-1:] if traceback else [])
    return "\n".join(line for line in lines if line and not line.startswith("INFO"))


def _report(site: Path, seconds: float) -> None:
    pages = sum(1 for _ in site.rglob("index.html"))
    print(f"{site.name}/: {pages} pages in {seconds:.1f} s")


def serve(root: Path, host: str, port: int) -> None:
    """Build both languages, serve them at one address and rebuild at each change.

    Never returns. A build that fails is told, and the last good one is served. Raises
    `CannotDo` where the first build fails or the address cannot be had.
    """
    # Where it is published is of no use here, and would show in the links of 404.html.
    environment = {k: v for k, v in os.environ.items() if k != "TECER_SITE_URL"}
    port = _free(host, port)
    with TemporaryDirectory(prefix="tecer-") as folder:
        site = Path(folder) / "site"

        def rebuild() -> None:
            # No exception may leave: the server would then answer nothing any more.
            try:
                _report(site, build(root, site, environment))
            except CannotDo as error:
                print(f"tecer: {error}\nThe last good site is served.", file=sys.stderr)

        _report(site, build(root, site, environment))
        server = _Server(rebuild, host, port, str(site))
        # A Ctrl-C while this thread starts leaves it alive and unknown to shutdown():
        # it must not keep the process.
        server.serve_thread.daemon = True
        server.error_handler = lambda code: _error_page(site, code)
        for name in (*SOURCES, "browser"):
            if (root / name).exists():
                server.watch(str(root / name))
        try:
            server.serve()  # type: ignore[no-untyped-call]
        finally:
            server.shutdown()


def _free(host: str, port: int) -> int:
    """Ask for the address before a build is spent on it; port 0 becomes a free one."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family) as probe:
            return int(probe.getsockname()[1])
    except (OSError, OverflowError) as error:
        reason = str(getattr(error, "strerror", None) or error).partition(" (while")[0]
        raise CannotDo(
            f"cannot serve at {host}:{port}: {reason}; choose another with --address"
        ) from error


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


class _Server(LiveReloadServer):
    """MkDocs' server, which says where it is once it can be reached."""

    def server_activate(self) -> None:
        super().server_activate()
        print(f"{self.url} and {self.url}en/ (Ctrl-C ends)", flush=True)


def zensical(root: Path) -> None:
    """Build both sites with Zensical in a copy of the sources.

    It would write into `site/`, and does not follow the symbolic links of `docs/`.
    Raises `CannotDo` where it warns, or makes other pages or blocks than are written.
    """
    with TemporaryDirectory(prefix="tecer-") as folder:
        work = Path(folder)
        for name in filter(lambda name: (root / name).exists(), SOURCES):
            _copy(root / name, work / name)
        for config in CONFIGS:
            command = ["zensical", "build", "--strict", "-f", config]
            _run([command], work, dict(os.environ))
        ours = "|".join(block.NAME for block in blocks.BLOCKS)
        made = _count(work / "site", "index.html", r'<(?:figure|section) class="tecer-')
        written = _count(work / "docs", "*.md", rf"^/+ (?:{ours})(?: \||$)")
    if made != written:
        raise CannotDo(f"Zensical made {made} (pages, blocks); written are {written}")
    print(f"Zensical: {made[0]} pages with {made[1]} blocks, as written")


def _count(folder: Path, name: str, pattern: str) -> tuple[int, int]:
    """The files of a name below a folder, and the matches of a pattern in them."""
    texts = [path.read_text("utf-8") for path in folder.rglob(name)]
    return len(texts), sum(len(re.findall(pattern, text, re.MULTILINE)) for text in texts)


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())
