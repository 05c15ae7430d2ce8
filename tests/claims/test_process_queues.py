"""Proves the claims of "Filas entre processos" / "Queues between processes".

Some functions above the tests are whole small programs: each is called in a fresh
interpreter, once for each start method of the platform, and its lines are compared.
"""

import multiprocessing
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
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


def public(thing: object) -> set[str]:
    """Return the public names of an object."""
    return {name for name in dir(thing) if not name.startswith("_")}


# ---- names ---------------------------------------------------------------------------


def test_there_is_no_processing() -> None:
    """Neither table heading of the old slide is a name that Python knows."""
    assert multiprocessing.Process.__name__ == "Process"
    assert not hasattr(multiprocessing, "Processing")
    assert not hasattr(threading, "Queue")


def test_multiprocessing_queue_has_neither_task_done_nor_join() -> None:
    """JoinableQueue adds exactly these two; neither has shutdown()."""
    plain: Queue[Any] = multiprocessing.Queue()
    joinable: Queue[Any] = multiprocessing.JoinableQueue()
    assert public(joinable) - public(plain) == {"task_done", "join"}
    assert public(plain) - public(joinable) == set()
    assert "shutdown" not in public(joinable)
    assert ("shutdown" in public(queue.Queue)) == (sys.version_info >= (3, 13))


# ---- later, elsewhere ----------------------------------------------------------------

picklers: list[threading.Thread] = []


class Watched:
    """An item that notes which thread pickles it, and waits for leave to go on."""

    gate = threading.Event()

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Wait in front of the gate."""
        picklers.append(threading.current_thread())
        self.gate.wait(LIMIT)
        return str, ("cake",)


def test_put_returns_before_pickling() -> None:
    """put() has returned, and pickling cannot go on before the gate opens."""
    line: Queue[Any] = multiprocessing.Queue()
    Watched.gate.clear()
    picklers.clear()
    line.put(Watched())
    Watched.gate.set()
    assert line.get(timeout=LIMIT) == "cake"
    assert len(picklers) == 1
    assert picklers[0] is not threading.main_thread()


def test_empty_may_be_true_after_put() -> None:
    """The item waits in the feeder, and neither empty() nor get_nowait() sees it."""
    line: Queue[Any] = multiprocessing.Queue()
    Watched.gate.clear()
    line.put(Watched())
    missing = False
    try:
        line.get_nowait()
    except queue.Empty:
        missing = True
    assert missing
    assert line.empty()
    Watched.gate.set()
    assert line.get(timeout=LIMIT) == "cake"


def test_a_pool_refuses_a_queue_as_an_argument() -> None:
    """A queue travels only while a process is being started."""
    line: Queue[Any] = multiprocessing.Queue()
    refused = False
    with multiprocessing.Pool(1) as pool:
        try:
            pool.apply(print, (line,))
        except RuntimeError:
            refused = True
    assert refused


# ---- many at both ends ---------------------------------------------------------------


def produce(name: str, cakes: "Queue[str | None]") -> None:
    """Put 50 cakes into the queue."""
    for number in range(50):
        cakes.put(f"{name}{number}")


def consume(cakes: "Queue[str | None]", sold: "Queue[str]") -> None:
    """Hand on each cake until None comes."""
    while (cake := cakes.get()) is not None:
        sold.put(cake)


def share_out(context: Context) -> None:
    """Let two producers feed three consumers; print how many cakes were sold."""
    cakes, sold = context.Queue(), context.Queue()
    makers = [context.Process(target=produce, args=(name, cakes)) for name in "ab"]
    takers = [context.Process(target=consume, args=(cakes, sold)) for _ in range(3)]
    for worker in makers + takers:
        worker.start()
    for maker in makers:
        maker.join(LIMIT)
    for _ in takers:
        cakes.put(None)
    received = [sold.get(timeout=LIMIT) for _ in range(100)]
    for taker in takers:
        taker.join(LIMIT)
    print(len(received), len(set(received)))


def test_a_queue_lets_you_lock_the_access() -> None:
    """No name of it locks anything; it locks by itself, and no cake goes twice."""
    names = public(multiprocessing.Queue()) | public(multiprocessing.JoinableQueue())
    assert not names & {"lock", "unlock", "get_lock", "acquire", "release"}
    for method in METHODS:
        assert printed(share_out, method) == ["100 100"], method


def test_joinable_queue_gives_total_compatibility() -> None:
    """Same names, and another object comes out; no variants; no shutdown()."""
    cake = ["chocolate"]
    of_threads: queue.Queue[Any] = queue.Queue()
    of_processes: Queue[Any] = multiprocessing.JoinableQueue()
    for line in of_threads, of_processes:
        line.put(cake)
    assert of_threads.get() is cake
    assert of_processes.get(timeout=LIMIT) is not cake
    assert not hasattr(of_processes, "shutdown")
    assert {"LifoQueue", "PriorityQueue"} <= public(queue)
    assert not {"LifoQueue", "PriorityQueue"} & public(multiprocessing)
