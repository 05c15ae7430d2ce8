"""What the recorder writes down of real runs: of threads, processes, tasks, interpreters.

Asserted is only what is sure: who called what, within what, and what a call of a function
that waits was waiting for; never how long anything took.
"""

import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tecer import (
    assembly,
    catalog,
    notes,
    proc,
    recorder,
    recording,
    recordings,
    transcript,
    watch,
)
from tecer.notes import Wait
from tecer.recorder import CannotRecord
from tecer.recording import READY, Join, Lane, Made, Recording, Span, State
from tecer.watch import Look, Seen
from tests.interpreters import recording_python

ROOT = Path(__file__).resolve().parents[1]

Record = Callable[..., Recording]


@pytest.fixture(scope="session")
def python() -> str:
    """A Python that can record."""
    return recording_python()


@pytest.fixture
def record(python: str, tmp_path: Path) -> Record:
    """Write a program, run it, and return its recording."""

    def run(program: str, status: int = 0, limit: float = 60) -> Recording:
        path = tmp_path / "program.py"
        path.write_text(textwrap.dedent(program), "utf-8")
        with recorder.listening([path]) as session:
            words = [python, path.name]
            outcome = transcript.run(words, tmp_path, limit, session.environment)
        if outcome.status is not None:
            assert outcome.status == status, outcome.output
        named = assembly.Run("python program.py", outcome.status, outcome.output)
        made = session.recording(named, recorder.made_with(python), "digest")
        assert not list(recording.contradictions(made))
        return made

    return run


def calls(made: Recording) -> list[str]:
    """The calls of a recording, sorted, without the module's own run."""
    return sorted(span.text for span in made.spans if not span.is_module)


def lane_of(made: Recording, text: str) -> Lane:
    """Where a call was made."""
    (span,) = (span for span in made.spans if span.text == text)
    return made.lanes[span.lane]


def waits_of(made: Recording, text: str) -> set[str]:
    """What a call waited for."""
    (span,) = (span for span in made.spans if span.text == text)
    return {state.what for state in span.states}


def error_of(made: Recording, text: str) -> str:
    """How a call ended that did not return."""
    (error,) = (span.error for span in made.spans if span.text == text)
    return error


THREADS = """
    from threading import Thread
    from time import sleep

    def bake(flavour):
        print(flavour, "in")
        sleep(0.05)

    def main():
        cakes = [Thread(target=bake, args=(f,), name=f) for f in ("corn", "lemon")]
        for each in cakes:
            each.start()
        for each in cakes:
            each.join()

    main()
"""


def test_threads_have_lanes_calls_have_arguments_and_waits_have_kinds(
    record: Record,
) -> None:
    made = record(THREADS)
    assert calls(made) == ["bake('corn')", "bake('lemon')", "main()"]
    assert lane_of(made, "bake('corn')").thread == "corn"
    assert waits_of(made, "bake('corn')") >= {"sleep"}
    assert "join" in waits_of(made, "main()")
    assert sorted(made.output.splitlines()) == ["corn in", "lemon in"]
    assert {made.lanes[piece.lane].thread for piece in made.printed} == {"corn", "lemon"}
    assert len(made.joins) == 2


def test_a_call_within_a_call_is_below_it_and_knows_its_caller(record: Record) -> None:
    made = record("""
        def inner():
            pass

        def outer():
            inner()

        outer()
    """)
    module, outer, inner = made.spans
    assert [span.row for span in made.spans] == [0, 1, 2]
    assert (outer.caller, inner.caller) == (0, 1)
    assert module.is_module


PROCESS = """
    import multiprocessing

    def work(name):
        print("from", name)

    if __name__ == "__main__":
        context = multiprocessing.get_context({method!r})
        child = context.Process(target=work, args=("Ana",))
        child.start()
        child.join()
"""


