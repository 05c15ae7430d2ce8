"""The gate is tested: each fault, planted in a copy, must be told with file and line.

A fault is a change to one file. Where nothing else is said, the message must name that
file and the first line that the change touches.
"""

import ast
import functools
import itertools
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tecer import parity, transcript

ROOT = Path(__file__).resolve().parents[1]
COPIED = (
    "docs",
    "examples",
    "facts",
    "introspection",
    "outcomes",
    "recordings",
    "tests/claims",
    "conftest.py",
    "pyproject.toml",
)

PARSE = functools.cache(ast.parse)
"""A text is parsed once, for all copies."""

BIRD, PASSARO = "examples/en/threads/bird.py", "examples/pt/threads/passaro.py"
FIVE, CINCO = "examples/en/threads/five_threads.py", "examples/pt/threads/cinco_threads.py"
BAR_PAGE = "docs/en/threads/progress-bar.md"
BARRA_PAGE = "docs/pt/threads/barra-de-progresso.md"
CLAIMS = "tests/claims/test_progress_bar.py"
DEADLOCK_PAGE = "docs/en/threads/deadlock-and-contention.md"
GAIN_PAGE = "docs/en/ideas/how-much-can-i-gain.md"


@dataclass(frozen=True)
class Fault:
    """In `file`, `old` becomes `new`; the gate must say `says`, and `at` where given."""

    name: str
    file: str
    old: str
    new: str
    says: str
    at: str = ""

    def plant(self, root: Path) -> str:
        """Plant the fault below `root`, and return the place that must be named."""
        path = root / self.file
        before = path.read_text("utf-8") if path.exists() else ""
        assert self.old in before, (
            f"{self.file} no longer holds {self.old!r}: renew the fault"
        )
        after = before.replace(self.old, self.new, 1) if self.old else before + self.new
        path.write_text(after, "utf-8")
        pairs = itertools.zip_longest(before.splitlines(), after.splitlines())
        changed = (n for n, (one, other) in enumerate(pairs, 1) if one != other)
        return self.at or f"{self.file}:{next(changed)}"


def appended(name: str, file: str, text: str, says: str, line: int = 0) -> Fault:
    """A fault at the end of a file, on its last line or `line` lines before it."""
    whole = (ROOT / file).read_text("utf-8") + text
    last = len(whole.splitlines()) - line
    return Fault(name, file, "", text, says, f"{file}:{last}")


def line_of(file: str, text: str) -> str:
    """The place of the first line of a file that holds a text."""
    lines = (ROOT / file).read_text("utf-8").splitlines()
    return f"{file}:{next(n for n, line in enumerate(lines, 1) if text in line)}"


