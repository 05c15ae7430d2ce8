"""Runs a program, unchanged, and writes down what it did: which call ran when, and where.

The notes come from `tecer/hook`, which Python finds by PYTHONPATH in each process of the
program; beside them a thread of ours asks the system, every millisecond, which threads
were on a processor. `tecer.assembly` puts both together.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tecer import notes as noted
from tecer import watch as watched
from tecer.assembly import Run, assemble
from tecer.notes import Notes
from tecer.problem import CannotDo
from tecer.recording import Made, Recording
from tecer.watch import Watch

HOOK = Path(__file__).with_name("hook")
"""The folder that holds the `sitecustomize` which takes the notes."""

ASK = """
import json, multiprocessing, os, platform, sys
gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print(json.dumps({"python": platform.python_version(), "gil": gil,
    "platform": f"{platform.system()} {platform.machine()}", "cores": os.cpu_count(),
    "start_method": multiprocessing.get_start_method()}))
"""


class CannotRecord(CannotDo):
    """A program cannot be recorded; the text says why, and what to do instead."""


def made_with(python: str) -> Made:
    """Ask an interpreter what it is. Raises CannotRecord where it is too old, or none."""
    try:
        said = subprocess.run(  # noqa: S603 - the interpreter that we were told of
            [python, "-c", ASK], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotRecord(f"{python!r} is no Python: {error}") from error
    made = Made(**json.loads(said), date=datetime.now(UTC).date().isoformat())
    if tuple(map(int, made.python.split(".")[:2])) < (3, 12):
        what = f"{python!r} is Python {made.python}; recording needs 3.12 or newer"
        raise CannotRecord(what)
    return made


@dataclass
class Session:
    """A program is listened to: what it needs in its environment, and what was noted."""

    environment: dict[str, str]
    watch: Watch
    notes: list[Notes] = field(default_factory=list)

    def alive(self) -> set[int]:
        """The processes that took notes and have not ended."""
        return {each for each in watched.processes(self.watch.notes) if watched.lives(each)}

    def recording(self, run: Run, made: Made, digest: str) -> Recording:
        """Make the recording. Raises CannotRecord where nothing was noted."""
        if not self.notes:
            what = f"{run.command!r} left no notes: it ran with -S, -I or -E, or not at all"
            raise CannotRecord(what)
        return assemble(run, made, digest, self.notes, self.watch.looks)


@contextmanager
def listening(traced: Iterable[Path]) -> Iterator[Session]:
    """Listen to the program that is run meanwhile with the session's environment."""
    with tempfile.TemporaryDirectory(prefix="tecer-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        path = [str(HOOK), *filter(None, [os.environ.get("PYTHONPATH")])]
        session = Session(
            {
                "PYTHONPATH": os.pathsep.join(path),
                "TECER_NOTES": name,
                "TECER_TRACED": os.pathsep.join(str(each.resolve()) for each in traced),
            },
            Watch(folder),
        )
        with session.watch:
            yield session
        seen = session.watch.last_seen
        session.notes += [noted.read(each, seen) for each in sorted(folder.iterdir())]
