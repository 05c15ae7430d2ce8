"""What is wrong, and where: the one form in which every check reports."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing to mend, at one line of one file.

    >>> print(Problem(Path("docs/pt/index.md"), 3, "no title"))
    docs/pt/index.md:3: no title
    """

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        """Write `path:line: message`, the path relative to the current folder."""
        path = self.path
        if path.is_absolute():
            path = Path(os.path.relpath(path))
        return f"{path.as_posix()}:{self.line}: {self.message}"


class CannotDo(Exception):
    """What was asked for cannot be done; the text says why and what to do instead."""


class Defect(Exception):
    """A file that cannot be read as what it should be; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem; the exception's text is the problem's."""
        super().__init__(problem)
        self.problem = problem
