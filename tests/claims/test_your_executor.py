"""Proves the claims of the pages `seu-executor.md` and `your-executor.md`."""

import concurrent.futures
import concurrent.futures.thread
import inspect
import sys
from abc import ABCMeta
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

import pytest

P = ParamSpec("P")
R = TypeVar("R")

LIMIT = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""


class _OnlySubmit(Executor):
    """An executor that runs each task at once, and has one method of its own."""

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        future = Future[R]()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it is kept, as the pools keep it
            future.set_exception(error)
        return future


def _submit(fn: object, *args: object) -> tuple[object, ...]:
    """Answer what each argument became."""
    return fn, args


def _shutdown(wait: object = None) -> object:
    """Answer what the argument became."""
    return wait


def test_executor_is_an_abstract_base_class() -> None:
    """Myth: it is an ordinary class, which exists, and whose submit() does not work."""
    assert not isinstance(Executor, ABCMeta)
    assert not inspect.isabstract(Executor)
    executor = Executor()
    with pytest.raises(NotImplementedError):
        executor.submit(len, "cake")
    with pytest.raises(NotImplementedError):
        executor.map(len, ["cake"])
    assert executor.shutdown() is None  # type: ignore[func-returns-value]


def test_only_submit_must_be_written() -> None:
    """Only submit() is yours: the rest is inherited, and serves."""
    inherited = {"map", "shutdown", "__enter__", "__exit__"}
    assert inherited <= vars(Executor).keys()
    assert not inherited & vars(_OnlySubmit).keys()
    with _OnlySubmit() as executor:
        assert list(executor.map(pow, [1, 2, 3], [2, 2, 2])) == [1, 4, 9]
        futures = [executor.submit(len, "cake"), executor.submit(int, "cake")]
    assert set(concurrent.futures.as_completed(futures, LIMIT)) == set(futures)
    assert isinstance(futures[1].exception(), ValueError)


def test_a_method_without_self_takes_the_executor_for_the_function() -> None:
    """Three mistakes: what each argument becomes when `self` is missing."""
    on_paper = type("OnPaper", (), {"submit": _submit, "shutdown": _shutdown})
    executor = on_paper()
    assert executor.submit(len, "cake") == (executor, (len, "cake"))
    assert executor.shutdown() is executor
    with pytest.raises(TypeError, match="multiple values for argument 'wait'"):
        executor.shutdown(wait=False)


def test_submit_returns_a_new_future_each_time() -> None:
    """Three mistakes: an instance for each call, never the class."""
    assert not isinstance(Future, Future)
    for pool in (_OnlySubmit, ThreadPoolExecutor):
        with pool() as executor:
            one, other = (executor.submit(len, "cake") for _ in range(2))
        assert isinstance(one, Future)
        assert one is not other


def test_map_returns_an_iterator_and_a_generator_cannot_be_made() -> None:
    """Three mistakes: the abstract class is not Executor but Generator."""
    assert inspect.isabstract(Generator)
    with pytest.raises(TypeError, match="abstract class"):
        Generator()  # type: ignore[misc]
    for pool in (_OnlySubmit, ThreadPoolExecutor):
        with pool() as executor:
            assert isinstance(executor.map(len, ["cake"]), Iterator)


def test_map_gained_buffersize_in_3_14() -> None:
    """The signatures: what each version of map() and shutdown() accepts."""
    of_map = list(inspect.signature(Executor.map).parameters)
    of_shutdown = inspect.signature(Executor.shutdown).parameters
    new = ["buffersize"] if sys.version_info >= (3, 14) else []
    assert of_map == ["self", "fn", "iterables", "timeout", "chunksize", *new]
    assert list(of_shutdown) == ["self", "wait", "cancel_futures"]
    assert of_shutdown["cancel_futures"].kind is inspect.Parameter.KEYWORD_ONLY


def test_only_the_package_says_what_it_offers() -> None:
    """What depends: the inner module lists nothing, and hands out what it imported."""
    package, inner = concurrent.futures, concurrent.futures.thread
    assert {"ThreadPoolExecutor", "Future", "wait"} <= set(package.__all__)
    assert package.ThreadPoolExecutor is inner.ThreadPoolExecutor
    assert not hasattr(inner, "__all__")
    assert {"queue", "threading", "weakref"} <= vars(inner).keys()
    assert not hasattr(inner, "Future")