@pytest.mark.skipif(not transcript.POSIX, reason="fork and forkserver need POSIX")
@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_child_process_is_followed(record: Record, method: str) -> None:
    made = record(PROCESS.format(method=method))
    assert calls(made) == ["work('Ana')"]
    assert lane_of(made, "work('Ana')").process == 1
    assert made.output == "from Ana\n"
    assert len(made.joins) == 1


def test_a_pool_of_processes_is_followed(record: Record) -> None:
    made = record("""
        from concurrent.futures import ProcessPoolExecutor

        def square(number):
            return number * number

        if __name__ == "__main__":
            with ProcessPoolExecutor(2) as pool:
                print(sum(pool.map(square, range(4))))
    """)
    assert calls(made) == [f"square({number})" for number in range(4)]
    assert made.output == "14\n"


def test_tasks_have_lanes_and_to_thread_a_thread(record: Record) -> None:
    made = record("""
        import asyncio
        from time import sleep

        def block():
            sleep(0.01)

        async def nap(name):
            await asyncio.sleep(0.01)

        async def main():
            async with asyncio.TaskGroup() as group:
                group.create_task(nap("Ana"), name="Ana")
                group.create_task(nap("Bia"), name="Bia")
            await asyncio.to_thread(block)

        asyncio.run(main())
    """)
    assert lane_of(made, "nap('Ana')").task == "Ana"
    assert lane_of(made, "main()").task == recording.FIRST_TASK
    assert waits_of(made, "nap('Bia')") == {"await"}
    assert lane_of(made, "block()").task is None
    assert lane_of(made, "block()").thread


def test_an_event_loop_that_waits_for_what_its_tasks_await_does_no_work(
    record: Record,
) -> None:
    made = record("""
        import asyncio
        from time import sleep

        def block():
            sleep(0.05)

        def main():
            asyncio.run(asyncio.to_thread(block))

        main()
    """)
    assert waits_of(made, "main()") >= {"loop"}
    (main,) = (span for span in made.spans if span.text == "main()")
    loops = [state for state in main.states if state.what == "loop"]
    for start, end in made.at_work(main):
        assert not any(start < loop.end and end > loop.start for loop in loops)


def test_a_generator_that_steps_aside_is_paused(record: Record) -> None:
    made = record("""
        def count():
            yield 1
            yield 2

        def main():
            numbers = count()
            next(numbers)
            for _ in range(100_000):
                pass
            next(numbers)

        main()
    """)
    assert "paused" in waits_of(made, "count()")


@pytest.fixture
def interpreters(python: str) -> None:
    """A Python that has pools of interpreters."""
    probe = "from concurrent.futures import InterpreterPoolExecutor"
    if subprocess.run([python, "-c", probe], check=False, capture_output=True).returncode:
        pytest.skip("interpreters in pools came with Python 3.14")


@pytest.mark.usefixtures("interpreters")
def test_interpreters_have_lanes(record: Record) -> None:
    program = """
        from concurrent.futures import InterpreterPoolExecutor

        def square(number):
            return number * number

        if __name__ == "__main__":
            with InterpreterPoolExecutor(1) as pool:
                print(pool.submit(square, 3).result())
    """
    made = record(program)
    assert lane_of(made, "square(3)").interpreter > 0
    assert lane_of(made, "square(3)").process == 0


@pytest.mark.usefixtures("interpreters")
def test_calls_of_many_tasks_in_an_interpreter_end(record: Record) -> None:
    made = record("""
        from concurrent.futures import InterpreterPoolExecutor

        def square(number):
            return number * number

        if __name__ == "__main__":
            with InterpreterPoolExecutor(1) as pool:
                print(sum(pool.map(square, range(20))))
    """)
    assert calls(made) == sorted(f"square({number})" for number in range(20))
    assert {span.row for span in made.spans} == {0}


