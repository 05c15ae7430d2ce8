"""Writes down what one interpreter sees: `tecer introspect`.

Two things, in one file a version, `introspection/<version>.json`: the members and the
parameters of what the tables of the pages compare, and the
outcomes of the measured tables, `tests/claims/table_*.py`, whose every cell is a run.
It needs the standard library alone, so that any interpreter can run it.
"""

import ast
import importlib
import inspect
import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any

from tecer import files
from tecer.problem import Defect, Problem

FOLDER = Path("introspection")
"""Where the files are, below the root."""

TABLES = Path("tests/claims")
"""Where the measured tables are, below the root."""

ABSENT = "absent"
"""The outcome of a probe whose subject this interpreter does not have."""

ROW_LIMIT = 120.0
"""Seconds that all the probes of one row may take before they count as hanging."""


_SHOWN = re.compile(r"^/{3,} (?:compare|signatures) \| (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Table:
    """A measured table, as its module says: its columns, its words and its rows.

    `words` holds, for a key, what Portuguese and English say; `rows` the functions that
    probe, in order.
    """

    path: Path
    subjects: tuple[str, ...]
    words: dict[str, tuple[str, str]]
    rows: tuple[ast.FunctionDef, ...]


def version() -> str:
    """The version of this interpreter, as its file is called: 3.14, or 3.14t (no GIL)."""
    free = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    return f"{sys.version_info.major}.{sys.version_info.minor}{free}"


def names(root: Path) -> list[str]:
    """The dotted names that `compare` and `signatures` blocks show, sorted."""
    pages = (path.read_text("utf-8") for path in (root / "docs").rglob("*.md"))
    return sorted(
        {name for page in pages for m in _SHOWN.findall(page) for name in m.split()}
    )


def tables(root: Path) -> dict[str, Table]:
    """Read all measured tables, by name. Raises `Defect` for a broken module."""
    paths = sorted((root / TABLES).glob("table_*.py"))
    return {path.stem.removeprefix("table_"): _table(path) for path in paths}


def _table(path: Path) -> Table:
    body = ast.parse(path.read_text("utf-8")).body
    values: dict[str, Any] = {}
    for node in body:
        if isinstance(node, ast.AnnAssign):
            targets, value = [node.target], node.value
        elif isinstance(node, ast.Assign):
            targets, value = list(node.targets), node.value  # type: ignore[arg-type]
        else:
            continue
        if isinstance(targets[0], ast.Name) and targets[0].id in {"SUBJECTS", "WORDS"}:
            try:
                values[targets[0].id] = ast.literal_eval(value or node)
            except ValueError as error:
                what = f"{targets[0].id} must be written out, value by value"
                raise Defect(Problem(path, node.lineno, what)) from error
    if values.keys() != {"SUBJECTS", "WORDS"}:
        raise Defect(Problem(path, 1, "a measured table has SUBJECTS and WORDS"))
    functions = (node for node in body if isinstance(node, ast.FunctionDef))
    rows = tuple(node for node in functions if not node.name.startswith("_"))
    return Table(path, tuple(values["SUBJECTS"]), values["WORDS"], rows)


def see(root: Path) -> dict[str, Any]:
    """Look at everything, with this interpreter. Raises `Defect` where a probe breaks."""
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "names": {name: describe(name) for name in names(root)},
        "tables": {name: _measure(table) for name, table in tables(root).items()},
    }


def write(root: Path) -> Path:
    """Look at everything and write it down; return the file."""
    path = root / FOLDER / f"{version()}.json"
    text = json.dumps(see(root), indent=1, ensure_ascii=False)
    files.write(path, f"{text}\n".encode())
    return path


def amiss(root: Path) -> list[Problem]:
    """Where this interpreter's file no longer tells the truth; nothing without a file."""
    path = root / FOLDER / f"{version()}.json"
    if not path.is_file():
        return []
    text = path.read_text("utf-8")
    written, seen = json.loads(text), see(root)
    lines = text.splitlines()
    return [
        Problem(path, _line(lines, keys), f"{' → '.join(keys)}: {what}")
        for part in ("names", "tables")
        for keys, what in _differences([part], written.get(part), seen[part])
    ]


def _differences(
    keys: list[str], written: object, seen: object
) -> Iterator[tuple[list[str], str]]:
    if isinstance(written, dict) and isinstance(seen, dict):
        for key in sorted(written.keys() | seen.keys()):
            yield from _differences([*keys, key], written.get(key), seen.get(key))
    elif written != seen:
        yield keys, f"written is {written}, seen {seen}; run 'tecer introspect'"


