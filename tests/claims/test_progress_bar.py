"""Proves the claims of the page "The progress bar", in the order of the page."""

import io
from collections.abc import Callable
from threading import Barrier, BrokenBarrierError, Lock, Thread

LONG = 60.0
"""Seconds that no sound run needs: a failing test ends instead of hanging."""

BAR = "[##########]"


class Writes:
    """Something to print to, which notes each write and then calls `after`."""

    def __init__(self, after: Callable[[], object] = lambda: None) -> None:
        """Begin with no writes."""
        self.texts: list[str] = []
        self.after = after

    def write(self, text: str) -> None:
        """Note the text, unless it is empty."""
        if text:
            self.texts.append(text)
            self.after()


def finish(*threads: Thread) -> None:
    """Start all the threads, then wait for all of them."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)


def test_without_flush_the_text_waits_in_a_buffer() -> None:
    """One bar, one thread: a piece reaches the other side only when it is flushed."""
    other_side = io.BytesIO()
    screen = io.TextIOWrapper(other_side, encoding="ascii", line_buffering=True)
    print("[", end="", file=screen)
    assert other_side.getvalue() == b""
    print("#", end="", file=screen, flush=True)
    assert other_side.getvalue() == b"[#"


def test_each_thread_keeps_its_own_order() -> None:
    """Two bars, one screen: pieces alternate, and each thread's are still in order."""
    barrier = Barrier(2, timeout=LONG)
    screen: list[tuple[int, str]] = []

    def bar(number: int) -> None:
        for piece in BAR:
            screen.append((number, piece))
            barrier.wait()

    finish(Thread(target=bar, args=(0,)), Thread(target=bar, args=(1,)))

    assert "".join(piece for _, piece in screen) == "[[" + 20 * "#" + "]]"
    for number in (0, 1):
        assert "".join(piece for who, piece in screen if who == number) == BAR


def test_a_lock_stops_only_those_who_ask() -> None:
    """A lock: while it is held, only a thread that does not ask can write."""
    lock = Lock()
    screen: list[str] = []

    def rude() -> None:
        screen.append(BAR)

    def polite() -> None:
        if lock.acquire(blocking=False):
            screen.append("never")

    with lock:
        finish(Thread(target=rude), Thread(target=polite))

    assert screen == [BAR]


def test_inside_the_lock_only_one_bar_works() -> None:
    """A lock: two threads that work under it cannot meet; outside of it, they do."""
    lock = Lock()
    outcomes: list[str] = []

    def meet(barrier: Barrier, patience: float) -> str:
        try:
            barrier.wait(patience)
        except BrokenBarrierError:
            return "alone"
        return "together"

    def inside(barrier: Barrier) -> None:
        with lock:
            outcomes.append(meet(barrier, 0.05))

    def outside(barrier: Barrier) -> None:
        outcome = meet(barrier, LONG)
        with lock:
            outcomes.append(outcome)

    for work in (inside, outside):
        barrier = Barrier(2)
        finish(*(Thread(target=work, args=(barrier,)) for _ in range(2)))

    assert outcomes == ["alone", "alone", "together", "together"]


def test_print_is_atomic() -> None:
    """Myth: one print makes four writes, and another thread's fit between them."""
    alone = Writes()
    print("cake", "ready", file=alone)
    assert alone.texts == ["cake", " ", "ready", "\n"]

    both = Writes(after=Barrier(2, timeout=LONG).wait)

    def announce() -> None:
        print("cake", "ready", file=both)

    finish(Thread(target=announce), Thread(target=announce))
    assert "".join(both.texts) == "cakecake  readyready\n\n"


def test_one_text_with_its_newline_is_one_write() -> None:
    """Myth, the way round it: the end of the line travels with its text."""
    screen = Writes()
    print("cake ready\n", end="", file=screen)
    assert screen.texts == ["cake ready\n"]
