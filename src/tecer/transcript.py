"""Reads a transcript, runs its command in a subprocess, and compares.

A transcript is a command and what it prints:

    $ python cinco_threads.py  # em qualquer ordem
    Thread 0 pronta
    Thread ... pronta

`...` stands for any text, as in doctest. A comment after the command may say that
the lines come in any order, with which status the program exits, that it needs a POSIX
system, and which names the program uses or does without (an exercise asks for that).
"""

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

from tecer import proc
from tecer.problem import Defect, Problem

TIME_LIMIT = 60.0
"""Seconds that a command may take before it counts as hanging."""

GRACE = 5.0
"""Seconds that helper processes (the forkserver, say) may outlive their program."""

POSIX = os.name == "posix"

_ANY_ORDER = {"em qualquer ordem", "in any order"}
_POSIX_ONLY = {"só em POSIX", "only on POSIX"}
_STATUS = re.compile(r"(?:sai com|exits with) (\d+)")
_USES = re.compile(r"(?:usa|uses) (\w+)")
_WITHOUT = re.compile(r"(?:sem|without) (\w+)")


@dataclass(frozen=True)
class Transcript:
    """A command and what it must print: one line of the contract.

    `command` is what the reader types, with its comment, without the prompt;
    `line` is where it stands in its file; `expected` ends each line in a newline;
    `uses` and `without` are names that the program must, and must not, contain.
    """

    command: str
    expected: str
    line: int
    any_order: bool = False
    status: int = 0
    posix_only: bool = False
    uses: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        """The command split as a shell would split it, its comment dropped."""
        return shlex.split(self.command, comments=True)

    @property
    def runs_here(self) -> bool:
        """Whether this system has what the command needs."""
        return POSIX or not self.posix_only

    def accepts(self, printed: str) -> bool:
        """Whether this is what the command may print."""
        return matches(self.expected, printed, any_order=self.any_order)


@dataclass(frozen=True)
class Outcome:
    """What a command printed (stdout and stderr together) and how it ended.

    `status` is None where the command was stopped at the time limit.
    """

    output: str
    status: int | None
    orphans: bool = False


def parse(text: str, path: Path, first_line: int, indent: str = "") -> list[Transcript]:
    """Find the transcripts in a text; each ends at a blank or less indented line.

    `first_line` is the line of `path` on which `text` starts.
    Raises `Defect` where a command's comment is not understood.
    """
    prompt = f"{indent}$ "
    found: list[tuple[int, str, list[str]]] = []
    is_open = False
    for number, line in enumerate(text.splitlines(), first_line):
        if line.startswith(prompt):
            found.append((number, line.removeprefix(prompt), []))
            is_open = True
        elif not line.strip() or not line.startswith(indent):
            is_open = False
        elif is_open:
            found[-1][2].append(line.removeprefix(indent) + "\n")
    return [_transcript(command, "".join(out), path, at) for at, command, out in found]


def _transcript(command: str, expected: str, path: Path, line: int) -> Transcript:
    clauses = [c for c in command.partition("  # ")[2].split(", ") if c]
    status, uses, without = (
        [match[1] for clause in clauses if (match := form.fullmatch(clause))]
        for form in (_STATUS, _USES, _WITHOUT)
    )
    any_order = [clause for clause in clauses if clause in _ANY_ORDER]
    posix_only = [clause for clause in clauses if clause in _POSIX_ONLY]
    if len(clauses) != sum(map(len, (any_order, posix_only, status, uses, without))):
        what = f"a command's comment says {', '.join(clauses)!r}; it may say 'in any order'"
        last = ", 'exits with N', 'only on POSIX', 'uses NAME' and 'without NAME'"
        raise Defect(Problem(path, line, what + last))
    return Transcript(
        command=command,
        expected=expected,
        line=line,
        any_order=bool(any_order),
        status=int(status[0]) if status else 0,
        posix_only=bool(posix_only),
        uses=tuple(uses),
        without=tuple(without),
    )


def run(
    words: list[str],
    folder: Path,
    limit: float = TIME_LIMIT,
    extra: Mapping[str, str] | None = None,
) -> Outcome:
    """Run a command in `folder`, for at most `limit` seconds, with all its children.

    `extra` is added to what it sees as its environment.
    `python` is the running interpreter; other programs are looked for beside it first.
    Raises FileNotFoundError where there is no such program.
    """
    # A file, not a pipe: an orphan that holds a pipe open would keep us reading.
    with tempfile.TemporaryFile() as printed:
        process = subprocess.Popen(  # noqa: S603 - the commands are our own examples
            [_program(words[0]), *words[1:]],
            cwd=folder,
            env=_environment() | dict(extra or {}),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            start_new_session=POSIX,
        )
        status: int | None = None
        orphans = False
        try:
            status = process.wait(limit)
            orphans = _outlived(process.pid)
        except subprocess.TimeoutExpired:
            pass
        finally:
            _kill_all(process)
        printed.seek(0)
        output = printed.read().decode(errors="replace").replace("\r\n", "\n")
    return Outcome(output, status, orphans)


