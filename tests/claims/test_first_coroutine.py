"""Proves the claims of the page "The first coroutine", in the order of the page."""

import asyncio
import subprocess
import sys
import types
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

RUN_INSIDE = Path(__file__).parents[2] / "examples/en/coroutines/run_inside.py"

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


def python(program: str) -> "subprocess.CompletedProcess[str]":
    """Run a program in an interpreter of its own, with all its warnings."""
    return subprocess.run(
        [sys.executable, "-W", "always", "-c", program],
        capture_output=True,
        text=True,
        timeout=LONG,
        check=False,
    )


def test_calling_a_coroutine_function_runs_none_of_it() -> None:
    """Calling is not running: the body begins when the loop runs the object."""
    steps: list[str] = []

    async def bake() -> str:
        steps.append("in the oven")
        return "cake"

    request = bake()
    assert isinstance(request, types.CoroutineType)
    assert steps == []
    assert asyncio.run(request) == "cake"
    assert steps == ["in the oven"]


def test_a_coroutine_that_nobody_awaits_only_warns() -> None:
    """The word that is missing: a warning on stderr, and the program ends well."""
    done = python(
        "import asyncio\n"
        "async def bake(): print('in the oven')\n"
        "async def main():\n"
        "    bake()\n"
        "    print('end')\n"
        "asyncio.run(main())\n"
    )
    assert "RuntimeWarning: coroutine 'bake' was never awaited" in done.stderr
    assert (done.returncode, done.stdout) == (0, "end\n")


def test_tasks_swap_only_where_an_await_has_to_wait() -> None:
    """Five at once: sleep(0) gives way to the other task; awaiting `ready()` does not."""
    steps: list[str] = []

    async def ready() -> None:
        pass

    async def work(name: str, pause: bool) -> None:
        for step in range(3):
            steps.append(f"{name}{step}")
            await (asyncio.sleep(0) if pause else ready())

    async def both(pause: bool) -> None:
        await asyncio.gather(work("a", pause), work("b", pause))

    asyncio.run(both(pause=False))
    assert steps == ["a0", "a1", "a2", "b0", "b1", "b2"]
    steps.clear()
    asyncio.run(both(pause=True))
    assert steps == ["a0", "b0", "a1", "b1", "a2", "b2"]


def test_asyncio_run_belongs_outside_every_coroutine() -> None:
    """run() goes outside: the indented program as it is, then with a call below it."""
    program = RUN_INSIDE.read_text("utf-8")
    alone = python(program)
    assert (alone.returncode, alone.stdout, alone.stderr) == (0, "", "")
    called = python(program + "\nasyncio.run(main())\n")
    assert called.stdout.count("began in MainThread") == 5
    assert called.stdout.endswith("Finished: [1, 2, 3, 4, 5]\n")
    assert called.returncode == 1
    assert "asyncio.run() cannot be called from a running event loop" in called.stderr


class Request:
    """Something that await accepts, and that is not a coroutine."""

    def __await__(self) -> "Generator[None, None, str]":
        """Give back a cake, after one turn of the loop."""
        yield
        return "cake"


def test_asyncio_run_takes_any_awaitable_since_3_14() -> None:
    """What depends: before, anything but a coroutine was refused."""
    request = Request()
    if sys.version_info >= (3, 14):
        assert asyncio.run(request) == "cake"
    else:
        with pytest.raises(ValueError, match="a coroutine was expected"):
            asyncio.run(request)  # type: ignore[arg-type]


def test_a_list_of_coroutines_is_a_list_of_tasks() -> None:
    """Myth: five objects, no task; dropped without gather, they give five warnings."""
    program = (
        "import asyncio\n"
        "async def work(): print('worked')\n"
        "async def main():\n"
        "    tasks = [work() for _ in range(5)]\n"
        "    await asyncio.sleep(0)\n"
        "    print(type(tasks[0]).__name__, len(asyncio.all_tasks()))\n"
    )
    dropped = python(program + "asyncio.run(main())\n")
    assert dropped.stdout == "coroutine 1\n"
    assert dropped.stderr.count("coroutine 'work' was never awaited") == 5
    made = python(program + "    await asyncio.gather(*tasks)\nasyncio.run(main())\n")
    assert (made.stdout, made.stderr) == ("coroutine 1\n" + 5 * "worked\n", "")