PAGES = [
    appended(
        "a typed snippet",
        BARRA_PAGE,
        "\n```python\nprint(1)\n```\n",
        "'python' is typed",
        2,
    ),
    appended(
        "a typed session", BARRA_PAGE, "\n```pycon\n>>> 1\n```\n", "'pycon' is typed", 2
    ),
    appended("a fence of no language", BARRA_PAGE, "\n```\nx\n```\n", "no language", 2),
    appended(
        "an indented block", BAR_PAGE, "\nSee:\n\n    print(1)\n", "indented block is typed"
    ),
    appended("raw code", BAR_PAGE, "\n<pre>x</pre>\n", "'<pre' in a page"),
    appended("an include by line", BAR_PAGE, '\n--8<-- "a.py:3:7"\n', "in a page"),
    appended("another admonition syntax", BAR_PAGE, "\n!!! note\n", "'!!!' in a page"),
    appended(
        "an unknown block", BAR_PAGE, "\n/// picture | x\n///\n", "no block 'picture'", 1
    ),
    appended(
        "a console that is not run",
        BAR_PAGE,
        "\n```console\ntecer list\n```\n",
        "starts with '$ command'",
        1,
    ),
    Fault(
        "an unknown option",
        BAR_PAGE,
        "/// example | threads/bar\n",
        "/// example | threads/bar\n    lines: 3-7\n",
        "no option 'lines'",
        f"{BAR_PAGE}:17",
    ),
    Fault(
        "an unknown example",
        BAR_PAGE,
        "/// example | threads/bar\n",
        "/// example | threads/baar\n",
        "no example 'threads/baar'; did you mean 'threads/bar'?",
    ),
    appended(
        "an unknown symbol",
        BAR_PAGE,
        "\n/// example | threads/bar\n    only: cake\n///\n",
        "'threads/bar' defines no 'cake'",
        2,
    ),
    appended(
        "a mark on no line",
        BAR_PAGE,
        "\n/// example | threads/bar\n    mark: cake\n///\n",
        "no line of 'threads/bar' contains 'cake'",
        2,
    ),
    Fault(
        "an unknown example in a difference",
        BAR_PAGE,
        "/// difference | threads/scrambled_bars threads/bars_with_lock",
        "/// difference | threads/scrambled_bars threads/bars_with_locks",
        "no example 'threads/bars_with_locks'",
    ),
    Fault(
        "an unknown example in a chart",
        GAIN_PAGE,
        "/// chart | ideas/worth_it",
        "/// chart | ideas/worth_its",
        "no example 'ideas/worth_its'; did you mean 'ideas/worth_it'?",
    ),
    appended(
        "a chart of a program that prints no table",
        BAR_PAGE,
        "\n/// chart | threads/bird\n///\n",
        "'threads/bird' prints no table",
        1,
    ),
    Fault(
        "a chart whose steps are uneven",
        "examples/en/ideas/worth_it.py",
        "                2           55",
        "                3           55",
        "a column 'workers' that grows neither by equal steps nor by equal factors",
        line_of(GAIN_PAGE, "/// chart | ideas/worth_it"),
    ),
    appended(
        "a graph of a program that prints no arrow",
        BAR_PAGE,
        "\n/// graph | threads/bird\n///\n",
        "'threads/bird' prints no line of the form",
        1,
    ),
    Fault(
        "a graph of an arrow that is broken",
        "examples/en/threads/who_waits.py",
        "    Ana -- wants --> spoon",
        "    Ana -- wants -> spoon",
        "'Ana -- wants -> spoon' is not of the form",
        line_of(DEADLOCK_PAGE, "/// graph | threads/who_waits"),
    ),
    Fault(
        "a claim without a test",
        CLAIMS,
        "def test_print_is_atomic(",
        "def check_print_is_atomic(",
        "0 tests, not one, are called test_print_is_atomic",
        f"{BARRA_PAGE}:87",
    ),
    appended(
        "a test without a claim",
        CLAIMS,
        "\n\ndef test_cakes_fly() -> None:\n    assert True\n",
        "claims or refutes 'cakes-fly'",
        1,
    ),
    Fault(
        "two tests of one claim",
        "tests/claims/test_cakes.py",
        "",
        "\n\ndef test_print_is_atomic() -> None:\n    assert True\n",
        "2 tests, not one, are called test_print_is_atomic",
        f"{BARRA_PAGE}:87",
    ),
    appended(
        "a thing claimed twice",
        BAR_PAGE,
        "\n/// claim | print-is-atomic\nAgain.\n///\n",
        "'print-is-atomic' is claimed twice",
        2,
    ),
    Fault(
        "a broken link",
        BAR_PAGE,
        "](../processes/first-process.md)",
        "](../processes/first.md)",
        "leads to no page",
    ),
    Fault(
        "a broken anchor",
        BAR_PAGE,
        "](../processes/first-process.md)",
        "](../processes/first-process.md#nowhere)",
        "has no anchor 'nowhere'",
    ),
    appended(
        "an exercise of no level",
        BAR_PAGE,
        "\n/// exercise | threads/bird\n    level: 4\n///\n",
        "an exercise has 'level: N'",
        2,
    ),
    appended(
        "an exercise that starts from nowhere",
        BAR_PAGE,
        "\n/// exercise | threads/bird\n    level: 1\n    start: threads/birt\n///\n",
        "no example 'threads/birt'; did you mean 'threads/bird'?",
        3,
    ),
    appended(
        "a table of what nobody looked at",
        BARRA_PAGE,
        "\n/// compare | threading.Thread queue.Cake\n///\n",
        "3.15 never looked at 'queue.Cake'",
        1,
    ),
    Fault(
        "a table of what one version did not look at",
        "introspection/3.12.json",
        '"threading.Thread"',
        '"threading.Threat"',
        "3.12 never looked at 'threading.Thread'",
        "docs/pt/processos/lado-a-lado.md:34",
    ),
    appended(
        "a measured table that does not exist",
        BARRA_PAGE,
        "\n/// guarantees | cakes\n///\n",
        "there is no table_cakes.py",
        1,
    ),
    Fault(
        "a measured table on no page",
        "tests/claims/table_cakes.py",
        "",
        '"""Cakes."""\n\nSUBJECTS = ()\nWORDS = {}\n',
        "no page in 'en' shows this table",
        "tests/claims/table_cakes.py:1",
    ),
    Fault(
        "a measured table without words",
        "tests/claims/table_cakes.py",
        "",
        "SUBJECTS = ()\nWORDS = {}\n\n\ndef bakes(subject: str) -> str: ...\n",
        "WORDS has no 'bakes'",
        "tests/claims/table_cakes.py:5",
    ),
    Fault(
        "a version that has not all rows of a table",
        "tests/claims/table_cakes.py",
        "",
        "SUBJECTS = ()\nWORDS = {}\n\n\ndef bakes(subject: str) -> str: ...\n",
        "its rows of the table 'cakes' are not those of table_cakes.py",
        "introspection/3.15.json:1",
    ),
    Fault("no front matter", BAR_PAGE, "---\n", "", "no front matter"),
    Fault(
        "no description",
        BAR_PAGE,
        "description:",
        "subtitle:",
        "no 'description'",
        f"{BAR_PAGE}:1",
    ),
    Fault("two main headings", BAR_PAGE, "## A lock", "# A lock", "2 main headings"),
]

