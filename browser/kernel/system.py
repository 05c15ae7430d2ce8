"""What a system does for processes, done by the page: see machine.mjs.

`os` and `_multiprocessing` ask it here, and `processes` puts the rest on top.
"""

import errno
import os
import signal
import sys
import types

from pyodide.ffi import JsProxy, to_js

from kernel import stacks
from kernel.stacks import Running

FEW = 4
"""So many cores are said to be there for us: each worker of a pool takes some 90 MB."""


def ask(call, *args):
    """Ask the page's machine, which replies at once; raises `OSError` where it refuses."""
    return _reply(call, args, 0)


def wait_for(call, *args, timeout=None):
    """Ask, and wait until it is so; return None after `timeout` seconds without."""
    return _reply(call, args, -1 if timeout is None else max(timeout, 0) * 1000)


def tell(call, *args):
    """Tell the page's machine, and go on."""
    Running.page.tell(call, to_js(args))


def _reply(call, args, milliseconds):
    given = to_js(args)
    # Who waits for a reply does not wait for its turn, be it ever so short.
    most = milliseconds / 1000 if milliseconds > 0 else None
    told = stacks.wait(lambda: Running.page.ask(call, given, milliseconds), most)
    if told.errno:
        number = getattr(errno, told.errno)
        raise OSError(number, told.message or os.strerror(number))
    return told.value.to_py() if isinstance(told.value, JsProxy) else told.value


# ---- os


class Own:
    """The numbers of this process and of its parent."""

    pid = parent = 0


def getpid():
    return Own.pid


def getppid():
    return Own.parent


def waitpid(pid, options, /):
    status = wait_for("waitpid", pid, timeout=0 if options & os.WNOHANG else None)
    if status is None:
        return 0, 0
    return pid, -status if status < 0 else status << 8


def kill(pid, number, /):
    if pid == Own.pid and callable(signal.getsignal(number)):
        signal.raise_signal(number)
    else:
        ask("kill", pid, int(number))


def leave(status):
    wait_for("exit", status & 0xFF)


def fork():
    raise OSError(errno.ENOSYS, "A browser has no fork: use the start method 'spawn'")


# ---- _multiprocessing


class SemLock:
    """The semaphore that is in C: one of its kinds is a lock that its owner may retake."""

    SEM_VALUE_MAX = 2**31 - 1
    RECURSIVE = 0

    def __init__(self, kind, value, maxvalue, name, unlink):  # noqa: ARG002
        self._is(kind, maxvalue, ask("semaphore", value))

    @classmethod
    def _rebuild(cls, handle, kind, maxvalue, _name):
        lock = cls.__new__(cls)
        lock._is(kind, maxvalue, handle)
        return lock

    def _is(self, kind, maxvalue, handle):
        self.kind, self.maxvalue, self.handle = kind, maxvalue, handle
        self.name = None  # it goes when the run ends
        self._held = 0
        self._owner = None

    def acquire(self, block=True, timeout=None):  # noqa: FBT002 - CPython's signature
        if self.kind == self.RECURSIVE and self._is_mine():
            self._held += 1
            return True
        if not wait_for("acquire", self.handle, timeout=timeout if block else 0):
            return False
        self._held += 1
        self._owner = Running.ident
        return True

    def release(self):
        if self.kind == self.RECURSIVE:
            if not self._is_mine():
                raise AssertionError(
                    "attempt to release recursive lock not owned by thread"
                )
            if self._held > 1:
                self._held -= 1
                return
        self._held -= 1
        if not ask("release", self.handle, self.maxvalue):
            self._held += 1
            raise ValueError("semaphore or lock released too many times")

    def _count(self):
        return self._held

    def _is_mine(self):
        return self._held > 0 and self._owner == Running.ident

    def _get_value(self):
        return ask("value", self.handle)

    def _is_zero(self):
        return self._get_value() == 0

    def _after_fork(self):
        self._held = 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()


SemLock.__module__ = "_multiprocessing"


# ---- What is not there


def no_shared_memory(*_, **__):
    raise OSError(errno.ENOSYS, "A browser gives processes no memory in common")


class NoInterpreters:
    """A finder that tells what `concurrent.interpreters` lacks here."""

    @staticmethod
    def find_spec(name, _path=None, _target=None):
        if name == "_interpreters":
            raise ModuleNotFoundError("This page's Python has no subinterpreters")


# ---- All of it, in place


def install():
    """Put it in the place of CPython's, before `multiprocessing` is imported."""
    os.getpid, os.getppid = getpid, getppid
    os.waitpid, os.kill, os._exit, os.fork = waitpid, kill, leave, fork
    sys.meta_path.insert(0, NoInterpreters)
    for name, contents in {
        "_multiprocessing": {"SemLock": SemLock, "sem_unlink": None, "flags": {}},
        "_posixshmem": {"shm_open": no_shared_memory, "shm_unlink": no_shared_memory},
    }.items():
        module = sys.modules[name] = types.ModuleType(name)
        vars(module).update(contents)


def begin(pid, parent):
    """Begin a process, with its numbers."""
    Own.pid, Own.parent = pid, parent
    cores = Running.page.cores
    os.cpu_count = lambda: cores
    os.process_cpu_count = lambda: min(cores, FEW)
