"""Runs a reader's own script and draws what it did: `tecer trace SCRIPT [ARGUMENTS]`.

The script runs as it would without us: same terminal, same folder, same arguments. What
it did is written when it ends, however it ends.
"""

import contextlib
import hashlib
import os
import shlex
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tecer import assembly, pictures, recorder
from tecer.recorder import Session
from tecer.recording import Recording

GRACE = 5.0
"""Seconds that a script, or a process that it left, has to end after it was told to."""

ASSETS = ("timeline.css", "replay.js")
"""What a page of its own carries in it: the style and the script of the pictures."""


@dataclass(frozen=True)
class Traced:
    """A run that is over: its recording, its exit status, and what else there is to say."""

    recording: Recording
    status: int
    remarks: tuple[str, ...]


def run(python: str, script: Path, arguments: Sequence[str]) -> Traced:
    """Run a script to its end and record it; Ctrl-C ends the script, not the recording.

    Raises CannotRecord where this Python cannot, or nothing was noted.
    """
    made = recorder.made_with(python)
    remarks: list[str] = []
    with recorder.listening([script]) as session:
        command = [python, str(script), *arguments]
        environment = os.environ | session.environment
        process = subprocess.Popen(command, env=environment)  # noqa: S603 - the reader's
        try:
            status = process.wait()
        except KeyboardInterrupt:
            remarks.append("interrupted")
            status = _end(process)
        remarks += _left_behind(session)
    if status < 0:
        remarks.append(f"killed by signal {-status} ({signal.Signals(-status).name})")
    named = assembly.Run(shlex.join(["python", script.name, *arguments]), status)
    digest = hashlib.sha256(script.read_bytes()).hexdigest()
    recording = session.recording(named, made, digest)
    remarks += (f"only the first calls of {each} are drawn" for each in recording.remarks)
    remarks.append(_overhead(session, recording))
    return Traced(recording, status if status >= 0 else 128 - status, tuple(remarks))


def _end(process: "subprocess.Popen[bytes]") -> int:
    """Wait for a script that Ctrl-C has told to end; kill it where it does not."""
    try:
        return process.wait(GRACE)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        process.kill()
        return process.wait()


def _left_behind(session: Session) -> list[str]:
    """Kill the processes that outlive the script, and say so."""
    deadline = time.monotonic() + GRACE
    while (alive := session.alive()) and time.monotonic() < deadline:
        time.sleep(0.01)
    for process in alive:
        with contextlib.suppress(OSError):
            os.kill(process, signal.SIGKILL)
    if not alive:
        return []
    return [f"{len(alive)} processes outlived the script by {GRACE:g} s and were killed"]


def _overhead(session: Session, recording: Recording) -> str:
    taken = sum(notes.taken for notes in session.notes)
    spent = sum(notes.spent for notes in session.notes)
    share = spent / 1e6
    return f"{taken} notes took {share:.1f} ms of a run of {recording.length / 1000:.0f} ms"


def page(recording: Recording, language: str) -> str:
    """The recording as a page that needs no other file."""
    style, script = (_asset(name) for name in ASSETS)
    return pictures.page(recording, language, style, script)


def _asset(name: str) -> str:
    """What the site uses, too: inside an installed package, or in a clone's overrides."""
    here = Path(__file__).parent
    installed = here / "assets"
    folder = installed if installed.is_dir() else here.parents[1] / "overrides/assets"
    return (folder / name).read_text("utf-8")


def language() -> str:
    """The language of the reader's system, where it is one of ours; else English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    said = next(filter(None, map(os.environ.get, names)), "")
    return "pt" if said.startswith("pt") else "en"
