"""Proves the claims of "Thread e Process, lado a lado" and of its English twin.

Each function above the tests is a whole small program: it is called in a fresh
interpreter, once for each start method of the platform, and its lines are compared.
"""

import contextlib
import inspect
import io
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from difflib import ndiff
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tecer import catalog

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.sharedctypes import Synchronized

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
Context = Any
"""What `multiprocessing.get_context` returns."""


def run(*words: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run Python in `folder`, for at most `LIMIT` seconds."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def printed(program: Callable[[Context], None], method: str) -> list[str]:
    """Return the lines that `program(context)` prints in a fresh interpreter."""
    here = Path(__file__)
    call = f"here.{program.__name__}(multiprocessing.get_context({method!r}))"
    code = f"import multiprocessing, {here.stem} as here; {call}"
    done = run("-c", code, folder=here.parent)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def complete(worker: "threading.Thread | BaseProcess") -> None:
    """Start a worker and wait for it, for at most `LIMIT` seconds."""
    worker.start()
    worker.join(LIMIT)
    assert not worker.is_alive()


# ---- the two lines, and what else differs --------------------------------------------

TWINS = [
    ("pt", "threads/passaro", "processos/passaro"),
    ("pt", "threads/barra", "processos/barra"),
    ("pt", "threads/cinco_threads", "processos/lista_vazia"),
    ("en", "threads/bird", "processes/bird"),
    ("en", "threads/bar", "processes/bar"),
    ("en", "threads/five_threads", "processes/empty_list"),
]


def test_thread_and_process_differ_in_two_lines_only() -> None:
    """Two lines of text differ in each pair; in the last of them, the outcome too."""
    folder = catalog.examples_folder()
    for language, with_thread, with_process in TWINS:
        one = catalog.read(folder, language, with_thread)
        other = catalog.read(folder, language, with_process)
        lines = list(ndiff(one.program.splitlines(), other.program.splitlines()))
        assert sum(line.startswith("- ") for line in lines) == 2
        assert sum(line.startswith("+ ") for line in lines) == 2
    for example, finished in (one, "[1, 2, 3, 4, 5]"), (other, "[]"):
        done = run(example.path.name, folder=example.path.parent)
        assert done.stdout.splitlines()[-1] == f"Finished: {finished}"


def public(kind: type) -> set[str]:
    """Return the public names, without getName and others of the old style."""
    return {name for name in dir(kind) if name.islower() and name[0] != "_"}


def test_process_differs_by_inheriting_from_base_process() -> None:
    """The base class explains nothing: all that Process shows is already there."""
    process, thread = multiprocessing.Process, threading.Thread
    assert issubclass(process, BaseProcess)
    assert public(process) == public(BaseProcess)
    only = {"authkey", "close", "exitcode", "kill", "pid", "sentinel", "terminate"}
    if sys.version_info >= (3, 14):
        only.add("interrupt")
    assert public(process) - public(thread) == only
    assert public(thread) - public(process) == {"native_id"}


def test_the_constructors_were_alike_until_3_14() -> None:
    """Thread gained `context`, and Process lost its mutable default for `kwargs`."""
    thread = inspect.signature(threading.Thread).parameters
    process = inspect.signature(multiprocessing.Process).parameters
    is_new = sys.version_info >= (3, 14)
    assert set(thread) - set(process) == ({"context"} if is_new else set())
    assert set(process) <= set(thread)
    assert thread["kwargs"].default is None
    assert process["kwargs"].default == (None if is_new else {})


# ---- memory and globals --------------------------------------------------------------

oven = "cold"


def tell_oven(sender: "Connection[Any, Any]") -> None:
    """Send what this worker sees in the global, then change it."""
    sender.send(oven)
    break_oven()


def break_oven() -> None:
    """Change the global, in whichever process this runs."""
    globals()["oven"] = "broken"


def global_of_process(context: Context) -> None:
    """Heat the oven, then ask a process how it is."""
    globals()["oven"] = "hot"
    receiver, sender = context.Pipe(duplex=False)
    complete(context.Process(target=tell_oven, args=(sender,)))
    assert receiver.poll(LIMIT)
    print(receiver.recv(), oven)


def global_of_thread(context: Context) -> None:
    """Heat the oven, then ask a thread how it is."""
    globals()["oven"] = "hot"
    receiver, sender = context.Pipe(duplex=False)
    complete(threading.Thread(target=tell_oven, args=(sender,)))
    print(receiver.recv(), oven)


def test_a_process_does_not_share_your_globals() -> None:
    """What the child sees depends on the start method; what it changes stays there."""
    assert printed(global_of_thread, "spawn") == ["hot broken"]
    for method in METHODS:
        seen = "hot" if method == "fork" else "cold"
        assert printed(global_of_process, method) == [f"{seen} hot"], method


def withdraw(account: "Synchronized[int]", barrier: Barrier) -> None:
    """Read, wait until the other has read too, write."""
    balance = account.value
    barrier.wait(LIMIT)
    account.value = balance - 30


def race(context: Context) -> None:
    """Let two processes take 30 each out of a shared 100."""
    account, barrier = context.Value("i", 100), context.Barrier(2)
    owners = [context.Process(target=withdraw, args=(account, barrier)) for _ in range(2)]
    for owner in owners:
        owner.start()
    for owner in owners:
        owner.join(LIMIT)
    print(account.value)


def test_processes_have_no_race_conditions() -> None:
    """They have, as soon as they share something: one withdrawal is always lost."""
    for method in METHODS:
        assert printed(race, method) == ["70"], method


# ---- pickling and the guard ----------------------------------------------------------


def start_a_lambda(context: Context) -> None:
    """Start a thread, then a process, whose target is a lambda."""
    complete(threading.Thread(target=lambda: print("baked", flush=True)))
    process = context.Process(target=lambda: print("baked", flush=True))
    try:
        complete(process)
    except (pickle.PicklingError, AttributeError):
        print("not picklable")


def test_a_lambda_starts_as_a_thread_but_may_not_as_a_process() -> None:
    """Only fork does without pickle."""
    for method in METHODS:
        ending = "baked" if method == "fork" else "not picklable"
        assert printed(start_a_lambda, method) == ["baked", ending], method


WITHOUT_GUARD = """\
from multiprocessing import get_context
from threading import Thread

Process = get_context("spawn").Process

def bake():
    print("baked", flush=True)

worker = {kind}(target=bake)
worker.start()
worker.join()
"""


def test_a_thread_needs_no_guard(tmp_path: Path) -> None:
    """The same unguarded program bakes in a thread, and not in a spawned process."""
    for kind, output in ("Thread", "baked\n"), ("Process", ""):
        (tmp_path / f"{kind}.py").write_text(WITHOUT_GUARD.format(kind=kind))
        done = run(f"{kind}.py", folder=tmp_path)
        assert done.stdout == output
        assert ("RuntimeError" in done.stderr) == (kind == "Process")


# ---- failing and stopping ------------------------------------------------------------


def burn() -> None:
    """Fail."""
    message = "the cake burned"
    raise ValueError(message)


def fail_in_both(context: Context) -> None:
    """Let a thread and a process fail; go on after both."""
    thread, process = threading.Thread(target=burn), context.Process(target=burn)
    complete(thread)
    print("still here", getattr(thread, "exitcode", "no exit code"))
    complete(process)
    print("still here", process.exitcode)


def test_only_a_process_reports_an_exception_by_its_exit_code() -> None:
    """The program goes on after both, but only the process tells how it ended."""
    for method in METHODS:
        lines = printed(fail_in_both, method)
        assert lines == ["still here no exit code", "still here 1"], method


def wait_long(ready: "Connection[Any, Any]") -> None:
    """Say that the work began, then wait far longer than the test."""
    ready.send("began")
    threading.Event().wait(LIMIT)


def terminate(context: Context) -> None:
    """End a process from outside."""
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=wait_long, args=(sender,), daemon=True)
    process.start()
    assert receiver.poll(LIMIT)
    process.terminate()
    process.join(LIMIT)
    print(process.exitcode == -signal.SIGTERM)


