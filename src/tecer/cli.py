"""The command `tecer`: run, copy, check and record the examples, trace any script."""

import argparse
import os
import subprocess
import sys
import tempfile
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from tecer import catalog, exercise, files
from tecer.catalog import Example
from tecer.problem import CannotDo, Defect


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status: 2 for what cannot be done."""
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.do(parsed))
    except (CannotDo, Defect) as error:
        print(f"tecer: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader closed our output (`tecer list | head`): nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tecer", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    listing = commands.add_parser("list", help="list the examples, with their titles")
    listing.add_argument("--language", choices=catalog.LANGUAGES, help="only this one")
    listing.set_defaults(do=_list)

    running = commands.add_parser("run", help="run an example by its name")
    running.add_argument("name", metavar="NAME")
    running.add_argument("arguments", nargs=argparse.REMAINDER, metavar="…")
    running.set_defaults(do=_run)

    copying = commands.add_parser("copy", help="copy an example, to change it")
    copying.add_argument("name", metavar="NAME")
    copying.add_argument("destination", nargs="?", type=Path, default=Path())
    copying.add_argument("--force", action="store_true", help="overwrite what is there")
    copying.set_defaults(do=_copy)

    checking = commands.add_parser(
        "check",
        usage="tecer check EXERCISE FILE | tecer check [ROOT]",
        help="check your FILE against an exercise, or a clone against its rules",
    )
    checking.add_argument("what", nargs="*", metavar="EXERCISE FILE")
    checking.set_defaults(do=_check)

    tracing = commands.add_parser(
        "trace", help="run a script of yours and draw what it did"
    )
    tracing.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it here")
    tracing.add_argument("--language", choices=catalog.LANGUAGES, help="its words")
    tracing.add_argument("--python", default=sys.executable, help="the Python that runs it")
    tracing.add_argument("script", type=Path, metavar="SCRIPT")
    tracing.add_argument("arguments", nargs=argparse.REMAINDER, metavar="…")
    tracing.set_defaults(do=_trace)

    recording = commands.add_parser(
        "record", help="renew the recordings of a clone that are stale"
    )
    recording.add_argument("names", nargs="*", metavar="NAME", help="these, stale or not")
    recording.set_defaults(do=_record)

    looking = commands.add_parser(
        "introspect", help="write down what this Python has, in a clone's introspection/"
    )
    looking.add_argument("root", nargs="?", type=Path, default=Path(), metavar="ROOT")
    looking.add_argument("--check", action="store_true", help="say what no longer holds")
    looking.set_defaults(do=_introspect)
    return parser


def _example(name: str) -> Example:
    folder = catalog.examples_folder()
    name = name.removesuffix(".py")
    known: list[str] = []
    for language in catalog.LANGUAGES:
        names = catalog.names(folder, language)
        if name in names:
            return catalog.read(folder, language, name)
        known += names
    suggestion = catalog.suggestion(name, known) or "; 'tecer list' shows them all"
    raise CannotDo(f"there is no example {name!r}{suggestion}")


def _list(parsed: argparse.Namespace) -> int:
    languages = [parsed.language] if parsed.language else catalog.LANGUAGES
    for language in languages:
        for example in catalog.find(catalog.examples_folder(), language):
            print(f"{example.name:32} {example.title}")
    return 0


def _run(parsed: argparse.Namespace) -> int:
    example = _example(parsed.name)
    command = [sys.executable, str(example.path), *parsed.arguments]
    status = subprocess.run(command, check=False).returncode  # noqa: S603 - our program
    # A shell reports a death by signal N, which is -N here, as 128 + N.
    return status if status >= 0 else 128 - status


def _copy(parsed: argparse.Namespace) -> int:
    example = _example(parsed.name)
    target: Path = parsed.destination
    if target.is_dir():
        target /= example.path.name
    if not target.parent.is_dir():
        raise CannotDo(f"there is no folder {str(target.parent)!r}; make it first")
    if target.exists() and not parsed.force:
        raise CannotDo(f"{str(target)!r} exists; --force overwrites it")
    _write(target, example.path.read_bytes())
    print(target)
    return 0


def _check(parsed: argparse.Namespace) -> int:
    match parsed.what:
        case []:
            return _check_rules(Path())
        case [root] if Path(root).is_dir():
            return _check_rules(Path(root))
        case [name, file]:
            return _check_exercise(_example(name), Path(file))
    raise CannotDo("check takes an exercise and your file, or the folder of a clone")


def _check_exercise(solution: Example, file: Path) -> int:
    try:
        found = list(exercise.complaints(solution, file))
    except OSError as error:
        raise CannotDo(f"cannot read {str(file)!r}: {error.strerror}") from error
    for complaint in found:
        print(f"{file}: {complaint}", file=sys.stderr)
    if not found:
        print(f"{file}: {exercise.WORDS[solution.language]['right']}")
    return 1 if found else 0


def _check_rules(root: Path) -> int:
    # Only writers have what this needs; readers install the package alone.
    try:
        from tecer import parity  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        what = "check needs a clone of the repository: see its README"
        raise CannotDo(what) from error

    problems = parity.gate(root)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _trace(parsed: argparse.Namespace) -> int:
    from tecer import trace  # noqa: PLC0415 - nothing else needs the recorder

    script: Path = parsed.script
    if not script.is_file():
        raise CannotDo(f"there is no script {str(script)!r}")
    if parsed.output and not parsed.output.parent.is_dir():
        what = f"there is no folder {str(parsed.output.parent)!r}; make it first"
        raise CannotDo(what)
    traced = trace.run(parsed.python, script, parsed.arguments)
    for remark in traced.remarks:
        print(f"tecer: {remark}", file=sys.stderr)
    target = parsed.output or Path(tempfile.mkdtemp(prefix="tecer-")) / "trace.html"
    language = parsed.language or trace.language()
    _write(target, trace.page(traced.recording, language).encode())
    print(f"tecer: {target}", file=sys.stderr)
    if not parsed.output:
        webbrowser.open(target.resolve().as_uri())
    return traced.status


def _write(target: Path, data: bytes) -> None:
    try:
        files.write(target, data)
    except OSError as error:
        raise CannotDo(f"cannot write {str(target)!r}: {error.strerror}") from error


def _record(parsed: argparse.Namespace) -> int:
    # Only writers have what this needs; readers install the package alone.
    try:
        from tqdm import tqdm  # noqa: PLC0415 - see above

        from tecer import recordings  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        raise CannotDo("record needs a clone of the repository: see its README") from error

    root = Path()
    if not (root / recordings.FOLDER).is_dir():
        raise CannotDo("record needs a clone of the repository: see its README")
    asked = recordings.all_asked(root)
    known = {each.example.name for each in asked}
    for name in parsed.names:
        if name not in known:
            near = catalog.suggestion(name, known)
            raise CannotDo(f"no page asks for a recording of {name!r}{near}")
    if parsed.names:
        wanted = [each for each in asked if each.example.name in parsed.names]
    else:
        wanted = [each for each in asked if not recordings.holds(root, each)]
    for each in tqdm(wanted, unit="run", disable=None):
        tqdm.write(recordings.renew(root, each).as_posix())
    return 0


def _introspect(parsed: argparse.Namespace) -> int:
    from tecer import introspect  # noqa: PLC0415 - nothing else needs it

    if not (parsed.root / introspect.FOLDER).is_dir():
        raise CannotDo("introspect needs a clone of the repository: see its README")
    if not parsed.check:
        print(introspect.write(parsed.root))
        return 0
    problems = introspect.amiss(parsed.root)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0