def test_the_lock_waited_for_is_a_lock(record: Record) -> None:
    made = record("""
        from threading import Event, Lock, Thread
        from time import sleep

        lock, inside = Lock(), Event()

        def keep():
            lock.acquire()
            inside.set()
            sleep(0.05)
            lock.release()

        def want():
            inside.wait()
            lock.acquire()

        both = [Thread(target=keep), Thread(target=want)]
        for each in both:
            each.start()
    """)
    assert "lock" in waits_of(made, "want()")
    assert waits_of(made, "keep()") <= {"sleep", "ready", "other"}


WAITS_FOR_THE_GIL = """
    from sys import setswitchinterval
    from threading import Barrier, Event, Lock, Thread

    def burn():
        for _ in range(10_000_000):
            pass

    def want_lock():
        began.set()
        lock.acquire()

    def want_all():
        began.set()
        barrier.wait()

    def seen_to_wait(target):
        began.clear()
        thread = Thread(target=target)
        thread.start()
        began.wait()
        Event().wait(0.3)
        return thread

    setswitchinterval(60)
    lock, began, barrier = Lock(), Event(), Barrier(2)
    lock.acquire()
    thread = seen_to_wait(want_lock)
    lock.release()
    burn()
    thread.join()
    thread = seen_to_wait(want_all)
    barrier.wait()
    burn()
    thread.join()
"""