def _line(lines: list[str], keys: list[str]) -> int:
    """The line on which the last of nested keys stands, or the last one there is."""
    at = 0
    for key in keys:
        start = json.dumps(key, ensure_ascii=False) + ":"
        found = (n for n in range(at, len(lines)) if lines[n].strip().startswith(start))
        at = next(found, at)
    return at + 1


# ---- names ---------------------------------------------------------------------------


def named(dotted: str) -> Callable[..., object]:
    """Import what a dotted name stands for. Raises LookupError where there is none.

    >>> named("threading.Thread.join").__name__
    'join'
    """
    module, _, rest = dotted.rpartition(".")
    found: object = None
    try:
        if module not in sys.modules and not _is_module(module):
            found = getattr(named(module), rest)
        else:
            found = getattr(importlib.import_module(module), rest)
    except (ImportError, AttributeError, ValueError) as error:
        raise LookupError(f"there is no {dotted!r} in this Python") from error
    if not callable(found):
        what = f"{dotted!r} cannot be called, so it has no signature"
        raise LookupError(what)  # noqa: TRY004 - to a page, no such callable
    return found


def _is_module(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def describe(dotted: str) -> dict[str, Any]:
    """What this interpreter sees of a class or function: empty where it has none.

    `members` are public names; `parameters` say how each is written, in order.
    Source: `dir` and `inspect.signature`; of what only makes an object, such as
    `multiprocessing.Queue`, the members are those of the object.
    """
    try:
        found = named(dotted)
    except LookupError:
        return {}
    made = _made(found)
    public = sorted(m for m in dir(made) if not m.startswith("_")) if made else []
    return {"members": public, "parameters": _parameters(found)}


def _made(found: Callable[..., object]) -> object:
    """The class, or an object of what stands for one; None for any other function.

    `threading.Lock` is a function until 3.12; a context of `multiprocessing` has methods.
    """
    if isinstance(found, type):
        return found
    of_context = isinstance(getattr(found, "__self__", None), BaseContext)
    if found.__name__ == "Barrier" and of_context:
        return found(1)
    if found.__module__ == "_thread" or (of_context and found.__name__ in _MADE):
        return found()
    return None


# A context has more methods, but those start processes or make pipes.
_MADE = {
    "BoundedSemaphore",
    "Condition",
    "Event",
    "JoinableQueue",
    "Lock",
    "Queue",
    "RLock",
    "Semaphore",
    "SimpleQueue",
}


def _parameters(found: Callable[..., object]) -> dict[str, str]:
    try:
        parameters = inspect.signature(found).parameters
    except ValueError:  # some built-in classes tell nothing
        return {}
    return {name: _written(each) for name, each in parameters.items()}


def _written(parameter: inspect.Parameter) -> str:
    """How a parameter stands in a signature, without its name: `=0`, `keyword =None`."""
    kind = _KINDS.get(parameter.kind, "")
    if parameter.default is inspect.Parameter.empty:
        return kind
    default = re.sub(r" at 0x[0-9A-Fa-f]+", "", repr(parameter.default))
    return f"{kind} ={default}".strip()


_KINDS: dict[object, str] = {
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.VAR_KEYWORD: "**",
    inspect.Parameter.KEYWORD_ONLY: "keyword",
}


# ---- tables --------------------------------------------------------------------------


def _measure(table: Table) -> dict[str, dict[str, str]]:
    """Run every row of a table, each in a process of its own, a few side by side."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as executor:
        cells = executor.map(lambda row: _measure_row(table, row), table.rows)
        return {row.name: dict(each) for row, each in zip(table.rows, cells, strict=True)}


def _measure_row(table: Table, row: ast.FunctionDef) -> dict[str, str]:
    path = table.path
    command = [sys.executable, "-m", "tecer.introspect", path.stem, row.name]
    source = str(Path(__file__).parents[1])
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    search = os.pathsep.join([source, str(path.parent.resolve())])
    try:
        run = subprocess.run(  # noqa: S603 - our own module
            [*command, *table.subjects],
            env={**kept, "PYTHONPATH": search, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=ROW_LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        what = f"{row.name} still ran after {ROW_LIMIT:g} s"
        raise Defect(Problem(path, row.lineno, what)) from error
    if run.returncode:
        raise Defect(Problem(path, row.lineno, f"{row.name} failed:\n{run.stderr}"))
    cells: dict[str, str] = json.loads(run.stdout.splitlines()[-1])
    return cells


def main() -> None:
    """Probe one row: the module, the function and the subjects are the arguments."""
    module, row, *subjects = sys.argv[1:]
    probe = getattr(importlib.import_module(module), row)
    cells = {subject: _probe(probe, subject) for subject in subjects}
    print(json.dumps(cells), flush=True)


def _probe(probe: Callable[[str], str], subject: str) -> str:
    try:
        return probe(subject)
    except LookupError:
        return ABSENT


if __name__ == "__main__":
    main()
