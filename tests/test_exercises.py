"""Exercises: a check that anybody's first file passes would teach nothing."""

from pathlib import Path

import pytest

from tecer import catalog, exercise
from tecer.catalog import LANGUAGES, Example
from tecer.rules import Tree

ROOT = Path(__file__).resolve().parents[1]
TREES = {language: Tree(ROOT, language) for language in LANGUAGES}

EXERCISES = [
    (language, piece.text, str(piece.options.get("start") or ""))
    for language, tree in TREES.items()
    for _, piece in tree.blocks("exercise")
]


@pytest.mark.parametrize(("language", "name", "start"), EXERCISES)
def test_the_program_to_begin_with_does_not_pass(
    language: str, name: str, start: str, tmp_path: Path
) -> None:
    solution = TREES[language].examples[name]
    first = tmp_path / "first.py"
    first.write_text(TREES[language].examples[start].program if start else "", "utf-8")
    assert any(exercise.complaints(solution, first))


@pytest.mark.parametrize(("language", "name", "start"), EXERCISES)
def test_the_solution_uses_what_the_exercise_asks_for(
    language: str, name: str, start: str
) -> None:
    # That it also prints what it should is tested with all the other examples.
    assert start != name
    solution = TREES[language].examples[name]
    used = exercise.names(solution.program)
    for each in solution.contract:
        assert set(each.uses) <= used
        assert not set(each.without) & used


def solution(folder: Path, language: str, comment: str) -> Example:
    """An exercise: print 3, by two arguments, with `comment` on its first command."""
    path = folder / language / "soma.py"
    path.parent.mkdir()
    program = "import sys\n\nprint(sum(map(int, sys.argv[1:])))\n"
    contract = (
        f"    $ python soma.py 1 2{comment}\n    3\n    $ python soma.py 2 2\n    4\n"
    )
    path.write_text(f'"""Soma.\n\n{contract}"""\n\n{program}', "utf-8")
    return catalog.read(folder, language, "soma")


@pytest.mark.parametrize(
    ("language", "comment", "program", "says"),
    [
        ("pt", "", "print(3)", "$ python soma.py 2 2\nesperado:\n4\nimpresso:\n3"),
        ("en", "", "print(3)", "$ python soma.py 2 2\nexpected:\n4\nprinted:\n3"),
        ("pt", "", "print(3", "linha 1: não é Python"),
        ("en", "", "raise SystemExit(2)", "exited with 2, not with 0"),
        ("en", "  # uses argv", "print(3)", "the program must use argv"),
        ("pt", "  # sem sleep", "import time; time.sleep(0)", "não pode usar sleep"),
    ],
)
def test_what_is_wrong_is_told_in_the_language_of_the_exercise(
    language: str, comment: str, program: str, says: str, tmp_path: Path
) -> None:
    file = tmp_path / "mine.py"
    file.write_text(program, "utf-8")
    found = exercise.complaints(solution(tmp_path, language, comment), file)
    assert any(says in complaint for complaint in found)


def test_a_program_that_hangs_is_ended_and_told(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text("while True: pass", "utf-8")
    (found,) = exercise.complaints(solution(tmp_path, "en", ""), file, limit=1)
    assert "still running after 1 s" in found


def test_a_right_program_passes(tmp_path: Path) -> None:
    right = solution(tmp_path, "pt", "  # usa argv, sem sleep")
    assert list(exercise.complaints(right, right.path)) == []
