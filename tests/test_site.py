"""The builder and the server of the site, on a site of two pages, and once on ours."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tecer import site
from tecer.problem import CannotDo

ROOT = Path(__file__).parents[1]

ADDRESS = "https://tecer.example/aulas"


@pytest.fixture(autouse=True)
def _not_required(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small sites have no Python for the page."""
    monkeypatch.delenv("TECER_RUNS", raising=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with the smallest sites that there can be."""
    for config, language in zip(site.CONFIGS, ("pt", "en"), strict=True):
        (tmp_path / "docs" / language).mkdir(parents=True)
        (tmp_path / "docs" / language / "index.md").write_text("# One\n", "utf-8")
        (tmp_path / config).write_text(
            "site_name: Two pages\n"
            f"docs_dir: docs/{language}\n"
            f"site_url: !ENV [TECER_SITE_URL{'_EN' * (language == 'en')}, '']\n"
            "theme: {name: null, custom_dir: theme, static_templates: [404.html]}\n"
            "plugins: []\n",
            "utf-8",
        )
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "main.html").write_text(
        "<body>{{ page.content }} {{ page.canonical_url }}</body>", "utf-8"
    )
    (tmp_path / "theme" / "404.html").write_text("lost", "utf-8")
    return tmp_path


def write(root: Path, text: str) -> None:
    """Replace the Portuguese page."""
    (root / "docs" / "pt" / "index.md").write_text(f"{text}\n", "utf-8")


def test_both_languages_are_built_into_one_folder(root: Path) -> None:
    target = root / "site"
    site.build(root, target, {**os.environ, "TECER_SITE_URL": ADDRESS})
    pages = [target / "index.html", target / "en" / "index.html"]
    assert f"{ADDRESS}/ " in pages[0].read_text("utf-8").replace("<", " ")
    assert f"{ADDRESS}/en/ " in pages[1].read_text("utf-8").replace("<", " ")
    # The host serves only the root's page for lost addresses.
    assert [path.parent for path in target.rglob("404.html")] == [target]
    # Nothing of the work is left beside the site.
    assert sorted(path.name for path in root.iterdir()) == sorted(
        ["docs", "theme", "site", *site.CONFIGS]
    )


def test_a_failed_build_says_why_and_leaves_the_good_one(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    assert site.main(["build"]) == 0
    (root / "site" / "kept").touch()
    write(root, "[broken](nowhere.md)")
    assert site.main(["build"]) == 1
    told = capsys.readouterr().err
    assert "not built" in told
    assert "'index.md' contains a link 'nowhere.md'" in told
    assert "INFO" not in told
    assert "\x1b" not in told
    assert (root / "site" / "kept").exists()
    assert not list(root.glob(".site-*"))


def test_a_block_that_fails_is_told_in_one_line_with_its_page(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    config = root / site.CONFIGS[0]
    extensions = "markdown_extensions: [pymdownx.highlight, tecer.blocks]\n"
    config.write_text(config.read_text("utf-8") + extensions, "utf-8")
    write(root, "/// example | threads/cake\n///")
    assert site.main(["build"]) == 1
    told = capsys.readouterr().err
    assert "'index.md': there is no example 'threads/cake'" in told
    assert "Traceback" not in told


def test_where_the_python_of_the_page_is_required_no_site_is_built_without_it(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setenv("TECER_RUNS", "required")
    assert site.main(["build"]) == 1
    assert "required, and is not here: make pyodide" in capsys.readouterr().err
    # What an older lock pinned does not do.
    (root / "browser" / "node_modules").mkdir(parents=True)
    (root / "browser" / "package-lock.json").write_text("{}", "utf-8")
    (root / "browser" / "node_modules" / ".ready").write_text("{ }", "utf-8")
    assert site.main(["build"]) == 1


def test_it_must_run_where_the_configuration_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert site.main(["build"]) == 1
    assert "run this in the repository's root" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["8000", "localhost", "localhost:", ":80", "a:b"])
def test_an_address_needs_host_and_port(address: str) -> None:
    with pytest.raises(SystemExit):
        site.main(["serve", "--address", address])


def test_an_address_in_use_is_one_clear_line(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert site.main(["serve", "--address", f"127.0.0.1:{port}"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert f"cannot serve at 127.0.0.1:{port}" in told[0]


@contextmanager
def served(root: Path) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """Serve in a process of its own, and give it and the address, once it answers."""
    command = [sys.executable, "-m", "tecer.site", "serve", "--address", "127.0.0.1:0"]
    paths = [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
    with subprocess.Popen(
        command,
        cwd=root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        # Whatever happens, it does not outlive the test's patience.
        alarm = threading.Timer(300, process.kill)
        alarm.start()
        try:
            yield process, until(process, r"(http://\S+) and http://\S+en/")
        finally:
            alarm.cancel()
            process.kill()


def until(process: "subprocess.Popen[str]", pattern: str) -> str:
    """Read what the process says until a line matches, and give the first group."""
    assert process.stdout
    said = []
    for line in process.stdout:
        said.append(line)
        if match := re.search(pattern, line):
            return match[match.lastindex or 0]
    raise AssertionError("it ended, and had said: " + "".join(said))


def get(url: str) -> str:
    """Read an address of this machine."""
    with urllib.request.urlopen(url, timeout=120) as answer:  # noqa: S310 - our own
        return str(answer.read().decode("utf-8"))


def test_a_change_is_built_a_fault_is_told_and_the_good_site_stays(root: Path) -> None:
    with served(root) as (process, url):
        assert "One" in get(url)
        assert "One" in get(f"{url}en/")
        with pytest.raises(urllib.error.HTTPError) as lost:
            get(f"{url}nothing/")
        assert lost.value.read() == b"lost"
        lost.value.close()

        write(root, "# Two")
        until(process, "^site/: 2 pages")
        assert "Two" in get(url)

        write(root, "[broken](nowhere.md)")
        until(process, "The last good site is served")
        assert "Two" in get(url)

        write(root, "# Three")
        until(process, "^site/: 2 pages")
        assert "Three" in get(url)


@pytest.mark.usefixtures("heard")
@pytest.mark.skipif(os.name != "posix", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_ends_the_server_cleanly(root: Path) -> None:
    with served(root) as (process, _):
        process.send_signal(signal.SIGINT)
        assert process.stdout
        assert "Traceback" not in process.stdout.read()
        assert process.wait() == 0


def test_a_published_site_names_its_twins_by_their_whole_addresses(
    tmp_path: Path,
) -> None:
    target = tmp_path / "site"
    repository = "https://github.com/someone/fork"
    environment = {"TECER_SITE_URL": ADDRESS, "TECER_REPO_URL": repository}
    site.build(ROOT, target, {**os.environ, **environment})
    twins = 0
    for path in target.rglob("index.html"):
        text = path.read_text("utf-8")
        here = f"{ADDRESS}/{path.parent.relative_to(target).as_posix()}/"
        here = here.replace("/./", "/")
        links = alternates(text)
        language = "en" if here.startswith(f"{ADDRESS}/en/") else "pt-BR"
        assert f'<html lang="{language}"' in text
        assert f'<link rel="canonical" href="{here}">' in text
        assert links[language] == here
        assert links["x-default"] == links["en"]
        assert set(links) == {"pt-BR", "en", "x-default"}
        for address in links.values():
            below = address.removeprefix(f"{ADDRESS}/")
            assert alternates((target / below / "index.html").read_text()) == links
        # The theme's script must neither ask GitHub about the repository, nor each
        # twin for a sitemap.
        assert repository in text
        assert 'data-md-component="source"' not in text
        assert 'rel="alternate"' not in text
        twins += 1
    assert twins == sitemap(target / "sitemap.xml") + sitemap(target / "en/sitemap.xml")


def alternates(text: str) -> dict[str, str]:
    """Find the addresses that a page gives for each language."""
    pattern = r'<link rel="alternate " hreflang="([\w-]+)" href="([^"]+)">'
    return dict(re.findall(pattern, text))


def sitemap(path: Path) -> int:
    """Count the pages in a sitemap, each of which names itself and its twin."""
    name = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    link = "{http://www.w3.org/1999/xhtml}link"
    entries = ET.parse(path).getroot().findall("s:url", name)  # noqa: S314 - our own
    for entry in entries:
        found = {e.get("hreflang"): e.get("href") for e in entry.findall(link)}
        assert set(found) == {"pt-BR", "en", "x-default"}
        assert entry.findtext("s:loc", namespaces=name) in found.values()
    return len(entries)


def test_zensical_must_make_every_block_that_is_written(tmp_path: Path) -> None:
    for config, language in zip(site.CONFIGS, ("pt", "en"), strict=True):
        (tmp_path / "docs" / language).mkdir(parents=True)
        page = tmp_path / "docs" / language / "index.md"
        page.write_text("# One\n\n/// example | lost\n///\n", "utf-8")
        folder = "site/en" if language == "en" else "site"
        (tmp_path / config).write_text(
            f"site_name: Two pages\ndocs_dir: docs/{language}\nsite_dir: {folder}\n",
            "utf-8",
        )
    with pytest.raises(CannotDo, match=r"made \(2, 0\).*written are \(2, 2\)"):
        site.zensical(tmp_path)
