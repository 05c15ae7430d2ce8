"""What programs do in the page, and how they end: what they print, processes, errors."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.figures import (
    goes_on,
    needs_python,
    no_worker_lives,
    output,
    planted,
    press,
    run,
    status,
)
from tests.browser.served import Site
from tests.interpreters import python_of

pytestmark = needs_python


SERVED = """
import sys
from kernel import stacks

ours = {}
exec(compile("def call(it): return it()", stacks.HERE + "/kernel/any.py", "exec"), ours)

def is_kept_whole():
    return stacks.serves_ours(sys._getframe())

print(f"called by the program: {is_kept_whole()}, by ours: {ours['call'](is_kept_whole)}")
"""


def test_no_turn_ends_in_what_our_own_code_calls(bird: Locator) -> None:
    run(bird, SERVED)
    told = "called by the program: False, by ours: True"
    expect(output(bird)).to_contain_text(told)


def test_a_program_that_asks_for_a_line_gets_the_end_of_the_file(bird: Locator) -> None:
    run(bird, "input('Your name? ')")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("this page has no keyboard for it")
    expect(output(bird)).to_contain_text("EOFError")


def test_a_program_that_asks_another_host_is_told_that_there_is_no_network(
    bird: Locator,
) -> None:
    run(bird, "from urllib.request import urlopen\nurlopen('http://example.org')")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("this page has no network: only 127.0.0.1")


def test_a_deadlock_is_told_with_who_waits_where(bird: Locator) -> None:
    run(
        bird,
        "from threading import Barrier, Thread\n"
        "gate = Barrier(3)\n"
        "Thread(target=gate.wait, name='Ana').start()\n"
        "gate.wait()\n",
    )
    expect(status(bird)).to_contain_text("Deadlock")
    expect(output(bird)).to_contain_text("MainThread waits on line 4: gate.wait()")
    goes_on(bird)


# ---- What is printed: gathered where it is much, and never lost

MANY = "for number in range(3000): print('cake', number)\n"
CAKES = "".join(f"cake {number}\n" for number in range(3000))

ENDS = {
    "its end": ("pass", "Ended with status 0"),
    "an exit": ("import os; os._exit(3)", "Ended with status 3"),
    "an error": ("1 / 0", "Ended with status 1"),
    "a question": ("input()", "Ended with status 1"),
    "a deadlock": (
        "import _thread; lock = _thread.allocate(); lock.acquire(); lock.acquire()",
        "Deadlock",
    ),
}


def printed(figure: Locator) -> str:
    """Return what a run has printed, without its command."""
    return (output(figure).text_content() or "").partition("\n")[2]


@pytest.mark.parametrize(("end", "said"), ENDS.values(), ids=ENDS)
def test_all_that_is_printed_comes_before(bird: Locator, end: str, said: str) -> None:
    run(bird, MANY + end)
    expect(status(bird)).to_contain_text(said)
    assert printed(bird).startswith(CAKES)


def test_a_child_that_is_killed_has_printed_all(bird: Locator) -> None:
    run(
        bird,
        "from multiprocessing import Event, Process\n"
        "def bake(told):\n"
        f"    {MANY}"
        "    told.set()\n"
        "    while True: pass\n"
        "if __name__ == '__main__':\n"
        "    told = Event()\n"
        "    child = Process(target=bake, args=(told,))\n"
        "    child.start()\n"
        "    told.wait()\n"
        "    child.kill()\n"
        "    child.join()\n"
        "    print('killed')\n",
    )
    expect(status(bird)).to_contain_text("Ended with status 0")
    assert printed(bird) == f"{CAKES}killed\n"


def test_output_and_errors_keep_their_order(bird: Locator) -> None:
    run(
        bird,
        "import sys\n"
        "for number in range(1500):\n"
        "    print('cake', 2 * number)\n"
        "    print('cake', 2 * number + 1, file=sys.stderr)\n",
    )
    expect(status(bird)).to_contain_text("Ended with status 0")
    assert printed(bird) == CAKES
    errors = "".join(output(bird).locator(".tecer-error").all_text_contents())
    assert errors.splitlines() == CAKES.splitlines()[1::2]


GOES_ON = {
    "sleep": "import time; time.sleep(3600)",
    "compute": "while True: pass",
}


@pytest.mark.parametrize("lines", ["print('cake 2999')\n", MANY], ids=["one", "many"])
@pytest.mark.parametrize("end", GOES_ON.values(), ids=GOES_ON)
def test_what_is_printed_is_shown_while_the_program_goes_on(
    bird: Locator, lines: str, end: str
) -> None:
    run(bird, lines + end)
    expect(output(bird)).to_contain_text("cake 2999")
    expect(status(bird)).to_have_text("Running…")


# A planted fault, so long a slot that all is gathered, and a program of which it loses
# the last line.
LOSSES = {
    "before what else is told": (
        1e9,
        ("worker.mjs", "  printer.flush()\n", ""),
        "print('first')\nprint('last')",
    ),
    "before the other stream": (
        1e9,
        ("printer.mjs", "if (to !== this.#to) this.flush()", ""),
        "import sys\nprint('last')\nprint('first', file=sys.stderr)",
    ),
    "as Python waits": (
        1e9,
        ("printer.mjs", "setTimeout(() => this.flush())", "{}"),
        f"print('first')\nprint('last')\n{GOES_ON['sleep']}",
    ),
    "as Python computes": (
        50,
        ("stacks.mjs", "this.#meanwhile()", ""),
        f"print('first')\nprint('last')\n{GOES_ON['compute']}",
    ),
}


@pytest.mark.parametrize(("slot", "fault", "program"), LOSSES.values(), ids=LOSSES)
def test_a_planted_loss_of_what_is_printed_is_found(
    browser: Browser, site: Site, slot: float, fault: tuple[str, str, str], program: str
) -> None:
    gather = ("printer.mjs", "MS = 50, AT_ONCE = 50", f"MS = {slot}, AT_ONCE = 0")
    with planted(browser, site, gather, fault) as bird:
        run(bird, program)
        expect(status(bird)).to_have_text(re.compile(r"Running|Ended"))
        bird.page.wait_for_timeout(1000)
        told = output(bird).locator("span:not(.tecer-error)")
        expect(told.filter(has_text="last")).to_have_count(0)


# ---- Processes


def expect_processes(tab: Page, number: int) -> None:
    """Wait until so many workers run a process; there are others, as for the search."""
    for _ in range(100):
        if sum(one.url.endswith("/browser/worker.mjs") for one in tab.workers) == number:
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"the workers are {[one.url for one in tab.workers]}")


@pytest.mark.parametrize("name", ["processes.py", "sockets.py"])
def test_they_do_in_the_page_what_they_do_under_cpython(bird: Locator, name: str) -> None:
    file = Path(__file__).with_name(name)
    printed = subprocess.run(
        [sys.executable, file], stdout=subprocess.PIPE, text=True, timeout=60, check=True
    ).stdout
    run(bird, file.read_text("utf-8"))
    expect(status(bird)).to_contain_text("Ended with status 0", timeout=60_000)
    _, _, told = (output(bird).text_content() or "").partition("\n")
    assert told == printed
    assert "False" not in printed


def test_a_file_that_is_told_only_when_it_is_closed_is_found(
    browser: Browser, site: Site
) -> None:
    with planted(browser, site, ("worker.mjs", "  files?.flush()\n", "")) as bird:
        run(
            bird,
            "import os\n"
            "from multiprocessing import Process\n"
            "def write():\n"
            "    file = open('order', 'w')\n"
            "    print('cake', file=file, flush=True)\n"
            "    os._exit(0)\n"
            "if __name__ == '__main__':\n"
            "    child = Process(target=write)\n"
            "    child.start()\n"
            "    child.join()\n"
            "    print(open('order').read())\n",
        )
        expect(status(bird)).to_contain_text("Ended with status 1")
        expect(output(bird)).to_contain_text("FileNotFoundError")


def test_a_deadlock_of_processes_is_told_with_who_waits_where(
    tab: Page, bird: Locator
) -> None:
    run(
        bird,
        "from multiprocessing import Pipe, Process\n"
        "def listen(ear):\n"
        "    ear.recv()\n"
        "if __name__ == '__main__':\n"
        "    ear, mouth = Pipe(duplex=False)\n"
        "    child = Process(target=listen, args=(ear,))\n"
        "    child.start()\n"
        "    child.join()\n",
    )
    expect(status(bird)).to_contain_text("Deadlock")
    shown = output(bird)
    expect(shown).to_contain_text("MainProcess, MainThread waits on line 8: child.join()")
    expect(shown).to_contain_text("Process-1, MainThread waits on line 3: ear.recv()")
    expect_processes(tab, 0)


BESIDE_A_MANAGER = """
from multiprocessing import Manager
from threading import Barrier, Thread
if __name__ == '__main__':
    with Manager() as manager:
        baked = manager.list(['cake'])
        gate = Barrier(3)
        Thread(target=gate.wait, name='Ana').start()
        print(baked[0], flush=True)
        gate.wait()
