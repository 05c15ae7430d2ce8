"""Runs a program as `python program.py` does, from its first line to its exit status."""

import ast
import asyncio
import atexit
import gc
import linecache
import sys
import threading
import traceback
import types
from pathlib import Path

from kernel import stacks
from kernel.stacks import MAIN, Running


def run(path, arguments):
    """Run the file `path` as the main program; return its exit status."""
    Running.home = str(Path(path).parent)
    stacks.go_on(MAIN)
    asyncio._set_running_loop(None)
    sys.argv = [Path(path).name, *arguments]
    sys.path.insert(0, str(Path(path).parent))
    status = _status(path)
    threading._shutdown()
    atexit._run_exitfuncs()
    # What lived till the end goes now, and may have something to say.
    vars(sys.modules["__main__"]).clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    stacks.rest()
    return status


def _status(path):
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = path
    try:
        source = Path(path).read_text("utf-8")
        exec(compile(source, path, "exec"), main.__dict__)  # noqa: S102 - our purpose
    except SystemExit as end:
        if isinstance(end.code, int | None):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except BaseException as error:  # noqa: BLE001 - as the interpreter does
        frames = error.__traceback__
        while frames and stacks.is_ours(frames.tb_frame):
            frames = frames.tb_next
        traceback.print_exception(type(error), error, frames)
        return 1
    return 0


def imports(source):
    """Name the modules that a program imports and Python does not have: its neighbours."""
    found = set()
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:  # running it will tell
        return []
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return sorted(found - sys.stdlib_module_names)


def stuck():
    """Say where each thread waits: its name, the line's number and the line."""
    told = []
    for ident, inner in sorted(Running.places.items()):
        if inner:
            line = linecache.getline(inner.f_code.co_filename, inner.f_lineno).strip()
            told.append([_name(ident), inner.f_lineno, line])
    return told


def _name(ident):
    thread = threading._active.get(ident)
    return thread.name if thread else f"#{ident}"
