"""Proves the claims of the pages `pokemons.md`, in both languages.

The programs of the page run as a reader runs them: in processes of their own, in the
folder of the examples. Where a proof needs a gate in the server, a script uses them.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tecer import transcript

EXAMPLES = Path(__file__).parents[2] / "examples" / "en" / "pokemon"
LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

VERSIONS = ("sync", "with_threads", "with_pool", "with_futures", "with_asyncio")
ENV = {
    **{k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONPATH": str(EXAMPLES),
}


def _run(*words: "str | Path") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *map(str, words)]
    return subprocess.run(
        command,
        cwd=EXAMPLES,
        env=ENV,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def _version(name: str, folder: Path) -> "list[str]":
    """What a version of the project prints about a folder."""
    done = _run(f"{name}.py", folder)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


SPRITES = """\
from fake_sprite import make_png
from pathlib import Path
import sys
found = sorted(Path(sys.argv[1]).glob("*.png"))
print([one.name for one in found if one.read_bytes() != make_png(int(one.stem))])
print(len(found))
"""


def _whole(folder: Path) -> int:
    """How many sprites a folder holds, all of them whole."""
    broken, count = _run("-c", SPRITES, folder).stdout.splitlines()
    assert broken == "[]"
    return int(count)


def test_all_versions_leave_the_same_hundred_files(tmp_path: Path) -> None:
    """Each file is, byte for byte, the one that the server makes for that number."""
    for name in VERSIONS:
        printed = _version(name, tmp_path / name)
        assert printed[:3] == [
            "[##########]",
            "Whole sprites: 100",
            "Failures, tried again: 3",
        ]
        assert _whole(tmp_path / name) == 100


DIES = """\
import os, sys
from pathlib import Path
Path.replace = lambda part, file: os._exit(7)
from sync import sync
from download_hundred import download_hundred
download_hundred(sync)
"""


def test_a_sprite_is_whole_or_not_there(tmp_path: Path) -> None:
    """The process dies where it would rename the first file; then it all runs again."""
    assert _run("-c", DIES, tmp_path).returncode == 7
    assert [one.name for one in tmp_path.iterdir()] == ["001.part"]
    _version("sync", tmp_path)
    assert _whole(tmp_path) == len(list(tmp_path.iterdir())) == 100


GATE = """\
import sys
from importlib import import_module
from multiprocessing import active_children
from tempfile import TemporaryDirectory
from threading import Barrier
import fake_replies
from carry_on import download_missing
from fake_server import FakeServer

meeting, plain = Barrier(5), fake_replies.answer
first = {f"/api/v2/pokemon/{n}" for n in range(1, 6)}

def answer(route, address):
    if route in first:
        meeting.wait(50)
    return plain(route, address)

def main(name):
    children = []
    def show(_):
        children.append(len(active_children()))
    with TemporaryDirectory() as folder, FakeServer() as server:
        engine = getattr(import_module(name), name)
        download_missing(engine, server.address, folder, show)
    print(server.peak, max(children))

if __name__ == "__main__":
    fake_replies.answer = answer
    main(sys.argv[1])
"""


def _gate(folder: Path, name: str) -> "list[int]":
    """The peak of requests, and of child processes, if the first five must meet."""
    script = folder / "gate.py"
    script.write_text(GATE, "utf-8")
    return [int(word) for word in _run(script, name).stdout.split()]


def test_five_at_a_time_and_never_six(tmp_path: Path) -> None:
    """The server answers none of the first five requests until it has all five."""
    for name in VERSIONS[1:]:
        peak, _ = _gate(tmp_path, name)
        assert peak == 5, name


TASK = """\
import sys
from importlib import import_module

pickled = []

class Task:
    def __call__(self, number):
        return 0
    def __reduce__(self):
        pickled.append(self)
        return Task, ()

if __name__ == "__main__":
    engine = getattr(import_module(sys.argv[1]), sys.argv[1])
    engine(Task(), [1, 2, 3], id)
    print(len(pickled))
"""


def test_a_pool_of_processes_is_for_downloads(tmp_path: Path) -> None:
    """Myth: as many requests inside at once, from one process as from six."""
    assert _gate(tmp_path, "with_futures") == [5, 0]
    assert _gate(tmp_path, "with_pool") == [5, 5]
    # What the processes cost besides: three tasks, and how often one was pickled.
    script = tmp_path / "task.py"
    script.write_text(TASK, "utf-8")
    assert _run(script, "with_futures").stdout.split() == ["0"]
    assert _run(script, "with_pool").stdout.split() == ["3"]


THREADS = """\
from threading import Barrier, current_thread, main_thread
from with_asyncio import with_asyncio
meeting, used = Barrier(5), set()
def download(number):
    meeting.wait(50)
    used.add(current_thread())
with_asyncio(download, range(5), id)
print(len(used), main_thread() in used)
"""


def test_asyncio_downloads_in_threads() -> None:
    """Five downloads that wait for each other: five threads, none of them the loop's."""
    assert _run("-c", THREADS).stdout.split() == ["5", "False"]


def _group_ends(group: int) -> bool:
    """Whether the whole group of processes is gone, after at most `LIMIT` seconds."""
    deadline = time.monotonic() + LIMIT
    while transcript.group_lives(group) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not transcript.group_lives(group)


def _press_ctrl_c(name: str, folder: Path) -> int:
    """Run a version; once its bar has begun, tell the group, as a terminal does."""
    with subprocess.Popen(
        [sys.executable, f"{name}.py", folder],
        cwd=EXAMPLES,
        env=ENV,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as program:
        assert program.stdout
        assert program.stdout.read(2) == b"[#"
        os.killpg(program.pid, signal.SIGINT)
        program.stdout.read()
        program.wait(LIMIT)
    return program.pid


@pytest.mark.usefixtures("heard")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of this kind")
def test_ctrl_c_leaves_whole_sprites_and_no_process(tmp_path: Path) -> None:
    """Each version, interrupted, then run again in the same folder."""
    for name in VERSIONS:
        folder = tmp_path / name
        group = _press_ctrl_c(name, folder)
        assert _group_ends(group)
        _whole(folder)
        assert _version(name, folder)[1] == "Whole sprites: 100"