PARITY = [
    Fault(
        "a stale translation path",
        BARRA_PAGE,
        "translation: threads/progress-bar.md",
        "translation: threads/progress.md",
        "'threads/progress.md' does not exist in 'en'",
        f"{BARRA_PAGE}:1",
    ),
    Fault(
        "a translation that is not mutual",
        BARRA_PAGE,
        "translation: threads/progress-bar.md",
        "translation: threads/first-thread.md",
        "is the translation of 'threads/primeira-thread.md'",
        f"{BARRA_PAGE}:1",
    ),
    Fault(
        "a heading in one language only",
        BARRA_PAGE,
        "## Uma trava\n",
        "## Outra coisa\n\n## Uma trava\n",
        "a heading of level 2 here, a block example",
        f"{BARRA_PAGE}:53",
    ),
    Fault(
        "a heading of another level",
        BARRA_PAGE,
        "## Uma trava",
        "### Uma trava",
        "level 3 here",
    ),
    appended(
        "a note in one language only",
        BAR_PAGE,
        "\n/// note | N\nx\n///\n",
        "no counterpart",
        2,
    ),
    appended(
        "a table in one language only", BAR_PAGE, "\n| a |\n|---|\n", "no counterpart", 1
    ),
    appended("an item in one language only", BARRA_PAGE, "- more\n", "no counterpart"),
    appended(
        "a fence in one language only", BAR_PAGE, "\n```text\nx\n```\n", "no counterpart", 2
    ),
    Fault(
        "a table with a row more",
        "docs/en/ideas/cakes.md",
        "|---|",
        "|---|\n|---|",
        "of 4",
        line_of("docs/en/ideas/cakes.md", "| Program |"),
    ),
    Fault(
        "a link to another page",
        BAR_PAGE,
        "](../processes/first-process.md)",
        "](../processes/side-by-side.md)",
        "= 'processos/lado-a-lado.md' in this section, 1 in the one at",
        line_of(BARRA_PAGE, "## Para onde ir"),
    ),
    Fault(
        "a link to another site",
        "docs/pt/ideias/bolos.md",
        "/glossary.html#term-generator",
        "/glossary.html#term-coroutine",
        "term-coroutine in this section",
        line_of("docs/pt/ideias/bolos.md", "## Uma padeira que reveza"),
    ),
    Fault(
        "a block that speaks of something else",
        BARRA_PAGE,
        "/// example | threads/barra\n",
        "/// example | threads/passaro\n",
        "but elsewhere its twin is",
    ),
    Fault(
        "a claim of another name",
        BARRA_PAGE,
        "/// myth | print-is-atomic",
        "/// myth | print-was-atomic",
        "'print-was-atomic' here, 'print-is-atomic' at",
    ),
    Fault(
        "a title on one side only",
        "docs/pt/threads/primeira-thread.md",
        "//// details | Os quatro erros",
        "//// details",
        "a title on only one side",
    ),
]

