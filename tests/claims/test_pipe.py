"""Proves the claims of "Pipe: o cano" and of its English twin, "Pipe: two ends".

Some functions above the tests are whole small programs: each is called in a fresh
interpreter, once for each start method of the platform, and its lines are compared.
"""

import inspect
import multiprocessing
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.queues import Queue

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
BIG = "x" * 2**20
"""Far more than the pipe of any system holds."""
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


def complete(process: BaseProcess) -> None:
    """Start a process and wait for it, for at most `LIMIT` seconds."""
    process.start()
    process.join(LIMIT)
    assert not process.is_alive()


def test_pipe_is_a_function() -> None:
    """Three names with a capital letter, and none of them is a class."""
    for function in (
        multiprocessing.Pipe,
        multiprocessing.Queue,
        multiprocessing.JoinableQueue,
    ):
        assert inspect.ismethod(function)
        assert not inspect.isclass(function)
    ends = multiprocessing.Pipe()
    assert len(ends) == 2
    for end in ends:
        assert type(end).__module__ == "multiprocessing.connection"


def test_recv_gives_whole_objects_in_the_order_sent() -> None:
    """Three objects go in before the first comes out."""
    ear, mouth = multiprocessing.Pipe(duplex=False)
    objects = ["one cake", ["chocolate", "carrot"], {"eggs": 6}]
    for thing in objects:
        mouth.send(thing)
    assert [ear.recv() for _ in objects] == objects
    assert not ear.poll()


def test_send_refuses_at_once_what_pickle_refuses() -> None:
    """The error comes out of send(), and nobody hears anything."""
    ear, mouth = multiprocessing.Pipe(duplex=False)
    refused = False
    try:
        mouth.send(lambda: "cake")
    except (pickle.PicklingError, AttributeError):
        refused = True
    assert refused
    assert not ear.poll()


# ---- the other hangs up --------------------------------------------------------------


def say_goodbye(mouth: "Connection[Any, Any]") -> None:
    """Speak once; the end of the process closes its end of the pipe."""
    mouth.send("goodbye")


def hang_up(context: Context) -> None:
    """Listen after the child has ended: with a mouth of one's own, then without."""
    ear, mouth = context.Pipe(duplex=False)
    complete(context.Process(target=say_goodbye, args=(mouth,)))
    print(ear.recv(), ear.poll(0.1))
    mouth.close()
    try:
        ear.recv()
    except EOFError:
        print("EOFError")


def test_the_hang_up_is_heard_when_every_copy_is_closed() -> None:
    """As long as the parent could speak itself, nothing comes, not even the end."""
    for method in METHODS:
        assert printed(hang_up, method) == ["goodbye False", "EOFError"], method


def test_a_full_pipe_makes_send_wait() -> None:
    """The sender comes out of send() only once somebody has heard."""
    ear, mouth = multiprocessing.Pipe(duplex=False)
    sender = threading.Thread(target=mouth.send, args=(BIG,), daemon=True)
    sender.start()
    sender.join(0.1)
    assert sender.is_alive()
    assert ear.recv() == BIG
    sender.join(LIMIT)
    assert not sender.is_alive()


# ---- copies, not access --------------------------------------------------------------


def add_milk(bia: "Connection[Any, Any]", queue: "Queue[Any]") -> None:
    """Change the two lists that arrive, and send them back."""
    for receive in bia.recv, queue.get:
        shopping = receive()
        shopping.append("milk")
        bia.send(shopping)


def exchange(context: Context) -> None:
    """Send one list through a pipe and through a queue."""
    (ana, bia), queue = context.Pipe(), context.Queue()
    shopping = ["eggs"]
    ana.send(shopping)
    queue.put(shopping)
    complete(context.Process(target=add_milk, args=(bia, queue)))
    print(ana.recv(), ana.recv(), shopping)


def test_pipes_and_queues_open_the_memory_of_another_process() -> None:
    """Two changed lists come back, and the one that was sent is as it was."""
    for method in METHODS:
        lines = printed(exchange, method)
        assert lines == ["['eggs', 'milk'] ['eggs', 'milk'] ['eggs']"], method
