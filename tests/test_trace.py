"""`tecer trace` and `tecer record`, as readers and writers use them, and bad input."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tecer import catalog, files, recorder, recordings, transcript
from tecer.rules import Tree
from tests.interpreters import recording_python

ROOT = Path(__file__).resolve().parents[1]

TECER = str(Path(sys.executable).with_name("tecer"))

Trace = Callable[..., "subprocess.CompletedProcess[str]"]

posix = pytest.mark.skipif(not transcript.POSIX, reason="signals and forks need POSIX")


def command(tmp_path: Path, *words: str) -> list[str]:
    """The command line that traces, with a page in this folder."""
    return [
        *(TECER, "trace", "--python", recording_python()),
        *("--language", "en", "-o", str(tmp_path / "page.html"), *words),
    ]


@pytest.fixture
def trace(tmp_path: Path) -> Trace:
    """Write a script and trace it."""

    def run(script: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        path = tmp_path / "mine.py"
        path.write_text(textwrap.dedent(script), "utf-8")
        return subprocess.run(
            command(tmp_path, str(path), *arguments),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Read the page that was written; nothing half-written stands beside it."""
    yield lambda: (tmp_path / "page.html").read_text("utf-8")
    assert not list(tmp_path.glob("*.part"))


def test_a_script_is_run_as_it_is_and_drawn(trace: Trace, page: Callable[[], str]) -> None:
    done = trace(
        """
        import sys
        def greet(name):
            print("hello", name)
        greet(sys.argv[1])
        sys.exit(3)
        """,
        "Ana",
    )
    assert (done.returncode, done.stdout) == (3, "hello Ana\n")
    assert "greet(&#x27;Ana&#x27;)" in page() or "greet('Ana')" in page()
    assert "notes took" in done.stderr
    assert "python mine.py Ana" in page()


def test_a_script_that_fails_is_drawn_with_its_error(
    trace: Trace, page: Callable[[], str]
) -> None:
    done = trace("def burn():\n    raise ValueError('black')\nburn()\n")
    assert done.returncode == 1
    assert "ValueError: black" in done.stderr
    assert "ValueError: black" in page()


def test_a_missing_script_is_told(tmp_path: Path) -> None:
    done = subprocess.run(
        command(tmp_path, "none.py"), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "tecer: there is no script 'none.py'\n")


def test_a_missing_folder_for_the_page_is_told_before_the_run(tmp_path: Path) -> None:
    script = tmp_path / "mine.py"
    script.write_text("print('ran')\n", "utf-8")
    words = command(tmp_path, str(script))
    words[words.index("-o") + 1] = str(tmp_path / "no" / "page.html")
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no folder" in done.stderr
    assert done.stdout == ""


def test_a_script_of_no_functions_is_drawn(trace: Trace, page: Callable[[], str]) -> None:
    assert trace("print(1)\n").returncode == 0
    assert 'data-say="mine.py"' in page()


def test_a_million_lines_pass(trace: Trace, page: Callable[[], str]) -> None:
    done = trace("for n in range(1_000_000):\n    print(n)\n")
    assert done.stdout.count("\n") == 1_000_000
    assert len(page()) < 4_000_000


def test_a_script_that_closes_its_output_ends_as_it_would(
    trace: Trace, page: Callable[[], str]
) -> None:
    done = trace(
        """
        import sys
        def work():
            sys.stdout.close()
        work()
        """
    )
    assert done.returncode == 0
    assert "work()" in page()


@posix
def test_a_guard_that_is_missing_is_told_by_the_program_itself(
    trace: Trace, page: Callable[[], str]
) -> None:
    done = trace(
        """
        import multiprocessing
        def work():
            print("work")
        multiprocessing.set_start_method("spawn")
        child = multiprocessing.Process(target=work)
        child.start()
        child.join()
        """
    )
    assert done.returncode == 0
    assert "RuntimeError" in done.stderr
    assert "RuntimeError" in page()


@posix
def test_a_script_that_kills_itself_is_drawn_up_to_there(
    trace: Trace, page: Callable[[], str]
) -> None:
    done = trace(
        """
        import os, signal
        def die():
            os.kill(os.getpid(), signal.SIGKILL)
        die()
        """
    )
    assert done.returncode == 128 + signal.SIGKILL
    assert "killed by signal 9 (SIGKILL)" in done.stderr
    assert "die()" in page()


@posix
def test_a_process_that_outlives_the_script_is_ended_and_told(
    trace: Trace, page: Callable[[], str]
) -> None:
    done = trace(
        """
        import os, time
        reader, writer = os.pipe()
        def stay():
            if os.fork() == 0:
                os.close(1), os.close(2)
                os.write(writer, b"here")
                time.sleep(600)
            os.read(reader, 4)  # who has not begun is not known yet
        stay()
        """
    )
    assert "1 processes outlived the script" in done.stderr
    assert "stay()" in page()


