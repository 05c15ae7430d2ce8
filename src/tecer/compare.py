"""What a page compares, computed: the parameters of classes, the lines of programs."""

import difflib
import importlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass

from tecer.catalog import Example


@dataclass(frozen=True)
class Parameter:
    """One parameter: its default as Python writes it, None where one must be given."""

    default: str | None
    keyword_only: bool


Row = tuple[str, tuple[Parameter | None, ...]]
"""A parameter's name and, for each callable, the parameter, or None where it has none."""


@dataclass(frozen=True)
class Difference:
    """A line diff of two whole programs, with the lines that leave and those that come."""

    text: str
    removed: int
    added: int


def named(dotted: str) -> Callable[..., object]:
    """Import what a dotted name stands for. Raises LookupError where there is none.

    >>> named("threading.Thread").__name__
    'Thread'
    """
    module, _, name = dotted.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise LookupError(f"there is no {dotted!r} in this Python") from error
    if not callable(found):
        what = f"{dotted!r} cannot be called, so it has no signature"
        raise LookupError(what)  # noqa: TRY004 - to a page, no such callable
    return found  # type: ignore[no-any-return]  # getattr cannot know


def signatures(*callables: Callable[..., object]) -> list[Row]:
    """Lay the parameters of callables side by side, in the order of their appearance.

    Source: `inspect.signature` of this very interpreter.

    >>> def bake(flavour, *, minutes=40): ...
    >>> for row in signatures(bake, len):
    ...     print(row)
    ('flavour', (Parameter(default=None, keyword_only=False), None))
    ('minutes', (Parameter(default='40', keyword_only=True), None))
    ('obj', (None, Parameter(default=None, keyword_only=False)))
    """
    all_parameters = [inspect.signature(c).parameters for c in callables]
    names = dict.fromkeys(name for each in all_parameters for name in each)
    return [
        (name, tuple(_parameter(each.get(name)) for each in all_parameters))
        for name in names
    ]


def _parameter(parameter: inspect.Parameter | None) -> Parameter | None:
    if parameter is None:
        return None
    required = parameter.default is inspect.Parameter.empty
    return Parameter(
        default=None if required else repr(parameter.default),
        keyword_only=parameter.kind is inspect.Parameter.KEYWORD_ONLY,
    )


def difference(before: Example, after: Example) -> Difference:
    """Compare two programs, without their docstrings, line by line."""
    old, new = before.program.splitlines(), after.program.splitlines()
    context = max(len(old), len(new))
    # The first three lines name files and line numbers, which mean nothing here.
    lines = list(difflib.unified_diff(old, new, n=context, lineterm=""))[3:]
    return Difference(
        text="\n".join(lines) + "\n",
        removed=sum(line.startswith("-") for line in lines),
        added=sum(line.startswith("+") for line in lines),
    )