"""


def test_a_deadlock_beside_a_manager_is_told(tab: Page, bird: Locator) -> None:
    run(bird, BESIDE_A_MANAGER)
    expect(status(bird)).to_contain_text("Deadlock")
    expect(output(bird)).to_contain_text("cake")
    expect(output(bird)).to_contain_text("MainThread waits on line 10: gate.wait()")
    expect_processes(tab, 0)


def test_a_manager_that_looks_each_second_is_found(browser: Browser, site: Site) -> None:
    override = "    managers.Server.serve_forever = serve_forever\n"
    with planted(browser, site, ("kernel/processes.py", override, "")) as bird:
        run(bird, BESIDE_A_MANAGER)
        expect(output(bird)).to_contain_text("cake")
        bird.page.wait_for_timeout(2000)
        assert status(bird).text_content() == "Running…"


@pytest.mark.parametrize(
    ("make", "wait"),
    [
        ("one, other = socketpair()", "recv(1)"),
        ("one, other = [create_server(('127.0.0.1', 0)) for _ in range(2)]", "accept()"),
    ],
    ids=["recv", "accept"],
)
def test_a_deadlock_of_sockets_is_told_with_who_waits_where(
    bird: Locator, make: str, wait: str
) -> None:
    run(
        bird,
        "from socket import create_server, socketpair\n"
        "from threading import Thread\n"
        f"{make}\n"
        "def listen():\n"
        f"    one.{wait}\n"
        "Thread(target=listen, name='Ana').start()\n"
        f"other.{wait}\n",
    )
    expect(status(bird)).to_contain_text("Deadlock")
    expect(output(bird)).to_contain_text(f"MainThread waits on line 7: other.{wait}")
    expect(output(bird)).to_contain_text(f"Ana waits on line 5: one.{wait}")
    goes_on(bird)


def test_stop_ends_the_children_too(tab: Page, bird: Locator) -> None:
    run(
        bird,
        "from multiprocessing import Process\n"
        "def turn():\n"
        "    print('round', flush=True)\n"
        "    while True: pass\n"
        "if __name__ == '__main__':\n"
        "    Process(target=turn).start()\n",
    )
    expect(output(bird)).to_contain_text("round")
    expect_processes(tab, 2)
    press(bird, "Stop")
    expect(status(bird)).to_have_text("Stopped by you.")
    expect_processes(tab, 0)


def test_no_process_outlives_the_first(tab: Page, bird: Locator) -> None:
    run(
        bird,
        "import os\n"
        "from multiprocessing import Event, Process\n"
        "def turn(ready):\n"
        "    ready.set()\n"
        "    while True: pass\n"
        "if __name__ == '__main__':\n"
        "    ready = Event()\n"
        "    Process(target=turn, args=(ready,)).start()\n"
        "    ready.wait()\n"
        "    os._exit(3)\n",
    )
    expect(status(bird)).to_contain_text("Ended with status 3")
    expect_processes(tab, 0)


def test_a_program_without_a_guard_is_told_what_it_lacks(bird: Locator) -> None:
    run(
        bird,
        "from multiprocessing import Process\n"
        "child = Process(target=print)\n"
        "child.start()\n"
        "child.join()\n"
        "print('End: exit code', child.exitcode)\n",
    )
    expect(output(bird)).to_contain_text("before the")
    expect(output(bird)).to_contain_text("if __name__ == '__main__':")
    expect(output(bird)).to_contain_text("End: exit code 1")
    expect(status(bird)).to_contain_text("Ended with status 0")


def test_too_many_processes_are_refused(tab: Page, bird: Locator) -> None:
    run(
        bird,
        "from multiprocessing import Event, Process\n"
        "if __name__ == '__main__':\n"
        "    never = Event()\n"
        "    for _ in range(20):\n"
        "        Process(target=never.wait, daemon=True).start()\n",
    )
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("This page runs at most 8 processes at a time")
    expect(output(bird)).to_contain_text("The program wanted more than 8 processes")
    expect_processes(tab, 0)


NOT_HERE = {
    "multiprocessing.get_context('fork')": "a browser has no fork: use",
    "multiprocessing.set_start_method('forkserver')": "a browser has no forkserver: use",
    "os.fork()": "OSError [Errno 52] A browser has no fork",
    "SharedMemory(create=True, size=1)": "A browser gives processes no memory in common",
    "os.kill(os.getpid(), signal.SIGUSR1)": "This page has no signals but",
    "importlib.import_module('concurrent.interpreters')": "has no subinterpreters",
    "socket.socket().connect(('192.0.2.1', 80))": "OSError [Errno 40] Network unreachable",
    "subprocess.run('ls')": "OSError [Errno 138] emscripten does not support processes",
}


def test_what_is_not_here_is_refused_by_an_exception(bird: Locator) -> None:
    run(
        bird,
        "import importlib, multiprocessing, os, signal, socket, subprocess\n"
        "from multiprocessing.shared_memory import SharedMemory\n"
        f"for what in {list(NOT_HERE)}:\n"
        "    try: eval(what)\n"
        "    except Exception as error: print(type(error).__name__, error)\n",
    )
    expect(status(bird)).to_contain_text("Ended with status 0")
    _, *lines = (output(bird).text_content() or "").splitlines()
    for refusal, line in zip(NOT_HERE.values(), lines, strict=True):
        assert refusal in line


def test_a_module_that_is_not_here_is_missed_as_ever(bird: Locator) -> None:
    run(bird, "import oven")
    expect(status(bird)).to_contain_text("Ended with status 1")
    expect(output(bird)).to_contain_text("ModuleNotFoundError: No module named 'oven'")


# ---- More programs that go wrong


def test_an_error_ends_the_program_with_its_traceback(bird: Locator) -> None:
    run(bird, "def bake():\n    1 / 0\nbake()")
    expect(status(bird)).to_contain_text("Ended with status 1")
    told = output(bird).text_content() or ""
    assert "ZeroDivisionError" in told
    assert "line 2, in bake" in told
    # The frames are the program's, none of them ours.
    assert "kernel" not in told


def told_alike(said: str, program: str) -> str:
    """Leave out what differs: folders, lines of the library, addresses, its own name."""
    said = re.sub(r'[^"\s]*/(\w+\.py)\b', r"\1", said)
    said = re.sub(rf'(File "(?!{program}).*", line) \d+', r"\1", said)
    return re.sub(r"\b0x[0-9a-f]+\b", "0x", said).replace(program, "program.py")


TRACEBACKS = Path(__file__).with_name("tracebacks.py")


def told_by_cpython() -> list[str]:
    """Run the program of tracebacks under the page's version; return what it says."""
    command = [python_of("3.14"), str(TRACEBACKS)]
    said = subprocess.run(
        command, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    ).stderr
    return told_alike(said, TRACEBACKS.name).splitlines()


