"""The claims of the page on race conditions, threads/race-conditions.

Orders of lines are the explorer's (`tecer.explore`); runs are real threads, of the
examples that the page shows.
"""

import dis
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from tecer import catalog, explore

EXAMPLES = Path(__file__).parents[2] / "examples"


def program(name: str) -> str:
    """The text of an example, without its docstring."""
    return catalog.read(EXAMPLES, "en", f"threads/{name}").program


def printed(name: str, **settings: str) -> str:
    """What one run of an example prints, with real threads."""
    command = [sys.executable, str(EXAMPLES / "en" / "threads" / f"{name}.py")]
    env = {**os.environ, **settings}
    return subprocess.check_output(command, text=True, timeout=60, env=env)


def with_gil() -> bool:
    """Whether this interpreter runs with the GIL."""
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())


def orders(text: str) -> dict[str, int]:
    """In how many orders of its lines a program prints what."""
    return {ending.printed: ending.orders for ending in explore.endings(text)}


def test_one_line_is_a_read_and_a_write() -> None:
    """The instructions of the interpreter, for the one line of the question."""
    line = compile("safe.money -= 30", "<line>", "exec")
    steps = [each.opname for each in dis.get_instructions(line)]
    read, compute, write = map(steps.index, ("LOAD_ATTR", "BINARY_OP", "STORE_ATTR"))
    assert read < compute < write


def test_eighteen_of_twenty_orders_lose_money() -> None:
    """Two threads of three lines: 6! / (3! 3!) = 20 orders, all of them run."""
    assert orders(program("withdraw")) == {"Left: 40\n": 2, "Left: 70\n": 18}


def test_the_gate_loses_money_on_every_run() -> None:
    """Real threads, twenty times; and in each order that the gate allows."""
    assert {printed("race") for _ in range(20)} == {"Left: 70\n"}
    assert set(orders(program("race"))) == {"Left: 70\n"}


def test_with_the_lock_no_order_loses() -> None:
    """Take the lock's line away again, and some orders lose."""
    repaired = program("race_with_lock")
    assert set(orders(repaired)) == {"Left: 40\n"}
    broken = repaired.replace("with safe.lock:", "if True:")
    assert set(orders(broken)) == {"Left: 40\n", "Left: 70\n"}


def test_the_gil_prevents_race_conditions() -> None:
    """Where the build can do without the GIL, once with it and once without."""
    free = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    for settings in [{"PYTHON_GIL": gil} for gil in "01"] if free else [{}]:
        assert printed("race", **settings) == "Left: 70\n"


def test_adding_one_in_a_loop_shows_the_race() -> None:
    """With the GIL, five runs of 400,000 additions lose none."""
    runs = [printed("modern_race").splitlines() for _ in range(5)]
    assert {run[2] for run in runs} == {"No GIL, or none lost: True"}
    if with_gil():
        assert {run[1] for run in runs} == {"Lost: 0"}
