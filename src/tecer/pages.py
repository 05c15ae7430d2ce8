"""Parses a page into its pieces, each with its line: the only place that knows its form.

The site generator renders the page; this reads only what the rules and the parity of
the two languages need: front matter, headings, blocks, tables, lists, fences, links.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml
from markdown.extensions.toc import slugify, unique

from tecer.problem import Defect, Problem

_FENCE = re.compile(r"( *)(`{3,}|~{3,})(.*)")
_HEADING = re.compile(r"(#{1,6}) (.+?)(?: \{ *#([\w-]+) *\})?$")
_BLOCK = re.compile(r"(/{3,}) ([\w-]+)(?: \| (.*))?$")
_ITEM = re.compile(r" *(?:[-*+]|\d+\.) ")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)|<(https?://[^>]+)>")
_RAW = re.compile(r"</?(pre|script|style|iframe|code)\b|^ *-+8<-+|^(?:!!!|\?\?\?)")
_CODE = re.compile(r"(`+).+?\1")


@dataclass(frozen=True)
class Piece:
    """Something that a page is made of.

    `kind` is heading, block, table, item, fence, link, raw or indented; `detail` is what
    must be alike in both languages (a heading's level, a block's name, a table's rows and
    columns, a fence's info string); `text` is its heading, argument, body or target.
    """

    kind: str
    detail: str
    line: int
    text: str = ""
    options: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Page:
    """A page: `name` is its path below its language's folder, `meta` its front matter."""

    language: str
    name: str
    path: Path
    meta: dict[str, str]
    pieces: tuple[Piece, ...]

    def of(self, *kinds: str) -> list[Piece]:
        """All pieces of these kinds, in order."""
        return [piece for piece in self.pieces if piece.kind in kinds]

    @property
    def anchors(self) -> list[str]:
        """What a link may point to: the headings' ids, in order, then the blocks' ids."""
        used: set[str] = set()
        ids = [
            str(p.options.get("id") or unique(slugify(_plain(p.text), "-"), used))
            for p in self.of("heading")
        ]
        return ids + [p.text for p in self.of("block") if p.detail in {"claim", "myth"}]

    def target(self, link: str) -> tuple[str, str]:
        """Resolve a relative link into a path below the language's folder and an anchor."""
        path, _, anchor = link.partition("#")
        if not path:
            return self.name, anchor
        parts: list[str] = []
        for part in (PurePosixPath(self.name).parent / path).parts:
            if part == "..":
                parts = parts[:-1] if parts and parts[-1] != ".." else [*parts, part]
            else:
                parts.append(part)
        return "/".join(parts), anchor


def _plain(heading: str) -> str:
    return re.sub(r"[`*]", "", heading)


def find(folder: Path, language: str) -> list[Page]:
    """Read all pages of a language below the folder `docs`, sorted by name.

    Raises `Defect` where a page's front matter cannot be read.
    """
    tree = folder / language
    paths = (p for p in tree.rglob("*.md") if not p.is_symlink())
    return [read(path, tree) for path in sorted(paths)]


def read(path: Path, tree: Path) -> Page:
    """Read one page below `tree`. Raises `Defect` where its front matter is broken."""
    lines = path.read_text("utf-8").splitlines()
    meta, start = _front_matter(lines, path)
    return Page(
        language=tree.name,
        name=path.relative_to(tree).as_posix(),
        path=path,
        meta=meta,
        pieces=tuple(_pieces(lines, start)),
    )


def _front_matter(lines: list[str], path: Path) -> tuple[dict[str, str], int]:
    if "---" not in lines[1:] or lines[0] != "---":
        raise Defect(Problem(path, 1, "no front matter (title, description, translation)"))
    end = lines.index("---", 1)
    try:
        meta = _loaded(lines[1:end])
    except yaml.YAMLError as error:
        raise Defect(Problem(path, 1, f"broken front matter: {error}")) from error
    if not isinstance(meta, dict):
        raise Defect(Problem(path, 1, "front matter must be 'name: value' lines"))
    return meta, end + 1


def _loaded(lines: list[str]) -> object:
    """Read YAML, by the parser in C where there is one: it is ten times as fast."""
    return yaml.load("\n".join(lines), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe


def _pieces(lines: list[str], start: int) -> Iterator[Piece]:
    at = start
    while at < len(lines):
        line = lines[at]
        if fence := _FENCE.match(line):
            end = _fence_end(lines, at, fence[2])
            yield Piece("fence", fence[3].strip(), at + 1, "\n".join(lines[at + 1 : end]))
            at = end + 1
        elif block := _BLOCK.match(line):
            end = _options_end(lines, at)
            yield _block(block, lines[at + 1 : end], at)
            at = end
        elif line.startswith("|"):
            end = at
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            yield _table(lines[at:end], at)
            for row in range(at, end):
                yield from _inline(lines[row], row)
            at = end
        else:
            yield from _line(lines, at)
            at += 1


def _fence_end(lines: list[str], at: int, mark: str) -> int:
    closing = re.compile(rf" *{re.escape(mark)}+ *$")
    following = range(at + 1, len(lines))
    return next((n for n in following if closing.match(lines[n])), len(lines))


def _options_end(lines: list[str], at: int) -> int:
    end = at + 1
    while end < len(lines) and lines[end].startswith("    "):
        end += 1
    return end


def _block(match: re.Match[str], options: list[str], at: int) -> Piece:
    try:
        read: Any = _loaded(options) if options else {}
    except yaml.YAMLError:
        read = {"(unreadable)": ""}
    if not isinstance(read, dict):
        read = {str(read): ""}
    return Piece("block", match[2], at + 1, (match[3] or "").strip(), read)


def _table(rows: list[str], at: int) -> Piece:
    columns = _CODE.sub("", rows[0].replace(r"\|", "")).strip("| ").count("|") + 1
    return Piece("table", f"{len(rows)} rows of {columns}", at + 1)


def _line(lines: list[str], at: int) -> Iterator[Piece]:
    line = lines[at]
    if heading := _HEADING.match(line):
        identity = {"id": heading[3]} if heading[3] else {}
        level = f"of level {len(heading[1])}"
        yield Piece("heading", level, at + 1, heading[2].strip(), dict(identity))
    elif _ITEM.match(line):
        yield Piece("item", "", at + 1)
    elif line.startswith(("    ", "\t")) and not _in_list(lines, at):
        yield Piece("indented", "", at + 1)
    if raw := _RAW.search(_CODE.sub("", line)):
        yield Piece("raw", raw[0].strip(), at + 1)
    yield from _inline(line, at)


def _in_list(lines: list[str], at: int) -> bool:
    """Whether an indented line goes on with a list item above it."""
    for line in reversed(lines[:at]):
        if _ITEM.match(line):
            return True
        if line.strip() and not line.startswith(" "):
            return False
    return False


def _inline(line: str, at: int) -> Iterator[Piece]:
    for link in _LINK.finditer(_CODE.sub("``", line)):
        yield Piece("link", "", at + 1, link[1] or link[2])
