"""Proves the claims of the page "Do not block the loop", in the order of the page."""

import asyncio
import io
import logging
import sys
import time
from pathlib import Path
from threading import Event

import pytest

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


async def tick(notebook: list[str], until: str) -> None:
    """Note a tick at each turn of the loop until the other task is over."""
    while until not in notebook:
        notebook.append("tick")
        await asyncio.sleep(0)


def test_a_blocking_call_stops_every_task() -> None:
    """The clock stops: between the two notes around the call there is no third."""
    notebook: list[str] = []

    async def bake() -> None:
        await asyncio.sleep(0)
        notebook.append("in the oven")
        time.sleep(0.05)  # noqa: ASYNC251 - this is what is shown
        notebook.append("ready")

    async def main() -> None:
        await asyncio.gather(bake(), tick(notebook, "ready"))

    asyncio.run(main())
    assert "tick" in notebook[: notebook.index("in the oven")]
    assert notebook[notebook.index("in the oven") + 1] == "ready"


def test_to_thread_leaves_the_loop_to_the_others() -> None:
    """To a thread: the thread waits for a gate that only another task opens."""
    gate = Event()

    async def open_gate() -> None:
        gate.set()

    async def main() -> None:
        waiting = asyncio.create_task(asyncio.to_thread(gate.wait, LONG))
        await asyncio.sleep(0)
        await open_gate()
        assert await waiting is True

    asyncio.run(main())


def test_cancelling_the_task_does_not_stop_its_thread() -> None:
    """To a thread: the task is cancelled at once, run() waits for the thread's end."""
    began, gate, steps = Event(), Event(), list[str]()

    def bake() -> None:
        began.set()
        gate.wait(LONG)
        steps.append("ready")

    async def main() -> None:
        task = asyncio.create_task(asyncio.to_thread(bake))
        await asyncio.to_thread(began.wait, LONG)
        task.cancel()
        await asyncio.wait([task])
        steps.append(f"cancelled: {task.cancelled()}")
        gate.set()

    asyncio.run(main())
    assert steps == ["cancelled: True", "ready"]


def test_asyncio_does_not_wait_for_files(tmp_path: Path) -> None:
    """Files: read() is an ordinary call, in the loop; a pipe transport refuses a file."""
    path = tmp_path / "recipe.txt"
    path.write_text("flour")
    notebook: list[str] = []

    async def read() -> None:
        notebook.append("open")
        notebook.append(path.read_text())

    async def main() -> None:
        await asyncio.gather(read(), tick(notebook, "flour"))
        assert notebook == ["open", "flour"]
        loop = asyncio.get_running_loop()
        if sys.platform != "win32":
            with path.open("rb") as file, pytest.raises(ValueError, match="pipes/sockets"):
                await loop.connect_read_pipe(asyncio.Protocol, file)

    asyncio.run(main())


def test_debug_mode_names_the_slow_step() -> None:
    """Who took long: a warning in the log, with the name of the coroutine."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)

    async def bake() -> None:
        asyncio.get_running_loop().slow_callback_duration = 0.01
        time.sleep(0.05)  # noqa: ASYNC251 - this is what is found

    logging.getLogger("asyncio").addHandler(handler)
    try:
        asyncio.run(bake(), debug=False)
        assert written.getvalue() == ""
        asyncio.run(bake(), debug=True)
    finally:
        logging.getLogger("asyncio").removeHandler(handler)
    assert "bake() done" in written.getvalue()
    assert "took" in written.getvalue()


def test_async_makes_blocking_code_fast() -> None:
    """Myth: three blocking coroutines run one whole after the other, in turn."""
    steps: list[str] = []

    async def bake() -> None:
        steps.append("in")
        time.sleep(0.01)  # noqa: ASYNC251 - this is what is shown
        steps.append("out")

    async def wait() -> None:
        steps.append("in")
        await asyncio.sleep(0.01)
        steps.append("out")

    async def three(kind: str) -> None:
        await asyncio.gather(*(bake() if kind == "block" else wait() for _ in range(3)))

    asyncio.run(three("block"))
    assert steps == ["in", "out"] * 3
    steps.clear()
    asyncio.run(three("wait"))
    assert steps == ["in"] * 3 + ["out"] * 3
