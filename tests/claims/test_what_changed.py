"""Proves the claims of "O que mudou" and of its English twin, a version at a time.

Each test says what has changed and what was before; it runs on every version.
"""

import asyncio
import concurrent.futures
import itertools
import os
import subprocess
import sys
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing.shared_memory import SharedMemory
from typing import Any

V = sys.version_info
LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def _run(program: str, *options: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *options, "-c", program],
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def _own(name: str, module: Any = threading) -> Any:  # noqa: ANN401 - what is there
    """What a module has by a name, or None: type checkers know a single version."""
    return getattr(module, name, None)


def test_python_3_15_hands_one_iterator_to_many_threads() -> None:
    """Four threads share one generator, made safe; two have a copy each; each gets all."""
    assert hasattr(threading, "concurrent_tee") == (V >= (3, 15))
    if V >= (3, 15):
        shared = _own("serialize_iterator")(n for n in range(1000))
        copies = _own("concurrent_tee")((n for n in range(1000)), 2)
        with ThreadPoolExecutor(6) as pool:
            parts: list[list[int]] = list(pool.map(list, [shared] * 4 + list(copies)))
        assert sorted(itertools.chain(*parts[:4])) == list(range(1000))
        assert parts[4:] == [list(range(1000))] * 2


_FRAGILE = """\
from multiprocessing import set_forkserver_preload
set_forkserver_preload(["there_is_no_such_module"], on_error="ignore")
"""


def test_python_3_15_says_what_to_do_if_a_preload_fails() -> None:
    done = _run(_FRAGILE)
    assert (done.returncode == 0) == (V >= (3, 15))
    assert ("TypeError" in done.stderr) == (V < (3, 15))


def _wait() -> None:
    threading.Event().wait()


def test_python_3_14_ends_the_workers_of_a_pool() -> None:
    """A worker would wait for ever; told to, the pool ends it, and the future is broken."""
    assert hasattr(ProcessPoolExecutor, "terminate_workers") == (V >= (3, 14))
    if V >= (3, 14):
        pool = ProcessPoolExecutor(1)
        future = pool.submit(_wait)
        _own("terminate_workers", pool)()
        assert isinstance(future.exception(LIMIT), concurrent.futures.BrokenExecutor)


def test_python_3_14_tells_who_awaits_whom() -> None:
    """A task asks for its call graph, and finds there who awaits it."""

    async def bake() -> str | None:
        write = _own("format_call_graph", asyncio)
        return write() if write else None

    async def customer() -> str | None:
        return await asyncio.create_task(bake())

    graph = asyncio.run(customer())
    assert (graph is not None) == (V >= (3, 14))
    assert graph is None or "customer()" in graph


def test_get_event_loop_is_how_to_begin() -> None:
    """Myth: outside a coroutine it makes a loop until 3.13, and fails since 3.14."""
    done = _run("import asyncio; asyncio.get_event_loop().close()")
    assert (done.returncode == 0) == (V < (3, 14))
    assert ("RuntimeError" in done.stderr) == (V >= (3, 14))


def test_python_3_13_counts_the_cpus_you_allow() -> None:
    """An option gives the count, so the pools have as many workers; before, no."""
    show = "from concurrent.futures import *; import os; print(os.cpu_count()"
    done = _run(f"{show}, ThreadPoolExecutor()._max_workers)", "-X", "cpu_count=3")
    cpus = os.cpu_count() or 1
    before = [str(cpus), str(min(32, cpus + 4))]
    assert done.stdout.split() == (["3", "7"] if V >= (3, 13) else before)


def test_python_3_13_gives_back_the_tasks_as_they_complete() -> None:
    """By `async for`, as_completed gives the very tasks that it was given."""

    async def bake() -> None:
        pass

    async def main() -> bool:
        task = asyncio.create_task(bake())
        done: Any = asyncio.as_completed([task])
        if V < (3, 13):
            return [await each for each in done] == [None]
        return [each async for each in done] == [task]

    assert asyncio.run(main())


_LEAVE = """\
from multiprocessing.shared_memory import SharedMemory
print(SharedMemory(create=True, size=1{}).name)
"""


def _is_left(words: str) -> bool:
    """Whether a block outlives the program that made it; if so, end it."""
    name = _run(_LEAVE.format(words)).stdout.strip()
    try:
        block: Any = SharedMemory(name)
    except FileNotFoundError:
        return False
    block.close()
    block.unlink()
    return True


def test_python_3_13_can_leave_a_block_behind() -> None:
    """By default the last to know a block ends it; without track, nobody does."""
    assert not _is_left("")
    if os.name == "posix" and V >= (3, 13):
        assert _is_left(", track=False")


def test_python_3_12_may_start_a_task_at_once() -> None:
    """A task runs up to its first wait before create_task returns."""
    begun: list[int] = []

    async def bake() -> None:
        begun.append(1)

    async def main() -> list[int]:
        eager = _own("eager_task_factory", asyncio)
        asyncio.get_running_loop().set_task_factory(eager)
        task = asyncio.create_task(bake())
        seen = begun.copy()
        await task
        return seen

    assert asyncio.run(main()) == ([1] if V >= (3, 12) else [])


def test_python_3_11_has_one_timeout_error() -> None:
    """Three modules, one exception; and the barrier and the group came with them."""
    assert TimeoutError is asyncio.TimeoutError is concurrent.futures.TimeoutError
    for name in ("Barrier", "Runner", "TaskGroup", "timeout"):
        assert callable(getattr(asyncio, name))


def test_old_names_of_threading_warn() -> None:
    """Since 3.10: each of these has a name in the style of the others."""
    thread = threading.current_thread()
    for old in ("currentThread", "activeCount"):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            getattr(threading, old)()
            _own("isDaemon", thread)()
        assert [each.category for each in seen] == [DeprecationWarning] * 2


def test_the_threads_of_a_pool_are_no_daemons() -> None:
    """Since 3.9: the program waits for their work before it ends."""
    with ThreadPoolExecutor(1) as pool:
        assert not pool.submit(threading.current_thread).result().daemon
    late = "import concurrent.futures as f, time; f.ThreadPoolExecutor().submit("
    done = _run(f"{late}lambda: (time.sleep(0.2), print('baked')))")
    assert done.stdout == "baked\n"
