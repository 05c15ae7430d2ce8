"""Runs a program as `python program.py` does, from its first line to its exit status."""

import asyncio
import atexit
import gc
import linecache
import random
import sys
import threading
import traceback
import types
from importlib.util import spec_from_file_location
from multiprocessing import current_process
from pathlib import Path

from pyodide.ffi import JsException

from kernel import bottom, processes, stacks, system
from kernel.stacks import MAIN, Running


def begin(page, pid, parent):
    """Begin this process, with what JavaScript does for it."""
    Running.page, Running.home = page, str(Path.home())
    bottom.begin()
    system.begin(pid, parent)
    sys.meta_path.append(Neighbours)
    random.seed()  # else every process would draw the same


def run(path, arguments):
    """Run the file `path` as the main program; return its exit status."""
    sys.argv = [Path(path).name, *arguments]
    sys.path.insert(0, str(Path(path).parent))
    main = types.ModuleType("__main__")
    main.__file__ = path
    # By the second name children know it, in what they give back.
    sys.modules["__main__"] = sys.modules["__mp_main__"] = main

    def body():
        source = Path(path).read_text("utf-8")
        exec(compile(source, path, "exec"), main.__dict__)  # noqa: S102 - our purpose

    return _whole(body)


def run_child(birth, sentinel):
    """Run the process that another one made; return its exit status."""
    return _whole(lambda: sys.exit(processes.born(birth.to_bytes(), sentinel)))


def _whole(body):
    """Run a process to its end, and do what the interpreter does then."""
    stacks.go_on(MAIN)
    asyncio._set_running_loop(None)
    status = _status(body)
    threading._shutdown()
    atexit._run_exitfuncs()
    # What lived till the end goes now, and may have something to say.
    vars(sys.modules["__main__"]).clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    stacks.rest()
    return status


def _status(body):
    try:
        body()
    except SystemExit as end:
        if isinstance(end.code, int | None):
            return (end.code or 0) & 0xFF
        print(end.code, file=sys.stderr)
        return 1
    except BaseException as caught:  # noqa: BLE001 - as the interpreter does
        error = caught
    else:
        return 0
    # Here: what the program's hook raises is not raised in the handling of this one.
    _uncaught(error)
    return 1


def _uncaught(error):
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception as worse:  # noqa: BLE001 - the program's own hook
        print("Error in sys.excepthook:", file=sys.stderr)
        traceback.print_exception(worse)
        print("\nOriginal exception was:", file=sys.stderr)
        traceback.print_exception(error)


class Neighbours:
    """A finder of the modules beside the program: each is fetched when it is imported."""

    @staticmethod
    def find_spec(name, path=None, _target=None):
        if path is not None or name in sys.stdlib_module_names:
            return None
        try:
            source = Running.page.beside(f"{name}.py")
        except JsException:
            raise ImportError(f"{name} was not fetched: is there a network?") from None
        if source is None:
            return None
        file = Path.home() / f"{name}.py"
        file.write_text(source, "utf-8")
        Running.observer.meets(str(file))
        return spec_from_file_location(name, file)


def stuck():
    """Say where each thread waits: its process and name, the line's number and the line."""
    gc.disable()  # it would walk the frames that wait: see stacks.Collecting
    told = []
    process = current_process().name
    for ident, inner in sorted(Running.places.items()):
        if inner:
            line = linecache.getline(inner.f_code.co_filename, inner.f_lineno).strip()
            told.append([process, _name(ident), inner.f_lineno, line])
    return told


def _name(ident):
    thread = threading._active.get(ident)
    return thread.name if thread else f"#{ident}"