INTERRUPTED = """
import signal, sys, time
def wait():
    {before}
    print("ready", flush=True)
    time.sleep(600)
wait()
"""


@posix
@pytest.mark.parametrize(
    ("before", "status"),
    [
        ("pass", 128 + signal.SIGINT),
        ("signal.signal(signal.SIGINT, signal.SIG_IGN)", 128 + signal.SIGKILL),
    ],
    ids=["obeys", "does not"],
)
def test_ctrl_c_ends_the_script_and_draws_what_it_did(
    tmp_path: Path, page: Callable[[], str], before: str, status: int
) -> None:
    script = tmp_path / "mine.py"
    script.write_text(INTERRUPTED.format(before=before), "utf-8")
    with subprocess.Popen(
        command(tmp_path, str(script)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == "ready\n"
        os.killpg(process.pid, signal.SIGINT)
        said = process.stderr.read()
        assert process.wait(60) == status
    assert "interrupted" in said
    assert "wait()" in page()


# ---- tecer record -------------------------------------------------------------------


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of what the recordings are made of."""
    for name in "docs", "examples", "recordings":
        shutil.copytree(ROOT / name, tmp_path / name, symlinks=True)
    return tmp_path


def record(clone: Path, *names: str) -> "subprocess.CompletedProcess[str]":
    """Run `tecer record` there, with the Pythons of this repository."""
    (clone / ".cache").symlink_to(ROOT / ".cache")
    return subprocess.run(
        [TECER, "record", *names],
        cwd=clone,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def can_record() -> bool:
    """Whether the Python of the recordings is here."""
    try:
        recordings.python(recordings.BUILDS[""])
    except recorder.CannotRecord:
        return False
    return True


needs_the_build = pytest.mark.skipif(
    not can_record(), reason="the Python of the recordings is not here"
)


@needs_the_build
def test_record_renews_what_is_stale_and_nothing_else(clone: Path) -> None:
    kept = {path: path.stat().st_mtime_ns for path in clone.glob("recordings/**/*.json")}
    program = clone / "examples/en/cakes/with_threads.py"
    program.write_text(program.read_text("utf-8") + "\n# changed\n", "utf-8")
    done = record(clone)
    assert done.returncode == 0, done.stderr
    changed = [path for path in kept if path.stat().st_mtime_ns != kept[path]]
    assert changed == [clone / "recordings/en/cakes/with_threads.json"]


@needs_the_build
def test_a_run_that_breaks_the_contract_is_not_kept(clone: Path) -> None:
    program = clone / "examples/en/cakes/with_threads.py"
    text = program.read_text("utf-8")
    program.write_text(text.replace("    print(f", "    print('oops', f", 1), "utf-8")
    before = (clone / "recordings/en/cakes/with_threads.json").read_text("utf-8")
    done = record(clone)
    assert done.returncode == 2
    assert "breaks the contract" in done.stderr
    assert (clone / "recordings/en/cakes/with_threads.json").read_text("utf-8") == before
    assert not list(clone.glob("recordings/**/*.part"))


def test_an_unknown_name_gets_the_nearest(clone: Path) -> None:
    done = record(clone, "cakes/with_thread")
    assert done.returncode == 2
    assert "did you mean 'cakes/with_threads'?" in done.stderr


def test_without_a_clone_it_says_what_it_needs(tmp_path: Path) -> None:
    done = subprocess.run(
        [TECER, "record"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "record needs a clone" in done.stderr


def test_both_languages_have_a_recording_of_each_pair() -> None:
    builds = {
        language: sorted(each.build for each in recordings.asked(Tree(ROOT, language)))
        for language in catalog.LANGUAGES
    }
    assert builds["pt"] == builds["en"]


# ---- what all commands share --------------------------------------------------------


def imported(*words: str) -> set[str]:
    """The modules of ours that a command imports."""
    program = (
        "import sys; from tecer import cli; cli.main(sys.argv[1:]); print(*sys.modules)"
    )
    command = [sys.executable, "-c", program, *words]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    last = ran.stdout.splitlines()[-1].split()
    return {name.removeprefix("tecer.") for name in last if name.startswith("tecer.")}


def test_a_list_of_the_examples_imports_no_recorder(tmp_path: Path) -> None:
    heavy = {"trace", "recorder", "pictures", "introspect"}
    assert not imported("list") & heavy
    (tmp_path / "mine.py").touch()
    page = str(tmp_path / "page.html")
    python = recording_python()
    words = ("trace", "--python", python, "-o", page, str(tmp_path / "mine.py"))
    assert heavy - imported(*words) == {"introspect"}


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.html"
    files.write(target, b"old")

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:1])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        files.write(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