def _program(word: str) -> str:
    if word == "python":
        return sys.executable
    beside = Path(sys.executable).parent
    found = shutil.which(word, path=f"{beside}{os.pathsep}{os.environ.get('PATH', '')}")
    if found is None:
        raise FileNotFoundError(word)
    return found


def _environment() -> dict[str, str]:
    """What a command sees: none of Python's settings of this machine but our own.

    PYTHONUNBUFFERED, say, would write a line in two pieces that others can part.
    """
    beside = Path(sys.executable).parent
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return kept | {
        "PATH": f"{beside}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_COLOR": "1",
        "COLUMNS": "80",
    }


def group_lives(group: int) -> bool:
    """Whether any process of the group still runs."""
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return not (proc.PROC / "self/stat").exists() or group in _running_groups()


def _running_groups() -> Iterator[int]:
    """The group of each process, but for those that have ended.

    Init, who inherits them, may take seconds to notice.
    """
    for process in proc.PROC.glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has just gone
            stat = proc.stat(process)
            if not stat.has_ended:
                yield stat.group


def _outlived(group: int) -> bool:
    """Whether any process of the group is still there after the grace."""
    # Windows has no process groups of this kind; there, orphans go unnoticed.
    if not POSIX:
        return False
    deadline = time.monotonic() + GRACE
    while group_lives(group):
        if time.monotonic() > deadline:
            return True
        time.sleep(0.01)
    return False


def _kill_all(process: "subprocess.Popen[bytes]") -> None:
    if POSIX:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        kill = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(kill, capture_output=True, check=False)  # noqa: S603
    process.wait()


def matches(expected: str, printed: str, *, any_order: bool = False) -> bool:
    r"""Compare what was printed with what a contract expects.

    >>> matches("a ... c\n", "a b c\n")
    True
    >>> matches("a\nb\n", "b\na\n"), matches("a\nb\n", "b\na\n", any_order=True)
    (False, True)
    """
    if not any_order:
        return OutputChecker().check_output(expected, printed, ELLIPSIS)
    return _pair_up(expected.splitlines(), printed.splitlines())


def _pair_up(wanted: list[str], got: list[str]) -> bool:
    """Whether each line wanted can have a printed line of its own, none left over.

    Lines with `...` may fit several, so this is bipartite matching (Kuhn, 1955).
    """
    fits = [[j for j, line in enumerate(got) if matches(w, line)] for w in wanted]
    taken: dict[int, int] = {}

    def place(i: int, tried: set[int]) -> bool:
        for j in fits[i]:
            if j not in tried:
                tried.add(j)
                if j not in taken or place(taken[j], tried):
                    taken[j] = i
                    return True
        return False

    return len(wanted) == len(got) and all(place(i, set()) for i in range(len(wanted)))


def check(
    transcript: Transcript, path: Path, folder: Path, limit: float = TIME_LIMIT
) -> Problem | None:
    """Run a transcript of the file `path` in `folder`, and say what broke, if anything."""
    try:
        outcome = run(transcript.words, folder, limit)
    except FileNotFoundError:
        message = f"there is no program called {transcript.words[0]!r}"
    else:
        message = _complaint(transcript, outcome, limit)
    if not message:
        return None
    return Problem(path, transcript.line, f"$ {transcript.command}\n{message}")


def _complaint(transcript: Transcript, outcome: Outcome, limit: float) -> str:
    """What is wrong with an outcome, in words; nothing where it is as expected."""
    if outcome.status is None:
        return (
            f"still running after {limit:g} s, so it was stopped with its children; "
            f"until then it printed:\n{outcome.output}"
        )
    if outcome.orphans:
        return f"it left processes running {GRACE:g} s after its end (now killed)"
    if outcome.status != transcript.status:
        return (
            f"exited with {outcome.status}, not with {transcript.status}; "
            f"it printed:\n{outcome.output}"
        )
    if not transcript.accepts(outcome.output):
        order = " (in any order)" if transcript.any_order else ""
        return f"expected{order}:\n{transcript.expected}printed:\n{outcome.output}"
    return ""