@pytest.fixture
def told() -> None:
    """A system that tells in which call of it a thread of a child waits."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=-1) as child:
        try:
            (proc.PROC / str(child.pid) / "syscall").read_text()
        except OSError as error:
            pytest.skip(f"this system does not tell: {error}")
        finally:
            child.kill()
    if not proc.FUTEX:
        pytest.skip("on this processor we do not know the call by its number")


@pytest.mark.usefixtures("told")
def test_who_has_the_lock_and_waits_for_the_gil_no_longer_waits_for_the_lock(
    record: Record,
) -> None:
    made = record(WAITS_FOR_THE_GIL)
    if not made.made.gil:
        pytest.skip("there is no GIL to wait for")
    assert waits_of(made, "want_lock()") >= {"lock", "ready"}
    assert waits_of(made, "want_all()") >= {"barrier", "ready"}


def test_a_wait_with_a_limit_is_noted_as_one(python: str, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from threading import Event\n"
        "def main():\n    Event().wait(0.01)\n    Event().wait(timeout=0.01)\n"
        "    never = Event()\n    never.set()\n    never.wait()\n\nmain()\n",
        "utf-8",
    )
    with recorder.listening([program]) as session:
        transcript.run([python, "program.py"], tmp_path, extra=session.environment)
    waits = [w for n in session.notes for t in n.threads.values() for w in t.waits]
    assert [wait.limited for wait in waits] == [True, True]


@pytest.mark.parametrize(
    ("limits", "over"),
    [("1001", 30), ("1011", 20), ("1010", 35), ("0111", 35), ("1--1", 35), ("10-1", 30)],
)
def test_a_wait_is_over_where_the_one_for_the_gil_is_seen(limits: str, over: int) -> None:
    said = {"0": False, "1": True, "-": None}
    looks = [
        Look(10 * n, {1: Seen(wants=False, queued=0, limited=said[each])})
        for n, each in enumerate(limits)
    ]
    for gil, limited, end in (True, False, over), (True, True, 35), (False, False, 35):
        processors = watch.Processors(looks, {1: {2}} if gil else {})
        assert processors.cut(1, Wait(5, 35, "lock", limited)) == (5, end, "lock")


@pytest.mark.parametrize(
    ("looks", "over"), [((0, 40, 60, 90), 60), ((0, 40, 99), 95), ((0, 40), 95), ((), 95)]
)
def test_a_sleep_lasts_until_something_else_is_seen(
    looks: tuple[int, ...], over: int
) -> None:
    sleep = Wait(5, 95, "sleep", due=50)
    processors = watch.Processors([Look(at, {}) for at in looks], {})
    assert processors.cut(1, sleep) == (5, over, "sleep")


def test_an_exception_ends_a_call_by_its_name_and_its_text_is_kept(record: Record) -> None:
    made = record("def burn():\n    raise ValueError('black')\n\nburn()\n", status=1)
    assert error_of(made, "burn()") == "ValueError"
    assert made.output.splitlines()[-1] == "ValueError: black"
    assert made.status == 1


def test_a_killed_child_leaves_what_it_did(record: Record) -> None:
    made = record("""
        import os, signal
        from multiprocessing import Process
        from time import sleep

        def live():
            print("alive", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

        if __name__ == "__main__":
            child = Process(target=live)
            child.start()
            child.join()
            print(child.exitcode)
    """)
    assert calls(made) == ["live()"]
    assert error_of(made, "live()") == recording.CUT_OFF
    assert error_of(made, "program.py") == ""
    assert made.output == "alive\n-9\n"


def test_a_thread_is_cut_off_by_the_end_of_its_process_a_generator_is_not(
    record: Record,
) -> None:
    made = record("""
        from threading import Event, Thread

        def wait():
            began.set()
            Event().wait()

        def count():
            yield 1

        began = Event()
        numbers = count()
        next(numbers)
        Thread(target=wait, daemon=True).start()
        began.wait()
    """)
    assert error_of(made, "wait()") == recording.CUT_OFF
    assert error_of(made, "count()") == ""


def test_a_program_that_hangs_is_stopped_and_drawn_up_to_there(record: Record) -> None:
    made = record(
        "def wait():\n    input_ = open(0)\n    while True:\n        pass\n\nwait()\n",
        limit=2,
    )
    assert made.status is None
    assert calls(made) == ["wait()"]
    assert error_of(made, "wait()") == recording.CUT_OFF


def test_only_the_first_calls_are_noted_and_that_is_said(record: Record) -> None:
    made = record("def tick(n):\n    return n\n\nfor n in range(5000):\n    tick(n)\n")
    assert len(calls(made)) == 1000
    assert made.remarks == ("tick",)


def test_a_call_of_one_made_too_often_ends_within_its_caller(record: Record) -> None:
    made = record("""
        def fib(n):
            return n if n < 2 else fib(n - 1) + fib(n - 2)

        def main():
            fib(16)

        main()
    """)
    for span in made.spans:
        assert span.error == ""
        assert span.caller is None or span.end <= made.spans[span.caller].end


def test_a_thread_that_rests_at_the_end_waits_until_it_was_due() -> None:
    taken = [("thread", 0, 1, None, 0, "", True), ("rest", 20, 1, None, 0, "sleep", 50)]
    (ended,) = notes.gather(1, 0, taken, {1: 100}).threads.values()
    assert ended.waits == [Wait(20, 50, "sleep"), Wait(50, 100, READY)]


def test_who_puts_back_the_stream_it_began_with_still_prints(record: Record) -> None:
    made = record("""
        import sys
        print("mixed", flush=True)
        sys.stdout = sys.__stdout__
        print("baked", flush=True)
    """)
    assert made.output == "mixed\nbaked\n"


def test_a_million_pieces_of_text_are_printed_and_the_first_are_noted(
    record: Record,
) -> None:
    made = record("for n in range(30_000):\n    print(n, end=' ')\ndef f(): pass\nf()\n")
    assert len(made.printed) <= 20_001


def test_the_program_sees_itself_as_it_is(record: Record) -> None:
    made = record("""
        import inspect, sys

        def main():
            print(__name__, sys.argv, sys.stdout.encoding, sys.stdout.buffer is not None)
            print(inspect.currentframe().f_back.f_code.co_name)

        main()
    """)
    assert made.output == "__main__ ['program.py'] utf-8 True\n<module>\n"


def test_another_sitecustomize_is_still_imported(python: str, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("print('I was here')\n", "utf-8")
    program = tmp_path / "program.py"
    program.write_text("def main():\n    pass\n\nmain()\n", "utf-8")
    with recorder.listening([program]) as session:
        path = f"{session.environment['PYTHONPATH']}{os.pathsep}{tmp_path}"
        extra = session.environment | {"PYTHONPATH": path}
        outcome = transcript.run([python, "program.py"], tmp_path, extra=extra)
    assert outcome.output == "I was here\n"
    assert [
        s.label for n in session.notes for t in n.threads.values() for s in t.calls[None]
    ]


def test_the_same_program_twice_has_the_same_shape(record: Record) -> None:
    assert record(THREADS).shape == record(THREADS).shape


def test_a_recording_is_read_as_it_was_written(record: Record) -> None:
    made = record(THREADS)
    assert recording.parse(recording.text(made)) == made


@pytest.mark.parametrize("kept", ["", "[]", "{}", '{"made": 3}', "{\n"])
def test_what_is_no_recording_is_told(kept: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        recording.parse(kept)


def test_nothing_is_left_behind(
    record: Record, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    record(THREADS)
    assert list(folder.iterdir()) == []


def test_a_python_that_is_none_is_told() -> None:
    with pytest.raises(CannotRecord, match="is no Python"):
        recorder.made_with("/no/such/python")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="this Python can record")
def test_a_python_too_old_is_told() -> None:
    with pytest.raises(CannotRecord, match=r"recording needs 3\.12"):
        recorder.made_with(sys.executable)


def test_a_program_that_never_ran_is_told(python: str, tmp_path: Path) -> None:
    with recorder.listening([tmp_path / "none.py"]) as session:
        transcript.run(
            [python, "-I", "-c", "print(1)"], tmp_path, extra=session.environment
        )
    with pytest.raises(CannotRecord, match="left no notes"):
        session.recording(assembly.Run("python none.py", 0), recorder.made_with(python), "")


# ---- a recording that lies ----------------------------------------------------------

HONEST = Recording(
    digest="",
    command="python program.py",
    made=Made("3.14.0", gil=True, platform="", cores=2, start_method="", date=""),
    length=100,
    status=0,
    lanes=(Lane(0, 0, ""), Lane(0, 0, "", "Ana"), Lane(0, 0, "", "Bia"), Lane(1, 0, "")),
    spans=(
        Span(1, 0, 50, "bake", states=(State(10, 40, "await"),)),
        Span(2, 10, 40, "bake"),
        Span(3, 60, 90, "bake"),
    ),
    printed=(),
    joins=(Join(95, (3,)),),
)

LIES: dict[str, dict[str, Any]] = {
    "not within the run": {"length": 80},
    "outside its own time": {
        "spans": (Span(0, 0, 50, "bake", states=(State(40, 60, "sleep"),)),)
    },
    "a join is over before": {"joins": (Join(70, (3,)),)},
    "two tasks of one thread": {
        "spans": (Span(1, 0, 50, "bake"), Span(2, 10, 40, "bake")),
    },
}


def test_an_honest_recording_has_no_contradiction() -> None:
    assert not list(recording.contradictions(HONEST))


@pytest.mark.parametrize("says", LIES)
def test_a_contradiction_is_told(says: str) -> None:
    lie = replace(HONEST, **LIES[says])
    assert any(says in each for each in recording.contradictions(lie))


def test_calls_at_once_in_a_program_that_has_no_others_are_told() -> None:
    example = catalog.read(ROOT / "examples", "en", "cakes/sequential")
    each = recordings.Asked(example, "")
    kept = recordings.read(ROOT, example)
    assert not list(recordings.amiss(each, kept))
    together = tuple(
        replace(span, start=0, end=kept.length, states=()) for span in kept.spans
    )
    (told,) = recordings.amiss(each, replace(kept, spans=together))
    assert told == "2 calls at once in a program that runs them one after another"
