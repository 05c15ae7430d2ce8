"""Proves the claims of "Memória compartilhada" and of its twin, "Shared memory".

Some functions above the tests are whole small programs: each is called in a fresh
interpreter, once for each start method of the platform, and its lines are compared.
"""

import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from multiprocessing.shared_memory import SharedMemory
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.managers import DictProxy
    from multiprocessing.sharedctypes import Synchronized

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


def complete(*workers: Any) -> None:  # noqa: ANN401 - processes of any context
    """Start all the processes, then wait for all of them."""
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(LIMIT)
        assert worker.exitcode == 0


# ---- races ---------------------------------------------------------------------------


def withdraw(account: Path, meeting: Barrier) -> None:
    """Read the balance from a file, wait until the other has read too, write."""
    balance = int(account.read_text())
    meeting.wait(LIMIT)
    account.write_text(str(balance - 30))


def race_in_a_file(context: Context) -> None:
    """Let two processes take 30 each out of the 100 that a file holds."""
    with tempfile.TemporaryDirectory() as folder:
        account = Path(folder) / "account.txt"
        account.write_text("100")
        args = (account, context.Barrier(2))
        complete(*(context.Process(target=withdraw, args=args) for _ in range(2)))
        print(account.read_text())


def test_own_memory_means_no_concurrency_problems() -> None:
    """No memory is shared here, only a file, and one withdrawal is always lost."""
    for method in METHODS:
        assert printed(race_in_a_file, method) == ["70"], method


class CountingLock:
    """A lock that counts how often it was taken."""

    def __init__(self) -> None:
        """Start with no taking."""
        self.lock = multiprocessing.RLock()
        self.taken = 0

    def acquire(self, *args: Any) -> bool:  # noqa: ANN401 - as the lock's own
        """Take the lock and count."""
        self.taken += 1
        return self.lock.acquire(*args)

    def release(self) -> None:
        """Give the lock back."""
        self.lock.release()


def test_value_plus_equals_takes_the_lock_twice() -> None:
    """Once to read and once to write: in between, another process may come."""
    lock: Any = CountingLock()
    total: Synchronized[int] = multiprocessing.Value("i", 0, lock=lock)
    total.value += 1
    assert lock.taken == 2
    assert total.value == 1


def add_up(total: "Synchronized[int]", meeting: Barrier) -> None:
    """Add 1 a thousand times, always under the lock."""
    meeting.wait(LIMIT)
    for _ in range(1000):
        with total.get_lock():
            total.value += 1


def sum_under_lock(context: Context) -> None:
    """Let two processes add to the same number."""
    total = context.Value("i", 0)
    args = (total, context.Barrier(2))
    complete(*(context.Process(target=add_up, args=args) for _ in range(2)))
    print(total.value)


def test_under_get_lock_no_addition_is_lost() -> None:
    """Reading and writing happen under one taking of the lock."""
    for method in METHODS:
        assert printed(sum_under_lock, method) == ["2000"], method


# ---- the block of memory, and the manager --------------------------------------------


def is_found(name: str) -> bool:
    """Return whether there is a shared memory of this name."""
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return False
    return True


def test_shared_memory_stays_until_unlink() -> None:
    """On POSIX it outlives its last close(); on Windows it goes with it."""
    memory = SharedMemory(create=True, size=3)
    assert is_found(memory.name)
    memory.close()
    assert is_found(memory.name) == (os.name == "posix")
    memory.unlink()
    assert not is_found(memory.name)


def bake(shelf: "DictProxy[str, Any]") -> None:
    """Change three things: in a copy, by assigning it, and through a nested proxy."""
    shelf["lost"].append("carrot")
    shelf["kept"] = [*shelf["kept"], "carrot"]
    shelf["nested"].append("carrot")


def nested(context: Context) -> None:
    """Print what the manager has after a child has changed it in three ways."""
    with context.Manager() as manager:
        shelf = manager.dict(lost=[], kept=[], nested=manager.list())
        complete(context.Process(target=bake, args=(shelf,)))
        print(shelf["lost"], shelf["kept"], list(shelf["nested"]))


def test_a_change_inside_a_managed_dict_is_lost() -> None:
    """Reading gives a copy; assigning sends it back; a nested proxy needs no return."""
    for method in METHODS:
        assert printed(nested, method) == ["[] ['carrot'] ['carrot']"], method


def managers(context: Context) -> None:
    """Print how many children there are before, during and after a manager."""
    print(len(context.active_children()))
    with context.Manager():
        print(len(context.active_children()))
    print(len(context.active_children()))


def test_a_manager_is_one_more_process() -> None:
    """It appears among the children of the program, and leaves with the block."""
    for method in METHODS:
        assert printed(managers, method) == ["0", "1", "0"], method