def told_in_the_page(bird: Locator) -> list[str]:
    """Run the program of tracebacks in the page; return what it says."""
    run(bird, TRACEBACKS.read_text("utf-8"))
    expect(status(bird)).to_contain_text("Ended with status 1")
    said = "".join(output(bird).locator(".tecer-error").all_text_contents())
    return told_alike(said, "bird.py").splitlines()


def test_exceptions_that_nobody_catches_are_told_as_by_cpython(bird: Locator) -> None:
    assert told_in_the_page(bird) == told_by_cpython()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (" if not is_ours(each[0])", ""),
        ("if not is_ours(frames.tb_frame):", "if True:"),
    ],
    ids=["formatted", "unraisable"],
)
def test_a_planted_frame_of_ours_is_found(
    browser: Browser, site: Site, right: str, wrong: str
) -> None:
    with planted(browser, site, ("kernel/tracebacks.py", right, wrong)) as bird:
        assert [line for line in told_in_the_page(bird) if '"bottom.py"' in line]


@pytest.mark.parametrize(
    "source",
    [
        "for number in range(10**6): print(number)",
        "for _ in range(10**7): print()",
        "print('cake ' * 10**6)",
    ],
    ids=["numbers", "empty lines", "one line"],
)
def test_an_output_of_a_million_lines_is_ended(bird: Locator, source: str) -> None:
    run(bird, source)
    expect(status(bird)).to_contain_text("more than")
    goes_on(bird)