LEDGERS = [
    appended(
        "a term of the wrong gender",
        BARRA_PAGE,
        "\nO thread espera.\n",
        "'O thread': the glossary says 'a thread'",
    ),
    Fault(
        "a form that the glossary avoids",
        "facts/glossary.toml",
        "[[term]]\n",
        "[[term]]\navoid.en = ['bird']\n",
        "'bird': the glossary says",
        "docs/en/processes/side-by-side.md:14",
    ),
    Fault(
        "a row of the sources that is lost",
        "facts/sources.toml",
        "number = 7\n",
        "number = 6\n",
        "row 7 of the sources is missing",
        "facts/sources.toml:1",
    ),
    Fault(
        "a row without its example",
        "facts/sources.toml",
        '["threads/barra"]',
        "[]",
        "has no page or no example",
        "facts/sources.toml:11",
    ),
    Fault(
        "a row whose page is gone",
        "facts/sources.toml",
        '["threads/barra-de-progresso.md"]',
        '["threads/barra.md"]',
        "there is no 'threads/barra.md'",
        "facts/sources.toml:11",
    ),
    Fault(
        "an error without its claim",
        "facts/errata.toml",
        "module-names-are-case-sensitive",
        "module-names-are-names",
        "E01: no page in 'en' claims 'module-names-are-names'",
        "facts/errata.toml:3",
    ),
    Fault(
        "an error that is lost",
        "facts/errata.toml",
        "number = 48\n",
        "number = 47\n",
        "error E48 of the sources is missing",
        "facts/errata.toml:1",
    ),
    Fault(
        "a program that cannot run in the page and does not exist",
        "facts/in_page.toml",
        '"processes/ipc_map"',
        '"processes/ipc_maps"',
        "no example 'processes/ipc_maps'; did you mean 'processes/ipc_map'?",
    ),
    Fault(
        "a program that cannot run in the page in one language only",
        "facts/in_page.toml",
        '    "processes/ipc_map",\n',
        "",
        "its twin 'processes/ipc_map' does not have this reason",
        line_of("facts/in_page.toml", '"processos/mapa_ipc"'),
    ),
    Fault(
        "a program that cannot run in the page for two reasons",
        "facts/in_page.toml",
        '    "gil/no_gil",\n',
        '    "gil/no_gil",\n    "gil/two_hashes",\n',
        "'gil/two_hashes' has two reasons",
    ),
    Fault(
        "a ledger that is not TOML",
        "facts/errata.toml",
        "number = 48\n",
        "number = \n",
        "not TOML",
        "facts/errata.toml:1",
    ),
]

