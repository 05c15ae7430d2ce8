"""Transcripts: what is read from a text, what counts as a match, what is told."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tecer import transcript
from tecer.problem import Defect
from tecer.transcript import Transcript

HERE = Path("page.md")


def test_a_transcript_ends_at_a_blank_line_and_at_the_next_command() -> None:
    text = "$ python a.py\n1\n2\n$ python b.py\n\nprose\n"
    assert transcript.parse(text, HERE, 10) == [
        Transcript("python a.py", "1\n2\n", 10),
        Transcript("python b.py", "", 13),
    ]


@pytest.mark.parametrize(
    ("comment", "any_order", "status"),
    [
        ("em qualquer ordem", True, 0),
        ("in any order", True, 0),
        ("sai com 2", False, 2),
        ("in any order, exits with 1", True, 1),
    ],
)
def test_a_comment_says_the_order_and_the_status(
    comment: str, any_order: bool, status: int
) -> None:
    (found,) = transcript.parse(f"$ python a.py  # {comment}\n", HERE, 1)
    assert (found.any_order, found.status) == (any_order, status)
    assert found.words == ["python", "a.py"]


def test_a_comment_says_what_the_program_needs() -> None:
    comment = "uses Lock, without sleep, uses Thread, only on POSIX"
    (found,) = transcript.parse(f"$ python a.py  # {comment}\n", HERE, 1)
    assert found.uses == ("Lock", "Thread")
    assert found.without == ("sleep",)
    assert found.posix_only
    assert found.runs_here == transcript.POSIX


def test_an_unknown_comment_is_told_with_its_line() -> None:
    with pytest.raises(Defect, match=r"page\.md:3: .*'sometimes'"):
        transcript.parse("\n\n$ python a.py  # sometimes\n", HERE, 1)


@pytest.mark.parametrize(
    ("expected", "printed", "fits"),
    [
        ("a\n...\n", "a\nb\n", True),
        ("a ...\nb 1\n", "b 1\na 2\n", True),
        ("... 1\na ...\n", "a 1\na 2\n", True),  # the greedy choice would be wrong
        ("a\na\n", "a\nb\n", False),
        ("a\n", "a\na\n", False),
        ("", "a\n", False),
    ],
)
def test_lines_in_any_order_are_paired_one_to_one(
    expected: str, printed: str, fits: bool
) -> None:
    assert transcript.matches(expected, printed, any_order=True) == fits


def test_a_command_sees_none_of_pythons_settings_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    program = "import os; print(os.environ.get('PYTHONUNBUFFERED'))"
    outcome = transcript.run(["python", "-c", program], tmp_path)
    assert outcome == transcript.Outcome("None\n", 0)


def test_errors_are_printed_among_the_output_in_order(tmp_path: Path) -> None:
    program = "import sys; print(1, flush=True); print(2, file=sys.stderr)"
    assert transcript.run(["python", "-c", program], tmp_path).output == "1\n2\n"


def test_python_is_the_running_interpreter_and_scripts_beside_it_come_first(
    tmp_path: Path,
) -> None:
    where = transcript.run(["python", "-c", "import sys; print(sys.executable)"], tmp_path)
    assert Path(where.output.strip()).samefile(sys.executable)


def test_a_right_contract_has_no_problem(tmp_path: Path) -> None:
    right = Transcript("python -c 'print(1)'", "1\n", 1)
    assert transcript.check(right, HERE, tmp_path) is None


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs Linux's /proc")
def test_a_process_that_ended_is_no_orphan_though_nobody_waited_for_it() -> None:
    reads = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    with subprocess.Popen(reads, stdin=subprocess.PIPE, start_new_session=True) as child:
        assert transcript.group_lives(child.pid)
        assert child.stdin
        child.stdin.close()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        os.killpg(child.pid, 0)  # a zombie keeps its place in the group
        assert not transcript.group_lives(child.pid)