def test_a_process_can_be_ended_from_outside_a_thread_cannot() -> None:
    """The exit code then names the signal, with a minus sign."""
    assert not {"terminate", "kill", "stop", "interrupt"} & set(dir(threading.Thread))
    for method in METHODS:
        assert printed(terminate, method) == ["True"], method


# ---- cost, output and identity -------------------------------------------------------

HEAVY = """\
print("imported", flush=True)
"""

IMPORTS = """\
import multiprocessing, sys, threading
import heavy

def nothing():
    pass

if __name__ == "__main__":
    method = sys.argv[1]
    kind = threading.Thread
    if method != "thread":
        kind = multiprocessing.get_context(method).Process
    for _ in range(3):
        worker = kind(target=nothing)
        worker.start()
        worker.join()
"""


def test_each_spawned_process_imports_everything_again(tmp_path: Path) -> None:
    """Three threads: one import. Three spawned processes: three more."""
    (tmp_path / "heavy.py").write_text(HEAVY)
    (tmp_path / "imports.py").write_text(IMPORTS)
    for method, imports in ("thread", 1), ("spawn", 4):
        done = run("imports.py", method, folder=tmp_path)
        assert done.stdout.count("imported") == imports, method


def say() -> None:
    """Print a line to whatever stands for stdout here."""
    print("baked", flush=True)


def redirect(context: Context) -> None:
    """Collect in memory what a thread prints, then what a process prints."""
    for worker in threading.Thread(target=say), context.Process(target=say):
        with contextlib.redirect_stdout(io.StringIO()) as collected:
            complete(worker)
        print([collected.getvalue()], flush=True)


def test_a_process_does_not_see_a_redirected_stdout() -> None:
    """Its line goes to the real stdout, or to its own copy of the memory."""
    for method in METHODS:
        lines = printed(redirect, method)
        assert [line for line in lines if line != "baked"] == [r"['baked\n']", "['']"]


def send_pid(sender: "Connection[Any, Any]") -> None:
    """Send the pid of whichever process this is."""
    sender.send(os.getpid())


def identities(context: Context) -> None:
    """Print whether a thread and a process have this pid, and whether pid tells it."""
    receiver, sender = context.Pipe(duplex=False)
    complete(threading.Thread(target=send_pid, args=(sender,)))
    print(receiver.recv() == os.getpid())
    process = context.Process(target=send_pid, args=(sender,))
    complete(process)
    assert receiver.poll(LIMIT)
    pid = receiver.recv()
    print(pid == os.getpid(), pid == process.pid)


def test_a_thread_has_your_pid_a_process_its_own() -> None:
    """The operating system knows a process by a number of its own."""
    for method in METHODS:
        assert printed(identities, method) == ["True", "False True"], method
