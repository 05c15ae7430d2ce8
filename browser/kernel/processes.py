"""The bottom of `multiprocessing` that this page replaces: each process is a worker.

Process, Queue, Pool, Manager and ProcessPoolExecutor stand on it as they are, and start
a process as `spawn` does: it imports the program anew, and gets its work by pickle.
"""

import ctypes
import io
import os
import pickle
import sys
import threading
from multiprocessing import (
    connection,
    context,
    current_process,
    heap,
    managers,
    popen_spawn_posix,
    reduction,
    resource_sharer,
    sharedctypes,
    spawn,
    util,
)
from pathlib import Path

from kernel import notes
from kernel.stacks import Running
from kernel.system import ask, tell, wait_for

# ---- Processes

BIRTH = Path("/lib/birth")
"""Where a child reads what it is: no folder that processes share."""


def launch(popen, process):
    """Do what `Popen._launch` does: give birth to a worker."""
    birth = io.BytesIO()
    context.set_spawning_popen(popen)
    try:
        reduction.dump(spawn.get_preparation_data(process._name), birth)
        reduction.dump(process, birth)
    finally:
        context.set_spawning_popen(None)
    traced = Running.observer.traced
    whole = pickle.dumps((dict(os.environ), traced, birth.getvalue()))
    popen.pid, popen.sentinel = ask("spawn", whole, popen._fds)
    popen.finalizer = util.Finalize(popen, tell, ("close", popen.sentinel))


def born(whole, sentinel):
    """Run the child of another process; return its exit code."""
    environ, traced, birth = pickle.loads(whole)  # noqa: S301 - from `launch`
    os.environ |= environ
    if traced:
        notes.begin(notes.Told(), traced)
    BIRTH.write_bytes(birth)
    return spawn._main(os.open(BIRTH, os.O_RDONLY), sentinel)


class Contexts(dict):
    """The ways in which a process can start, by name."""

    def __missing__(self, method):
        if method in {"fork", "forkserver"}:
            raise ValueError(f"a browser has no {method}: use the start method 'spawn'")
        raise KeyError(method)


# ---- Managers


def serve_forever(server):
    """Do what `Server.serve_forever` does, which looks each second for a signal.

    Here none comes, and a process that wakes up would hide a deadlock of the others.
    """
    current_process()._manager_server = server
    server.stop_event = threading.Event()
    threading.Thread(target=server.accepter, daemon=True).start()
    server.stop_event.wait()
    sys.exit(0)


# ---- Connections


def close(self):
    tell("close", self._handle)


def send_bytes(self, buffer):
    wait_for("send", self._handle, bytes(buffer))


def receive_bytes(self, maxsize=None):
    message = wait_for("receive", self._handle)
    if message is None:
        raise EOFError
    if maxsize is not None and len(message) > maxsize:
        return None
    buffer = io.BytesIO()
    buffer.write(message)
    return buffer


def pipe(duplex=True):  # noqa: FBT002 - CPython's signature
    """Return pair of connection objects at either end of a pipe."""
    one, other = ask("pipe", duplex)
    return (
        connection.Connection(one, writable=duplex),
        connection.Connection(other, readable=duplex),
    )


class Given:
    """A connection or a socket on its way to another process, in a message."""

    def __init__(self, handle):
        self._handle = handle
        tell("give", handle)

    def detach(self):
        tell("take", self._handle)
        return self._handle


# ---- Values and arrays


class Cells:
    """Items of one ctypes type whose bytes lie in the page: each use is a message."""

    def __init__(self, of, length, cell):
        self._of, self._length, self._cell = of, length, cell

    def __getstate__(self):
        context.assert_spawning(self)
        return self.__dict__

    def _read(self, of, index=0):
        size = ctypes.sizeof(of)
        return of.from_buffer_copy(ask("peek", self._cell, index * size, size))

    def _write(self, value, index=0):
        tell("poke", self._cell, index * ctypes.sizeof(value), bytes(value))


class CellValue(Cells):
    """What `ctypes._SimpleCData` is, with a value."""

    @property
    def value(self):
        return self._read(self._of).value

    @value.setter
    def value(self, value):
        self._write(self._of(value))


class CellArray(Cells):
    """What `ctypes.Array` is, with items; one of characters has a value."""

    def __len__(self):
        return self._length

    def __getitem__(self, place):
        if isinstance(place, slice):
            return self._all()[place]
        return self._read(self._of, range(self._length)[place]).value

    def __setitem__(self, place, value):
        if isinstance(place, slice):
            whole = self._all()
            whole[place] = value
            self._write(whole)
        else:
            self._write(self._of(value), range(self._length)[place])

    def _all(self):
        return self._read(self._of * self._length)

    def _whole(name):  # noqa: N805 - it makes a property
        def read(self):
            return getattr(self._all(), name)

        def write(self, value):
            whole = self._all()
            setattr(whole, name, value)
            self._write(whole)

        return property(read, write)

    value, raw = _whole("value"), _whole("raw")


class Buffer:
    """What `multiprocessing.Barrier` keeps its numbers in."""

    def __init__(self, size):
        self._cell = ask("cell", size)
        self._size = size

    def create_memoryview(self):
        return self

    def cast(self, typecode):
        of = sharedctypes.typecode_to_type[typecode]
        return CellArray(of, self._size // ctypes.sizeof(of), self._cell)


def raw_value(typecode_or_type, *args):
    """Return a ctypes object that all processes share."""
    of = sharedctypes.typecode_to_type.get(typecode_or_type, typecode_or_type)
    if not issubclass(of, ctypes._SimpleCData):
        raise NotImplementedError(f"this page shares single values, and no {of.__name__}")
    return _cells(CellValue, of, 1, of(*args))


def raw_array(typecode_or_type, size_or_initializer):
    """Return a ctypes array that all processes share."""
    of = sharedctypes.typecode_to_type.get(typecode_or_type, typecode_or_type)
    if isinstance(size_or_initializer, int):
        return _cells(CellArray, of, size_or_initializer, (of * size_or_initializer)())
    items = tuple(size_or_initializer)
    return _cells(CellArray, of, len(items), (of * len(items))(*items))


def _cells(kind, of, length, first):
    cells = kind(of, length, ask("cell", ctypes.sizeof(first)))
    cells._write(first)
    return cells


def synchronized(cells, lock=None, ctx=None):
    """Return a synchronization wrapper for what all processes share."""
    if isinstance(cells, CellValue):
        return sharedctypes.Synchronized(cells, lock, ctx)
    if cells._of is ctypes.c_char:
        return sharedctypes.SynchronizedString(cells, lock, ctx)
    return sharedctypes.SynchronizedArray(cells, lock, ctx)


# ---- All of it, in place


def install():
    """Put it in the place of CPython's, before memory is spared."""
    _install_contexts()
    _install_connections()
    popen_spawn_posix.Popen._launch = launch
    managers.Server.serve_forever = serve_forever
    sharedctypes.RawValue, sharedctypes.RawArray = raw_value, raw_array
    sharedctypes.synchronized = synchronized
    heap.BufferWrapper = Buffer


def _install_contexts():
    spawned = context._concrete_contexts["spawn"]
    context._concrete_contexts = Contexts(spawn=spawned)
    context._default_context._default_context = spawned


def _install_connections():
    connection.Connection._close = close
    connection.Connection._send_bytes = send_bytes
    connection.Connection._recv_bytes = receive_bytes
    connection.Pipe = pipe
    resource_sharer.DupFd = Given
    reduction.HAVE_SEND_HANDLE = True
