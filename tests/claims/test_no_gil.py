"""Proves the claims of the page "No GIL", in the order of the page.

On an ordinary build each test proves its half: what the key does, and that it stays.
"""

import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.claims.heart import GIL, LONG, python, sorts_overlap

ROOT = Path(__file__).parents[2]

FREE_THREADED = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
"""Whether this build can do without the key."""

ASK = "import sys; print(getattr(sys, '_is_gil_enabled', lambda: True)())"


def test_the_question_came_with_python_3_13() -> None:
    """Which is yours: the function is there from 3.13 on, and not before."""
    assert hasattr(sys, "_is_gil_enabled") is (sys.version_info >= (3, 13))
    assert sys.version_info >= (3, 13) or GIL


def test_x_gil_1_brings_the_key_back() -> None:
    """What brings the key back: with the option, the answer is the same everywhere."""
    assert python("-X", "gil=1", "-c", ASK).stdout == "True\n"


def test_only_a_free_threaded_build_can_turn_the_key_off() -> None:
    """What brings the key back: the ordinary build refuses the option, since 3.13."""
    done = python("-X", "gil=0", "-c", ASK)
    if FREE_THREADED:
        assert done.stdout == "False\n"
    elif sys.version_info >= (3, 13):
        assert done.returncode != 0
        assert "Disabling the GIL is not supported by this build" in done.stderr
    else:
        assert done.stdout == "True\n"


UNPREPARED = """\
#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "unprepared", NULL, -1, NULL};
PyMODINIT_FUNC PyInit_unprepared(void) { return PyModule_Create(&module); }
"""


def compile_extension(folder: Path) -> bool:
    """Compile the extension where there is a compiler; say whether there was."""
    (folder / "unprepared.c").write_text(UNPREPARED)
    compiler = shlex.split(sysconfig.get_config_var("LDSHARED") or "cc -shared")
    name = "unprepared" + str(sysconfig.get_config_var("EXT_SUFFIX"))
    flags = ["-fPIC", "-DPy_GIL_DISABLED=1", f"-I{sysconfig.get_path('include')}"]
    command = [*compiler, *flags, "unprepared.c", "-o", name]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=LONG)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def test_an_unprepared_extension_turns_the_key_on(tmp_path: Path) -> None:
    """What brings the key back: before the import False, after it True, and a warning."""
    if FREE_THREADED and not compile_extension(tmp_path):
        pytest.skip("no compiler here")
    name = "unprepared" if FREE_THREADED else "json"
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{ASK}\nimport {name}\n{ASK}"
    done = python("-c", code)
    if FREE_THREADED:
        assert done.stdout == "False\nTrue\n"
        assert "RuntimeWarning" in done.stderr
        assert "'unprepared'" in done.stderr
    else:
        assert done.stdout == "True\nTrue\n"


def test_without_the_key_two_sorts_overlap() -> None:
    """What changes: the same function, asked here and again with the key."""
    assert sorts_overlap() is not GIL
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    code += "from tests.claims.heart import sorts_overlap; print(sorts_overlap())"
    done = python("-X", "gil=1", "-c", code)
    assert done.stdout == "False\n", done.stderr


SUM_TWICE = """\
from threading import Thread
from time import perf_counter, process_time

def add_up():
    sum(n for n in range(3_000_000))

threads = [Thread(target=add_up) for _ in range(2)]
clock, cpu = perf_counter(), process_time()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(process_time() - cpu, perf_counter() - clock)
"""


def test_two_threads_under_the_key_spend_one_cpu() -> None:
    """What was it worth: a quarter is left to the clocks and to the switches."""
    done = python("-X", "gil=1", "-c", SUM_TWICE)
    cpu, clock = map(float, done.stdout.split())
    assert 0 < cpu < 1.25 * clock


def with_and_without(name: str) -> list[str]:
    """Run an example with the GIL, and then as the build prefers."""
    file = str(ROOT / "examples/en/gil" / f"{name}.py")
    return [python("-X", "gil=1", file).stdout, python(file).stdout]


def test_the_lock_mends_the_race_on_both() -> None:
    """What does not change: with the lock, the right result, again and again."""
    for _ in range(5):
        assert with_and_without("old_race_mended") == ["40 kg are left\n"] * 2


def test_no_gil_makes_my_code_racy() -> None:
    """Myth: the race is there with the GIL, and has the same result."""
    assert with_and_without("old_race") == ["70 kg are left\n"] * 2


def test_the_gil_is_forever() -> None:
    """Myth: since 3.13 the build says how it was made, and what it says is true."""
    made_without = sysconfig.get_config_var("Py_GIL_DISABLED")
    if sys.version_info >= (3, 13):
        assert made_without in {0, 1}
        assert ("free-threading" in sys.version) is (made_without == 1)
    else:
        assert made_without is None
    assert GIL or FREE_THREADED