def test_memory_gone_is_an_error_of_the_program(bird: Locator) -> None:
    run(bird, "flour = [0] * 10**9")
    expect(output(bird)).to_contain_text("MemoryError")
    expect(status(bird)).to_contain_text("Ended with status 1")
    goes_on(bird)


# ---- Faults of the machine

SOCKETS_FAULTS = [
    ("machine.mjs", 'if (!this.hasReader) throw new Refusal("EPIPE")', ""),
    ("machine.mjs", 'new Refusal("ECONNREFUSED")', 'new Refusal("EINVAL")'),
    ("machine.mjs", "(writes?.isWritable && WRITE)", "0"),
]


def test_a_fault_of_the_machine_is_told_and_is_no_deadlock(
    browser: Browser, site: Site
) -> None:
    with planted(
        browser, site, ("machine.mjs", "const result = ", "null.oven; const result = ")
    ) as bird:
        run(bird, "from multiprocessing import Lock\nLock()")
        expect(status(bird)).to_contain_text("broke down")
        no_worker_lives(bird.page)


def test_sockets_that_do_otherwise_are_found(browser: Browser, site: Site) -> None:
    with planted(browser, site, *SOCKETS_FAULTS) as bird:
        run(bird, Path(__file__).with_name("sockets.py").read_text("utf-8"))
        expect(status(bird)).to_contain_text("Ended with status 0", timeout=60_000)
        told = (output(bird).text_content() or "").splitlines()
        assert {line.split()[0] for line in told if line.endswith("False")} == {
            "half_of_it_closes",
            "the_other_half_closes",
            "what_nobody_reads_is_a_broken_pipe",
            "a_selector_looks_at_all",
            "where_nobody_listens_one_is_refused",
            "a_socket_reaches_another_process",
        }
