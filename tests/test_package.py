"""The package as a reader gets it: a wheel, installed where nothing of ours is."""

import os
import re
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from tecer import catalog

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Reader:
    """An installed `tecer` and an empty folder to work in."""

    python: Path
    folder: Path

    def tecer(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the installed command in the reader's folder."""
        command = self.python.with_name(f"tecer{self.python.suffix}")
        return subprocess.run(
            [str(command), *arguments],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
            | {"PYTHONUTF8": "1"},
        )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the backend itself: no network, no other tool."""
    target = tmp_path_factory.mktemp("wheel")
    build = f"from hatchling import build; build.build_wheel({str(target)!r})"
    subprocess.run([sys.executable, "-c", build], cwd=ROOT, check=True, capture_output=True)
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that has this wheel and nothing else."""
    home = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(home, with_pip=True)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = [str(python), "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    return python


@pytest.fixture
def reader(installed: Path, tmp_path: Path) -> Reader:
    """A reader in an empty folder."""
    return Reader(installed, tmp_path)


def test_the_wheel_carries_the_examples_inside_the_package(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert "tecer/examples/pt/threads/passaro.py" in names
    assert not [n for n in names if n.startswith("examples/") or "__pycache__" in n]


def test_list_shows_every_example_of_both_languages_or_of_one(reader: Reader) -> None:
    both, english = reader.tecer("list"), reader.tecer("list", "--language", "en")
    known = {lang: catalog.names(ROOT / "examples", lang) for lang in catalog.LANGUAGES}
    assert [line.split()[0] for line in both.stdout.splitlines()] == known["pt"] + known[
        "en"
    ]
    assert [line.split()[0] for line in english.stdout.splitlines()] == known["en"]


@pytest.mark.parametrize("name", ["threads/passaro", "processes/bird", "threads/bird.py"])
def test_run_runs_an_example_by_its_name(reader: Reader, name: str) -> None:
    ran = reader.tecer("run", name)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert re.search(r"^(Pássaro|Bird): ", ran.stdout)


def test_run_passes_arguments_and_the_exit_status_on(reader: Reader) -> None:
    assert "1" in reader.tecer("run", "cakes/overlap", "--sequential").stdout
    broken = reader.tecer("run", "threads/broken")
    assert broken.returncode == 1
    assert "NameError" in broken.stderr


def test_every_example_is_found_by_its_name(reader: Reader) -> None:
    """In one process, for there are many; that each runs, its contract shows."""
    copy_all = (
        "import sys; from tecer.cli import main;"
        "sys.exit(any(main(['copy', name, '--force']) for name in sys.argv[1:]))"
    )
    known = [
        n for lang in catalog.LANGUAGES for n in catalog.names(ROOT / "examples", lang)
    ]
    copied = subprocess.run(
        [str(reader.python), "-c", copy_all, *known],
        cwd=reader.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (copied.returncode, copied.stderr) == (0, "")
    assert len(copied.stdout.splitlines()) == len(known)


def test_copy_writes_the_whole_file_here_or_where_told(reader: Reader) -> None:
    whole = (ROOT / "examples/en/threads/bird.py").read_bytes()
    assert reader.tecer("copy", "threads/bird").stdout == "bird.py\n"
    assert reader.tecer("copy", "threads/bird", "mine.py").stdout == "mine.py\n"
    assert (reader.folder / "bird.py").read_bytes() == whole
    assert (reader.folder / "mine.py").read_bytes() == whole


def test_copy_overwrites_nothing_unless_told(reader: Reader) -> None:
    (reader.folder / "bird.py").write_text("mine", "utf-8")
    refused = reader.tecer("copy", "threads/bird")
    assert refused.returncode == 2
    assert refused.stderr == "tecer: 'bird.py' exists; --force overwrites it\n"
    assert (reader.folder / "bird.py").read_text("utf-8") == "mine"
    assert reader.tecer("copy", "threads/bird", "--force").returncode == 0
    assert (reader.folder / "bird.py").read_text("utf-8") != "mine"


def test_copy_leaves_nothing_behind_where_it_cannot_write(reader: Reader) -> None:
    refused = reader.tecer("copy", "threads/bird", "nowhere/bird.py")
    assert refused.returncode == 2
    assert "there is no folder 'nowhere'; make it first" in refused.stderr
    (reader.folder / "bird.py").mkdir()
    (reader.folder / "bird.py" / "bird.py").mkdir()
    refused = reader.tecer("copy", "threads/bird", "bird.py", "--force")
    assert refused.returncode == 2
    assert "cannot write" in refused.stderr
    assert [p.name for p in (reader.folder / "bird.py").iterdir()] == ["bird.py"]


@pytest.mark.parametrize("command", ["run", "copy"])
def test_a_wrong_name_gets_the_nearest(reader: Reader, command: str) -> None:
    refused = reader.tecer(command, "threads/bid")
    assert refused.returncode == 2
    assert refused.stderr == (
        "tecer: there is no example 'threads/bid'; did you mean 'threads/bird'?\n"
    )


def test_a_name_like_no_other_is_sent_to_the_list(reader: Reader) -> None:
    assert "'tecer list' shows them all" in reader.tecer("run", "xyzzy").stderr


def test_check_holds_a_file_to_an_exercise(reader: Reader) -> None:
    reader.tecer("copy", "threads/bird", "mine.py")
    right = reader.tecer("check", "threads/bird", "mine.py")
    assert (right.returncode, right.stdout) == (0, "mine.py: right\n")
    wrong = reader.tecer("check", "threads/passaro", "mine.py")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert wrong.stderr.startswith("mine.py: $ python passaro.py\nesperado:\nPássaro")


def test_check_says_what_it_cannot_read_and_what_it_takes(reader: Reader) -> None:
    refused = reader.tecer("check", "threads/bird", "nothing.py")
    assert refused.returncode == 2
    assert refused.stderr == (
        "tecer: cannot read 'nothing.py': No such file or directory\n"
    )
    refused = reader.tecer("check", "threads/bird")
    assert refused.returncode == 2
    assert "takes an exercise and your file, or the folder of a clone" in refused.stderr


@pytest.mark.parametrize("command", ["check", "introspect"])
def test_a_reader_without_a_clone_is_told_what_is_needed(
    reader: Reader, command: str
) -> None:
    refused = reader.tecer(command)
    assert refused.returncode == 2
    assert refused.stderr == (
        f"tecer: {command} needs a clone of the repository: see its README\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="a shell's pipe")
@pytest.mark.skipif(sys.version_info < (3, 12), reason="recording needs Python 3.12")
def test_trace_needs_nothing_but_the_package(reader: Reader) -> None:
    script = reader.folder / "mine.py"
    script.write_text("def greet():\n    print('hello')\n\ngreet()\n", "utf-8")
    done = reader.tecer("trace", "-o", "page.html", "mine.py")
    assert (done.returncode, done.stdout) == (0, "hello\n"), done.stderr
    assert "greet()" in (reader.folder / "page.html").read_text("utf-8")


def test_a_closed_pipe_is_no_error(reader: Reader) -> None:
    tecer = reader.python.with_name("tecer")
    piped = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {tecer} list | head -n 1"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (piped.returncode, piped.stderr) == (0, "")