PROGRAMS = [
    Fault(
        "swapped arguments",
        CINCO,
        "args=(numero, prontos)",
        "args=(prontos, numero)",
        "'prontos' is 'number' there, but 'ready' at",
    ),
    Fault(
        "a removed join",
        PASSARO,
        "    trabalhador.join()\n",
        "",
        "FunctionDef has 3 in the body here, 4 there",
        f"{PASSARO}:15",
    ),
    Fault(
        "a renamed identifier",
        FIVE,
        "def work(",
        "def bake(",
        "'trabalhar' is 'bake' there",
    ),
    Fault(
        "a method of the library",
        PASSARO,
        "trabalhador.join()",
        "trabalhador.run()",
        "'join' there",
    ),
    Fault("another number", FIVE, "sleep(0.1)", "sleep(0.2)", "0.1 here, 0.2 there"),
    Fault(
        "another text without letters",
        "examples/pt/threads/barra.py",
        '"["',
        '"("',
        "text without letters is the same in both",
    ),
    Fault(
        "a statement more",
        BIRD,
        "\n\ndef main",
        "\n\nimport os\n\n\ndef main",
        "FunctionDef here, Import there",
        f"{BIRD}:15",
    ),
    Fault("a comment on one side", PASSARO, "start()", "start()  # já", "1 comments, 0 in"),
    Fault(
        "another order of lines",
        CINCO,
        "threads.py\n",
        "threads.py  # em qualquer ordem\n",
        "another order",
    ),
    Fault(
        "another exit status",
        CINCO,
        "threads.py\n",
        "threads.py  # sai com 1\n",
        "exit status there",
    ),
    Fault(
        "another name to use",
        CINCO,
        "threads.py\n",
        "threads.py  # usa Thread\n",
        "or other names to use",
    ),
    Fault(
        "another digit printed",
        CINCO,
        "Começaram: 5",
        "Começaram: 6",
        "'Started: 5' there",
        f"{CINCO}:3",
    ),
    Fault(
        "a contract that prints in one language only",
        CINCO,
        "    Terminaram: [1, 2, 3, 4, 5]\n",
        "",
        "1 lines printed here, 2 there",
        f"{CINCO}:3",
    ),
    Fault(
        "a long line",
        PASSARO,
        "import Thread",
        "import Thread" + " " * 60 + "# x",
        "columns, more than 72",
    ),
    Fault(
        "a long function",
        PASSARO,
        "    trabalhador.join()\n",
        "    trabalhador.join()\n" * 12,
        "lines, more than 12",
        f"{PASSARO}:15",
    ),
    Fault(
        "a long program", PASSARO, "", "pass\n" * 60, "lines, more than 60", f"{PASSARO}:61"
    ),
    Fault(
        "a clock that may go back",
        PASSARO,
        "",
        "import time\ntime.time()\n",
        "use time.perf_counter()",
        f"{PASSARO}:25",
    ),
    Fault("no docstring", PASSARO, '"""', 'x = """', "no docstring", f"{PASSARO}:1"),
    Fault(
        "no transcript",
        PASSARO,
        "    $ python",
        "    python",
        "no transcript",
        f"{PASSARO}:1",
    ),
    Fault("not Python", PASSARO, "def faz_algo(", "def faz_algo((", "not Python"),
    Fault(
        "an unknown comment",
        PASSARO,
        "passaro.py\n",
        "passaro.py  # às vezes\n",
        "comment says 'às vezes'",
    ),
    Fault(
        "an orphan example",
        "examples/pt/threads/orfa.py",
        "",
        '"""Órfã.\n\n    $ python orfa.py\n"""\n',
        "no page in 'pt' shows this example",
        "examples/pt/threads/orfa.py:1",
    ),
    Fault(
        "a name in both languages",
        "examples/pt/threads/bird.py",
        "",
        '"""Órfã.\n\n    $ python bird.py\n"""\n',
        "both languages have an example 'threads/bird'",
        "examples/pt/threads/bird.py:1",
    ),
    Fault(
        "a file that shadows the library",
        "examples/pt/threads/queue.py",
        "",
        '"""Órfã.\n\n    $ python queue.py\n"""\n',
        "in place of the standard 'queue'",
        "examples/pt/threads/queue.py:1",
    ),
]

CAKES = "docs/en/ideas/cakes.md"
SEQUENTIAL = "examples/en/cakes/sequential.py"
RECORDED = "recordings/en/cakes/sequential.json"


