"""Finds the examples and parses each file: the only place that knows how one is built.

An example is one whole program. Its docstring's first line is its caption, and the
indented transcripts in the docstring are its contract.
"""

import ast
import difflib
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tecer import transcript
from tecer.problem import Defect, Problem
from tecer.transcript import Transcript

LANGUAGES = ("pt", "en")
"""The two first languages, the site's own one first."""


@dataclass(frozen=True)
class Example:
    """One program of the `examples` folder.

    `name` is its path below its language's folder, without `.py`;
    `program` is the file without its docstring, and starts at `program_line` of it;
    `digest` is the SHA-256 of the file's bytes, in hexadecimal; `tree` is the syntax tree
    of the whole file.
    """

    language: str
    name: str
    path: Path
    title: str
    program: str
    program_line: int
    contract: tuple[Transcript, ...]
    digest: str
    tree: ast.Module = field(repr=False, compare=False)

    @property
    def printed(self) -> str:
        """What all its commands print, one after another."""
        return "".join(each.expected for each in self.contract)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All nodes of the tree, found once for the many who look through them."""
        return tuple(ast.walk(self.tree))


def digest(*texts: str) -> str:
    """What tells one program, of these files, from another: SHA-256, in hexadecimal."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def examples_folder() -> Path:
    """Where the examples are: inside an installed package, or beside `src` in a clone."""
    here = Path(__file__).parent
    installed = here / "examples"
    return installed if installed.is_dir() else here.parents[1] / "examples"


def names(folder: Path, language: str) -> list[str]:
    """The names of all examples of a language below the folder `examples`, sorted."""
    tree = folder / language
    files = (path for path in tree.rglob("*.py") if path.name != "__init__.py")
    return sorted(path.relative_to(tree).with_suffix("").as_posix() for path in files)


def find(folder: Path, language: str) -> Iterator[Example]:
    """Read all examples of a language. Raises `Defect` at the first broken one."""
    return (read(folder, language, name) for name in names(folder, language))


def read(folder: Path, language: str, name: str) -> Example:
    """Read one example by its name.

    Raises LookupError where there is none of that name, `Defect` where it is broken.
    """
    path = folder / language / f"{name}.py"
    # Not is_file(): some file systems take Bird for bird.
    if not path.parent.is_dir() or path not in path.parent.iterdir():
        raise LookupError(name)
    data = path.read_bytes()
    source = data.decode("utf-8").replace("\r\n", "\n")
    tree = _parsed(source, path)
    docstring, after = _docstring(tree, path)
    contract = transcript.parse(docstring, path, 1, indent="    ")
    if not contract:
        what = "the docstring has no transcript: an indented '$ python …' and its output"
        raise Defect(Problem(path, 1, what))
    lines = source.splitlines(keepends=True)
    while after < len(lines) and not lines[after].strip():
        after += 1
    return Example(
        language=language,
        name=name,
        path=path,
        title=docstring.partition("\n")[0].strip(),
        program="".join(lines[after:]),
        program_line=after + 1,
        contract=tuple(contract),
        digest=hashlib.sha256(data).hexdigest(),
        tree=tree,
    )


def suggestion(name: str, known: Iterable[str]) -> str:
    """End a message about an unknown name: the nearest known one, where one is near.

    >>> suggestion("bolos/processo", ["bolos/processos", "bolos/threads"])
    "; did you mean 'bolos/processos'?"
    """
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _parsed(source: str, path: Path) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        what = f"not Python: {error.msg}"
        raise Defect(Problem(path, error.lineno or 1, what)) from error


def _docstring(tree: ast.Module, path: Path) -> tuple[str, int]:
    """Return the docstring as it is written, and the number of lines up to its end."""
    docstring = ast.get_docstring(tree, clean=False)
    if docstring is None or tree.body[0].lineno != 1:
        raise Defect(Problem(path, 1, "no docstring on the first line"))
    return docstring, tree.body[0].end_lineno or 1


def lines_of(example: Example, symbol: str) -> range:
    """The lines of the program (from 1) that define a top-level name.

    Decorators belong to what they decorate. Raises LookupError for an unknown name.
    """
    for node in ast.parse(example.program).body:
        if symbol in _defined(node):
            decorators = getattr(node, "decorator_list", [])
            start = min(n.lineno for n in [node, *decorators])
            return range(start, (node.end_lineno or start) + 1)
    raise LookupError(symbol)


def _defined(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.Assign):
        return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    return set()
