"""The page of the seven queues (reference): what its tables say in words."""

import asyncio
import multiprocessing
import queue
import sys


def _public(one: object) -> set[str]:
    return {name for name in dir(one) if not name.startswith("_")}


def test_joinable_queue_adds_two_methods() -> None:
    plain = _public(multiprocessing.Queue())
    joinable = _public(multiprocessing.JoinableQueue())
    assert joinable - plain == {"join", "task_done"}
    assert plain <= joinable


def test_no_queue_between_processes_shuts_down() -> None:
    for kind in (queue.Queue, asyncio.Queue):
        assert hasattr(kind, "shutdown") == (sys.version_info >= (3, 13))
    for make in (
        multiprocessing.Queue,
        multiprocessing.JoinableQueue,
        multiprocessing.SimpleQueue,
    ):
        assert not hasattr(make(), "shutdown")
