"""The tables of the pages tell the truth about the interpreter that runs this."""

import json
import platform
import shutil
from pathlib import Path

import pytest

from tecer import compare, introspect
from tecer.compare import Span

ROOT = Path(__file__).resolve().parents[1]
OWN = Path("introspection") / f"{introspect.version()}.json"

pytestmark = [
    pytest.mark.skipif(not OWN.is_file(), reason=f"{OWN} is not written yet"),
    pytest.mark.skipif(platform.system() != "Linux", reason="what is written is Linux's"),
]


def test_this_interpreter_sees_what_its_file_says() -> None:
    assert [str(problem) for problem in introspect.amiss(ROOT)] == []


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A clone's introspection, with one table of one row."""
    shutil.copytree(ROOT / "introspection", tmp_path / "introspection")
    table = tmp_path / introspect.TABLES / "table_cakes.py"
    table.parent.mkdir(parents=True)
    table.write_text(
        '"""Cakes."""\n'
        'SUBJECTS = ("oven", "stove")\n'
        'WORDS = {"bakes": ("assa?", "bakes?"), "yes": ("sim", "yes")}\n'
        "\n\ndef bakes(subject: str) -> str:\n"
        '    if subject == "stove":\n'
        "        raise LookupError(subject)\n"
        '    return "yes"\n',
        "utf-8",
    )
    page = tmp_path / "docs/en/threads.md"
    page.parent.mkdir(parents=True)
    page.write_text("/// compare | threading.Thread\n///\n", "utf-8")
    introspect.write(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"oven": "yes"', '"oven": "no"', "bakes → oven: written is no, seen yes"),
        ('"stove": "absent"', '"stove": "yes"', "stove: written is yes, seen absent"),
        ('"is_alive",', '"is_dead",', "threading.Thread → members: written is"),
        ('"daemon": "keyword =None"', '"daemon": "=None"', "daemon: written is =None"),
    ],
)
def test_a_wrong_cell_is_told_with_its_line(
    old: str, new: str, says: str, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copy)
    assert introspect.amiss(Path()) == []
    text = OWN.read_text("utf-8")
    assert old in text
    OWN.write_text(text.replace(old, new, 1), "utf-8")
    (problem,) = introspect.amiss(Path())
    assert says in problem.message
    if "members" not in says:
        assert new in OWN.read_text("utf-8").splitlines()[problem.line - 1]


def test_a_version_without_a_file_has_nothing_to_tell(tmp_path: Path) -> None:
    assert introspect.amiss(tmp_path) == []


def test_the_versions_are_merged_into_since_and_until(copy: Path) -> None:
    kwargs = {"3.11": "={}", "3.12": "={}", "3.13": "={}", "3.13t": "={}"}
    seen = {
        version: {"names": {"Process": {"members": [], "parameters": {"kwargs": value}}}}
        for version, value in {**kwargs, "3.14": "=None"}.items()
    }
    grid = compare.signatures(seen, ["Process", "Queue"])
    assert grid.rows == (
        ("kwargs", ((Span("={}", until="3.13"), Span("=None", since="3.14")), ())),
    )
    assert json.loads((copy / OWN).read_text("utf-8"))["tables"] == {
        "cakes": {"bakes": {"oven": "yes", "stove": "absent"}}
    }
