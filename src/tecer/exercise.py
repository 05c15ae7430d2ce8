"""Holds a reader's program to the contract of an exercise's reference solution."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tecer import transcript
from tecer.catalog import Example
from tecer.transcript import Outcome, Transcript

WORDS = {
    "pt": {
        "right": "certo",
        "broken": "linha {}: não é Python: {}",
        "uses": "o programa precisa usar {}",
        "without": "o programa não pode usar {}",
        "hangs": "ainda rodava depois de {:g} s, e foi encerrado",
        "orphans": "deixou processos rodando depois do fim (foram encerrados)",
        "status": "saiu com {}, e não com {}",
        "expected": "esperado",
        "any order": "esperado, em qualquer ordem",
        "printed": "impresso",
    },
    "en": {
        "right": "right",
        "broken": "line {}: not Python: {}",
        "uses": "the program must use {}",
        "without": "the program must not use {}",
        "hangs": "still running after {:g} s, so it was ended",
        "orphans": "it left processes running after its end (they were ended)",
        "status": "exited with {}, not with {}",
        "expected": "expected",
        "any order": "expected, in any order",
        "printed": "printed",
    },
}
"""What a reader is told, in the language of the exercise."""


def complaints(
    solution: Example, file: Path, limit: float = transcript.TIME_LIMIT
) -> Iterator[str]:
    """Say, in the solution's language, where the program in `file` is not as asked.

    `limit` is in seconds, for each command. Raises OSError where `file` cannot be read.
    """
    words = WORDS[solution.language]
    try:
        used = names(file.read_text("utf-8"))
    except (SyntaxError, ValueError) as error:
        yield words["broken"].format(getattr(error, "lineno", None) or 1, error)
        return
    wrong = [*_names_amiss(solution, used, words)]
    yield from wrong or _runs_amiss(solution, file, limit, words)


def names(source: str) -> set[str]:
    """All names in a program: variables, attributes, imported modules and their parts.

    >>> sorted(names("from threading import Lock; Lock().acquire()"))
    ['Lock', 'acquire', 'threading']
    """
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                found.add(name)
            case ast.alias(name=name):
                found.update(name.split("."))
            case ast.ImportFrom(module=str(name)):
                found.update(name.split("."))
    return found


def _names_amiss(solution: Example, used: set[str], words: dict[str, str]) -> Iterator[str]:
    for each in solution.contract:
        for name in set(each.uses) - used:
            yield words["uses"].format(name)
        for name in set(each.without) & used:
            yield words["without"].format(name)


def _runs_amiss(
    solution: Example, file: Path, limit: float, words: dict[str, str]
) -> Iterator[str]:
    with TemporaryDirectory() as folder:
        # Beside the solution's neighbours, in its place: programs may import those.
        work = Path(folder) / "work"
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(solution.path.parent, work, ignore=skip)
        shutil.copyfile(file, work / solution.path.name)
        for each in (t for t in solution.contract if t.runs_here):
            outcome = transcript.run(each.words, work, limit)
            if what := _amiss(each, outcome, limit, words):
                yield f"$ {each.command}\n{what}"
                return


def _amiss(
    wanted: Transcript, outcome: Outcome, limit: float, words: dict[str, str]
) -> str:
    if outcome.status is None:
        what = words["hangs"].format(limit)
    elif outcome.orphans:
        what = words["orphans"]
    elif outcome.status != wanted.status:
        what = words["status"].format(outcome.status, wanted.status)
    elif not wanted.accepts(outcome.output):
        expected = words["any order" if wanted.any_order else "expected"]
        what = f"{expected}:\n{wanted.expected.rstrip()}"
    else:
        return ""
    return f"{what}\n{words['printed']}:\n{outcome.output.rstrip()}"
