"""Puts an oven that only turns on when it is full around an unchanged example.

Python imports this module at the start of every process that has its folder on
PYTHONPATH, the children of an example included, whatever the start method. From then on
`sleep` in the example waits for OVEN_PLACES cakes (or fails after OVEN_LIMIT seconds),
and `print` in it also leaves a note in OVEN_FOLDER: the process, the thread, the text.
"""

import asyncio
import builtins
import os
import sys
import threading
import time
import uuid
from collections.abc import Awaitable
from pathlib import Path

FOLDER = Path(os.environ["OVEN_FOLDER"])
PLACES = int(os.environ["OVEN_PLACES"])
LIMIT = float(os.environ["OVEN_LIMIT"])
EXAMPLE = {"__main__", "__mp_main__"}

plain_sleep, plain_async_sleep, plain_print = time.sleep, asyncio.sleep, print


def called_by_the_example() -> bool:
    """Whether the caller of our caller is the example, and not the library."""
    return sys._getframe(2).f_globals.get("__name__") in EXAMPLE


class Place:
    """A cake's place in the oven: a file, so that all processes can count it."""

    def __init__(self) -> None:
        """Put a cake in."""
        (FOLDER / f"{uuid.uuid4().hex}.cake").touch()
        self.deadline = time.monotonic() + LIMIT

    def must_wait(self) -> bool:
        """Whether places are empty. Raises BrokenBarrierError at the time limit."""
        if len(list(FOLDER.glob("*.cake"))) >= PLACES:
            return False
        if time.monotonic() > self.deadline:
            raise threading.BrokenBarrierError
        return True


def sleep(seconds: float) -> None:
    """Stand in for `time.sleep`."""
    if not called_by_the_example():
        return plain_sleep(seconds)
    place = Place()
    while place.must_wait():
        plain_sleep(0.005)
    return None


def async_sleep(seconds: float) -> Awaitable[object]:
    """Stand in for `asyncio.sleep`."""
    return bake() if called_by_the_example() else plain_async_sleep(seconds)


async def bake() -> None:
    """Leave the loop free while the oven fills up."""
    place = Place()
    while place.must_wait():
        await plain_async_sleep(0.005)


def note(text: str, **options: object) -> None:
    """Stand in for `print`: note who says it, then say it."""
    if called_by_the_example():
        # A file a note, not one for all: two processes never write the same file.
        file = FOLDER / f"{time.perf_counter_ns():020}-{uuid.uuid4().hex}.note"
        line = f"{os.getpid()} {threading.get_ident()} {text}"
        file.write_text(line, encoding="utf-8")
    plain_print(text, **options)  # type: ignore[call-overload]


time.sleep = sleep  # type: ignore[assignment]
asyncio.sleep = async_sleep  # type: ignore[assignment]
builtins.print = note  # type: ignore[assignment]
