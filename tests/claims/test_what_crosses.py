"""Proves the claims of "O que atravessa" and of "What crosses"."""

import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.synchronize import Lock
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

LIMIT = 60.0
METHODS = multiprocessing.get_all_start_methods()
HERE = sys.modules[__name__]


def _read(written: bytes) -> Any:  # noqa: ANN401 - whatever was written
    return pickle.loads(written)  # noqa: S301 - our own bytes


def bake() -> str:
    """Bake, as the module says."""
    return "baked"


def burn() -> str:
    """Stand in for `bake` where the module was changed."""
    return "burned"


class Baker:
    """A baker who remembers."""

    def __init__(self) -> None:
        """Begin with nothing baked."""
        self.cakes: list[str] = []

    def bake(self, flavour: str) -> list[str]:
        """Bake, note it, and show the notes."""
        self.cakes.append(flavour)
        return self.cakes


class BurntError(Exception):
    """An error that asks for two arguments and hands one on."""

    def __init__(self, flavour: str, minutes: int) -> None:
        """Put both into one text."""
        super().__init__(f"{flavour}: {minutes} minutes")


def overbake() -> None:
    """Burn a cake."""
    raise BurntError("carrot", 40)


def test_of_a_function_only_the_name_crosses() -> None:
    """Whoever unpickles gets what *their* module has under that name."""
    written = pickle.dumps(bake)
    assert b"bake" in written
    assert bake.__code__.co_code not in written
    assert _read(written) is bake
    with mock.patch.object(HERE, "bake", burn):
        assert _read(written)() == "burned"


def test_a_bound_method_takes_a_copy_of_its_object() -> None:
    """The process appends to its copy; the thread, to the very object."""
    spawn = multiprocessing.get_context("spawn")
    for executor, kept in (
        (ProcessPoolExecutor(1, spawn), []),
        (ThreadPoolExecutor(1), ["carrot"]),
    ):
        baker = Baker()
        with executor:
            assert executor.submit(baker.bake, "carrot").result(LIMIT) == ["carrot"]
        assert baker.cakes == kept


def test_an_exception_that_does_not_unpickle_breaks_the_pool() -> None:
    """It is written without complaint; reading it calls the class with too little."""
    written = pickle.dumps(BurntError("carrot", 40))
    with pytest.raises(TypeError, match="minutes"):
        _read(written)
    with ThreadPoolExecutor(1) as threads:
        assert isinstance(threads.submit(overbake).exception(LIMIT), BurntError)
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, spawn) as processes:
        failed = processes.submit(overbake)
        assert isinstance(failed.exception(LIMIT), BrokenProcessPool)
        with pytest.raises(BrokenProcessPool):
            processes.submit(bake)


def take(lock: Lock) -> None:
    """Take a lock, and end."""
    lock.acquire()


def test_a_lock_of_multiprocessing_crosses_only_at_birth() -> None:
    """As an argument of Process it goes along; pickled at any other time, it does not."""
    for method in METHODS:
        context: Any = multiprocessing.get_context(method)
        lock = context.Lock()
        child = context.Process(target=take, args=(lock,))
        child.start()
        child.join(LIMIT)
        assert not lock.acquire(block=False)
        with pytest.raises(RuntimeError, match="through inheritance"):
            pickle.dumps(lock)


class Trap:
    """An object that pickle rebuilds by calling what it is told to call."""

    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        """Ask for a call of `os.getenv` instead of an object."""
        return os.getenv, ("PATH",)


def test_unpickling_calls_what_the_bytes_say() -> None:
    """Reading the bytes called a function of the writer's choice, with its argument."""
    assert _read(pickle.dumps(Trap())) == os.environ["PATH"]


def test_the_error_for_a_local_function_changed_in_3_14() -> None:
    """What depends: two classes of error, by version, and a third for a lock."""

    def local() -> None:
        pass

    changed = pickle.PicklingError if sys.version_info >= (3, 14) else AttributeError
    for thing, error in ((local, changed), (threading.Lock(), TypeError)):
        with pytest.raises(error):
            pickle.dumps(thing)


GLOBAL = """\
import sys
from multiprocessing import get_context

oven = "cold"

def tell():
    print(oven, flush=True)
    print(flavour, flush=True)

if __name__ == "__main__":
    oven, flavour = "hot", "carrot"
    child = get_context(sys.argv[1]).Process(target=tell)
    child.start()
    child.join()
"""


def test_the_child_sees_my_globals(tmp_path: Path) -> None:
    """Myth: only a copy by fork has what the guard hides from the other two."""
    program = tmp_path / "program.py"
    program.write_text(GLOBAL, "utf-8")
    for method in METHODS:
        done = subprocess.run(
            [sys.executable, program, method],
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        is_fork = method == "fork"
        assert done.stdout.split() == (["hot", "carrot"] if is_fork else ["cold"])
        assert ("NameError: name 'flavour'" in done.stderr) == (not is_fork)