RECORDINGS = [
    Fault(
        "a recording that is older than its program",
        SEQUENTIAL,
        "sleep(0.1)",
        "sleep(0.2)",
        "is older than its program; run: make record",
        line_of(CAKES, "/// contrast | cakes/sequential"),
    ),
    appended(
        "an example without the recording it calls for",
        BAR_PAGE,
        "\n/// example | threads/tuple_comma\n    recorded: true\n///\n",
        "no recording is there",
        2,
    ),
    Fault(
        "a recording whose output breaks the contract",
        RECORDED,
        "chocolate: ready",
        "chocolate: burnt",
        "what it printed breaks the contract",
        f"{RECORDED}:1",
    ),
    Fault(
        "a recording of a run that failed",
        RECORDED,
        '"status": 0',
        '"status": 3',
        "its run ended with 3, not with 0",
        f"{RECORDED}:1",
    ),
    Fault(
        "a recording of another Python",
        RECORDED,
        '"python": "3.14',
        '"python": "3.12',
        "recorded on 3.12, not on 3.14",
        f"{RECORDED}:1",
    ),
    Fault(
        "a recording that is none",
        RECORDED,
        '"lanes"',
        '"lines"',
        "no recording is there (not a recording",
        line_of(CAKES, "/// contrast | cakes/sequential"),
    ),
    Fault(
        "a recording that nobody asks for",
        "recordings/en/cakes/two.json",
        "",
        "{}",
        "no page asks for this recording",
        "recordings/en/cakes/two.json:1",
    ),
]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the gate reads; the current folder, so that messages are short."""
    _copy(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ast, "parse", PARSE)
    return tmp_path


def _copy(target: Path) -> None:
    skip = shutil.ignore_patterns("__pycache__")
    for name in COPIED:
        source = ROOT / name
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target / name, symlinks=True, ignore=skip)
        else:
            shutil.copyfile(source, target / name)


def gate(root: Path) -> list[str]:
    """What `tecer check` says."""
    return [str(problem) for problem in parity.gate(root)]


def test_a_faultless_copy_passes(copy: Path) -> None:
    assert gate(copy) == []


@pytest.mark.parametrize(
    "fault",
    [*PAGES, *PARITY, *LEDGERS, *PROGRAMS, *RECORDINGS],
    ids=lambda fault: fault.name,
)
def test_the_gate_tells_of(fault: Fault, copy: Path) -> None:
    place = fault.plant(copy)
    told = gate(copy)
    assert any(place in line and fault.says in line for line in told), told


def test_the_gate_tells_of_a_missing_twin(copy: Path) -> None:
    (copy / BAR_PAGE).unlink()
    told = gate(copy)
    assert (
        f"{BARRA_PAGE}:1: its translation 'threads/progress-bar.md' does not exist in 'en'"
        in told
    )


# ---- faults that only a run shows -----------------------------------------------------

RUNS = [
    Fault(
        "a wrong output", PASSARO, "Fim da espera\n", "Fim\n", "printed:", f"{PASSARO}:3"
    ),
    Fault(
        "a wrong status",
        CINCO,
        "threads.py\n",
        "threads.py  # sai com 3\n",
        "exited with 0, not with 3",
    ),
    Fault(
        "a wrong doctest",
        "examples/en/cakes/overlap.py",
        ">>> max_overlap([",
        ">>> -max_overlap([",
        "Got:",
        "overlap.py, line",
    ),
    appended(
        "a wrong console fence",
        BAR_PAGE,
        "\n```console\n$ tecer list\nno cakes\n```\n",
        "no cakes",
        2,
    ),
    appended(
        "a command that does not exist",
        BARRA_PAGE,
        "\n```console\n$ assar bolo\n```\n",
        "there is no program called 'assar'",
        1,
    ),
    appended(
        "a wrong session in a page",
        BARRA_PAGE,
        "\n```text\n>>> 1 + 1\n3\n```\n",
        "Expected:",
        2,
    ),
]


@pytest.fixture(scope="module")
def reported(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[str, dict[str, str]]:
    """All these faults planted in one copy, each in its place, and what one pytest says."""
    copy = tmp_path_factory.mktemp("runs")
    _copy(copy)
    places = {fault.name: fault.plant(copy) for fault in RUNS}
    files = sorted({fault.file for fault in RUNS})
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:xdist",
        "-o",
        "addopts=",
        *files,
    ]
    run = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    assert run.returncode == 1, run.stdout + run.stderr
    return run.stdout, places


@pytest.mark.parametrize("fault", RUNS, ids=lambda fault: fault.name)
def test_the_run_tells_of(fault: Fault, reported: tuple[str, dict[str, str]]) -> None:
    output, places = reported
    assert places[fault.name] in output
    assert fault.says in output


HANGS = """import subprocess, sys
child = "import os; print(os.getpgrp(), flush=True); import time; time.sleep(600)"
subprocess.run([sys.executable, "-c", child])
"""
LEAVES_AN_ORPHAN = """import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
"""


def _broken(folder: Path, program: str) -> tuple[transcript.Transcript, Path]:
    path = folder / "program.py"
    path.write_text(program, "utf-8")
    return transcript.Transcript("python program.py", "", 7), path


def test_a_program_that_hangs_is_stopped_with_its_children(tmp_path: Path) -> None:
    transcript_, path = _broken(tmp_path, HANGS)
    told = str(transcript.check(transcript_, path, tmp_path, limit=4))
    assert "program.py:7:" in told
    assert "still running after 4 s" in told
    group = int(told.rsplit(maxsplit=1)[-1])
    ended = time.monotonic() + 30
    while transcript.group_lives(group):
        assert time.monotonic() < ended, "the child outlived its killed parent"
        time.sleep(0.01)


@pytest.mark.skipif(not transcript.POSIX, reason="Windows has no process groups")
def test_a_program_that_leaves_an_orphan_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transcript, "GRACE", 0.2)
    transcript_, path = _broken(tmp_path, LEAVES_AN_ORPHAN)
    problem = transcript.check(transcript_, path, tmp_path)
    assert "left processes running" in str(problem)
    assert "program.py:7:" in str(problem)
