"""Proves the claims of "A mesma memória" and of its English twin, in their order."""

import multiprocessing
import subprocess
import sys
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def _finish(thread: Thread) -> None:
    """Start a thread and wait for it."""
    thread.start()
    thread.join(LIMIT)
    assert not thread.is_alive()


def _printed(code: str) -> str:
    """What a program prints in a fresh interpreter."""
    command = [sys.executable, "-c", code]
    return subprocess.check_output(command, text=True, timeout=LIMIT).strip()


MOVES = """
import os, tempfile, threading
with tempfile.TemporaryDirectory() as folder:
    home = os.getcwd()
    thread = threading.Thread(target=os.chdir, args=(folder,))
    thread.start()
    thread.join()
    print(os.path.samefile(os.getcwd(), folder), folder != home)
    os.chdir(home)
"""


def test_one_thread_changes_the_folder_of_all() -> None:
    """After a thread has moved, the main thread is in the new folder too."""
    here = Path.cwd()
    assert _printed(MOVES) == "True True"
    assert Path.cwd() == here  # another process, another folder


def test_rebinding_a_parameter_is_seen_by_nobody() -> None:
    """The same thread rebinds one list and changes another; only one is seen."""

    def work(rebound: list[str], changed: list[str]) -> None:
        rebound = [*rebound, "carrot"]
        changed += rebound

    one, other = ["corn"], ["honey"]
    _finish(Thread(target=work, args=(one, other)))
    assert one == ["corn"]
    assert other == ["honey", "corn", "carrot"]


def test_a_thread_cannot_reach_the_memory_of_another() -> None:
    """Another thread's list is changed, and a local of another one is read."""
    kept, gate = SimpleQueue[list[int]](), SimpleQueue[str]()

    def keep() -> None:
        secret = 42
        kept.put([])
        gate.get(timeout=LIMIT)
        assert secret == 42

    other = Thread(target=keep)
    other.start()
    list_of_the_other = kept.get(timeout=LIMIT)
    _finish(Thread(target=list_of_the_other.append, args=(7,)))
    frame = sys._current_frames()[other.ident or 0]
    assert (list_of_the_other, frame.f_locals["secret"]) == ([7], 42)
    gate.put("open")
    other.join(LIMIT)


COPY = """
from multiprocessing import get_context
box = ["corn"]
child = get_context({method!r}).Process(target=box.append, args=("carrot",))
child.start()
child.join()
print(box, child.exitcode)
"""


def test_a_process_changes_a_copy() -> None:
    """The child's append succeeds, and the parent's list has not changed."""
    for method in multiprocessing.get_all_start_methods():
        assert _printed(COPY.format(method=method)) == "['corn'] 0", method
