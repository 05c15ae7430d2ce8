"""Proves the claims of "O join que nunca volta" / "The join that never returns".

Some functions above the tests are whole small programs: each is called in a fresh
interpreter, once for each start method of the platform, and its lines are compared.
What would hang is certain by size, and each program then lets it end.
"""

import multiprocessing
import subprocess
import sys
from collections.abc import Callable
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

LIMIT = 60.0
MOMENT = 0.2
"""Seconds to wait for what cannot happen, however long one waits."""
METHODS = multiprocessing.get_all_start_methods()
BIG = 2**20
"""Far more bytes than the pipe of any system holds."""
Context = Any
"""What `multiprocessing.get_context` returns."""


def printed(program: Callable[[Context], None], method: str) -> list[str]:
    """Return the lines that `program(context)` prints in a fresh interpreter."""
    here = Path(__file__)
    call = f"here.{program.__name__}(multiprocessing.get_context({method!r}))"
    done = subprocess.run(
        [sys.executable, "-c", f"import multiprocessing, {here.stem} as here; {call}"],
        cwd=here.parent,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def fill(cakes: "Queue[str]", over: Event, size: int, count: int) -> None:
    """Put `count` texts of `size` letters, then say that the last put() is over."""
    for _ in range(count):
        cakes.put("x" * size)
    over.set()


def join_then_get(context: Context, size: int, count: int, patience: float) -> None:
    """Print whether the child had ended before anything was taken out, and after."""
    cakes, over = context.Queue(), context.Event()
    child = context.Process(target=fill, args=(cakes, over, size, count))
    child.start()
    assert over.wait(LIMIT)
    child.join(patience)
    before = child.exitcode
    letters = sum(len(cakes.get(timeout=LIMIT)) for _ in range(count))
    child.join(LIMIT)
    print(before, letters, child.exitcode)


def one_small(context: Context) -> None:
    """Ten letters fit into any pipe."""
    join_then_get(context, size=10, count=1, patience=LIMIT)


def one_big(context: Context) -> None:
    """A million letters fit into none."""
    join_then_get(context, size=BIG, count=1, patience=MOMENT)


def many_small(context: Context) -> None:
    """Nor do two thousand times a thousand."""
    join_then_get(context, size=1000, count=2000, patience=MOMENT)


def test_join_first_then_get() -> None:
    """It goes well with ten letters; with a million, join() waits for get()."""
    for method in METHODS:
        assert printed(one_small, method) == ["0 10 0"], method
        assert printed(one_big, method) == [f"None {BIG} 0"], method


def test_put_is_over_and_the_child_still_waits() -> None:
    """The child sets the event after its put(), and lives on until get()."""
    for method in METHODS:
        exit_before = printed(one_big, method)[0].split()[0]
        assert exit_before == "None", method


def test_many_small_items_fill_the_pipe_too() -> None:
    """What counts is the bytes that nobody has taken out."""
    for method in METHODS:
        assert printed(many_small, method) == ["None 2000000 0"], method


# ---- the principal too, and giving up ------------------------------------------------

FULL = """\
from multiprocessing import Queue

if __name__ == "__main__":
    cakes = Queue()
    cakes.put("x" * 2**20)
    print("last line", flush=True)
"""


def test_a_program_may_not_end_after_its_last_line() -> None:
    """The main process waits for its own feeder thread as a child does."""
    command = [sys.executable, "-c", FULL]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "last line\n"
        still_runs = False
        try:
            program.wait(MOMENT)
        except subprocess.TimeoutExpired:
            still_runs = True
        program.kill()
        assert still_runs


def fill_and_go(cakes: "Queue[str]") -> None:
    """Put far more than fits, and renounce the wait."""
    cakes.cancel_join_thread()
    cakes.put("x" * BIG)


def give_up(context: Context) -> None:
    """Nobody takes anything out, and the child ends all the same."""
    cakes = context.Queue()
    child = context.Process(target=fill_and_go, args=(cakes,))
    child.start()
    child.join(LIMIT)
    print(child.exitcode)


def test_cancel_join_thread_ends_and_loses() -> None:
    """The child is gone, and what did not fit into the pipe went with it."""
    for method in METHODS:
        assert printed(give_up, method) == ["0"], method
