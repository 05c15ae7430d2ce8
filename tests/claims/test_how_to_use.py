"""Proves the claims of the pages `como-usar.md` and `how-to-use.md`."""

import io
import os
import runpy
import subprocess
import sys
import sysconfig
import tempfile
import threading
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

from tecer import catalog, cli, transcript

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"

SESSIONS = [
    (
        "pt/como-usar.md",
        "comece/saco_de_farinha",
        "comece/saco_com_trava",
        "meu.py",
        "impresso",
    ),
    (
        "en/how-to-use.md",
        "begin/flour_bag",
        "begin/bag_with_lock",
        "mine.py",
        "printed",
    ),
]
"""For each page: where its exercise starts and ends, the reader's file, and a word."""


@contextmanager
def threads_run_in_order(names: list[str]) -> Iterator[None]:
    """Let the threads of a program run one by one, by the name that each is given."""
    turns = {name: threading.Event() for name in [*names, "nobody"]}
    following = dict(zip(names, [*names[1:], "nobody"], strict=True))
    turns[names[0]].set()

    class Scheduled(threading.Thread):
        def __init__(self, *, target: object, args: tuple[str]) -> None:
            super().__init__(target=target, args=args)  # type: ignore[arg-type]
            self.baker = args[0]

        def run(self) -> None:
            assert turns[self.baker].wait(30)
            super().run()
            turns[following[self.baker]].set()

    with mock.patch.object(threading, "Thread", Scheduled):
        yield


def test_the_output_here_is_the_output_you_will_see() -> None:
    """One program, two outputs: which one comes is for the scheduler to say.

    The test plays the scheduler. It lets the two threads of the example run in one
    order and then in the other, without touching the program, and both outputs are
    ones that the page allows.
    """
    for language, name in [("pt", "comece/chegada"), ("en", "begin/arrival")]:
        example = catalog.read(EXAMPLES, language, name)
        contract = example.contract[0]
        printed = []
        for order in (["Ana", "Bia"], ["Bia", "Ana"]):
            output = io.StringIO()
            with threads_run_in_order(order), redirect_stdout(output):
                runpy.run_path(str(example.path), run_name="__main__")
            printed.append(output.getvalue())
            assert [line.split()[0] for line in printed[-1].splitlines()] == order
            assert transcript.matches(
                contract.expected, printed[-1], any_order=contract.any_order
            )
        assert printed[0] != printed[1]


def test_the_contract_says_what_may_vary() -> None:
    """What `...` and the order's comment let pass, and what they do not."""
    assert transcript.matches("GIL: ...\n", "GIL: True\n")
    assert transcript.matches("GIL: ...\n", "GIL: \n")
    assert not transcript.matches("GIL: ...\n", "CPUs: 2\n")
    contract = "Ana\nBia\n"
    assert not transcript.matches(contract, "Bia\nAna\n")
    assert transcript.matches(contract, "Bia\nAna\n", any_order=True)
    assert not transcript.matches(contract, "Bia\nBia\n", any_order=True)
    assert not transcript.matches(contract, "Bia\nAna\nCid\n", any_order=True)


def test_check_says_right_or_what_is_wrong() -> None:
    """The sessions on both pages, and between them a program that prints another thing."""
    another = "from threading import Lock\nLock()\nprint(70)\n"
    for page, start, wanted, mine, printed in SESSIONS:
        text = (ROOT / "docs" / page).read_text("utf-8")
        copy, check = f"copy {start} {mine}", f"check {wanted} {mine}"
        with tempfile.TemporaryDirectory() as folder, chdir(folder):
            for command, status in ((copy, 0), (check, 1)):
                assert f"$ tecer {command}\n{_says(command, status)}" in text
            Path(mine).write_text(another, "utf-8")
            assert f"40 kg.\n{printed}:\n70\n" in _says(check, 1)
            assert _says(f"copy --force {wanted} {mine}", 0) == f"{mine}\n"
            assert f"$ tecer {check}\n{_says(check, 0)}" in text


def _says(command: str, status: int) -> str:
    output = io.StringIO()
    with redirect_stdout(output), redirect_stderr(output):
        assert cli.main(command.split()) == status
    return output.getvalue()


def test_the_gil_is_part_of_the_language() -> None:
    """Whether there is a GIL depends on the build, and there on a switch.

    Until 3.12 there is no switch; from 3.13 on, a free-threaded build runs the same
    program with the GIL and without it, and an ordinary build refuses to go without.
    """
    is_free = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
    if sys.version_info < (3, 13):
        assert not is_free
        assert not hasattr(sys, "_is_gil_enabled")
        return
    on, off = _gil_of_a_child("1"), _gil_of_a_child("0")
    assert on.stdout.split() == ["True"]
    if is_free:
        assert off.stdout.split() == ["False"]
    else:
        assert off.returncode != 0
        assert "GIL" in off.stderr


def _gil_of_a_child(switch: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", "import sys; print(sys._is_gil_enabled())"],
        env=os.environ | {"PYTHON_GIL": switch},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_default_start_method_depends_on_platform_and_version() -> None:
    """The table of start methods, its row for the interpreter that runs this.

    On Linux without a writable temporary folder, 3.15.1 and later fall back to spawn;
    the tests need such a folder anyway.
    """
    command = "import multiprocessing; print(multiprocessing.get_start_method())"
    method = subprocess.run(
        [sys.executable, "-c", command],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.strip()
    if sys.platform in {"win32", "darwin"}:
        assert method == "spawn"
    elif sys.version_info < (3, 14):
        assert method == "fork"
    else:
        assert method == "forkserver"
