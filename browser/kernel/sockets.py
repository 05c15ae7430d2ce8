"""Sockets within the page: 127.0.0.1, paths and pairs; a browser gives no program more.

`_socket.socket` and the selectors are replaced: what they do, the page's machine does for
all processes. `socket`, `socketserver`, `http`, `urllib` and the listeners of
`multiprocessing` stand on them as they are.
"""

import _socket
import errno
import importlib
import os
import selectors
import sys
from pathlib import Path

from kernel.system import ask, tell, wait_for

HERE, ANY = "127.0.0.1", "0.0.0.0"  # noqa: S104 - all of them are this page
HOSTS = {HERE: HERE, "localhost": HERE, ANY: ANY, "": ANY, None: HERE}

INET, UNIX = _socket.AF_INET, 1
"""The families: of addresses that are a host and a port, and of those that are a path."""

NOWHERE = {INET: (ANY, 0), UNIX: ("", "")}
"""Where a socket is before it is bound or connected, as a host and a name."""

MOST = 64 * 1024
"""Bytes that are sent at a time."""


def failure(number):
    """Make the error that the system would give: its class depends on its number."""
    return OSError(number, os.strerror(number))


class Socket:
    """What `_socket.socket` is: `socket.socket` builds upon it.

    Its number is the machine's, as that of a connection of `multiprocessing` is.
    """

    __slots__ = ("_family", "_number", "_timeout")
    type, proto = _socket.SOCK_STREAM, 0

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):  # noqa: A002, ARG002
        self._number = -1
        self._timeout = _socket.getdefaulttimeout()
        self._family = INET if family == -1 else family
        if self._family not in NOWHERE:
            raise failure(errno.EAFNOSUPPORT)
        if type not in {-1, self.type}:
            raise failure(errno.EPROTONOSUPPORT)
        here = NOWHERE[self._family]
        self._number = ask("socket", *here) if fileno is None else fileno

    def __del__(self):
        Socket.close(self)

    # What it is

    @property
    def family(self):
        return self._family

    def fileno(self):
        return self._number

    def detach(self):
        number, self._number = self._number, -1
        return number

    def close(self):
        if (number := self.detach()) != -1:
            tell("close", number)

    def getsockname(self):
        return self._address(self._ask("here"))

    def getpeername(self):
        return self._address(self._ask("there"))

    def _address(self, place):
        """Write an address as the family does; pairs have none."""
        host, name = place or NOWHERE[UNIX]
        return name if self._family == UNIX else (host, name)

    def _place(self, address):
        """Return the host and the name that the machine knows an address by."""
        if self._family == UNIX:
            return "", os.fsdecode(address)
        host, port = address
        if host not in HOSTS:
            raise failure(errno.ENETUNREACH)
        return HOSTS[host], port

    # How it waits

    @property
    def timeout(self):
        return self._timeout

    def gettimeout(self):
        return self._timeout

    def settimeout(self, seconds):
        if seconds is not None and seconds < 0:
            raise ValueError("Timeout value out of range")
        self._timeout = seconds

    def setblocking(self, flag):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0

    def setsockopt(self, *options):
        """There is nothing to set: no packet leaves the page."""

    def _ask(self, call, *args):
        return ask(call, self._number, *args)

    def _wait_for(self, call, *args):
        """Ask for what may take as long as the timeout."""
        done = wait_for(call, self._number, *args, timeout=self._timeout)
        if done is not None:
            return done
        if self._timeout == 0:
            raise failure(errno.EAGAIN)
        raise TimeoutError("timed out")

    # How it is connected

    def bind(self, address):
        host, name = self._place(address)
        if self._family == UNIX:
            Path(name).touch()
        self._ask("bind", host, name)

    def listen(self, backlog=128):
        self._ask("listen", backlog)

    def _accept(self):
        number, there = self._wait_for("accept")
        return number, self._address(there)

    def connect(self, address):
        self._wait_for("connect", *self._place(address))

    def connect_ex(self, address):
        try:
            self.connect(address)
        except OSError as error:
            return error.errno
        return 0

    def shutdown(self, how):
        # SHUT_RD, SHUT_WR and SHUT_RDWR are one less than the events that they end.
        self._ask("shut", how + 1)

    # What goes through it

    def recv(self, size, flags=0):  # noqa: ARG002 - CPython's signature
        return bytes(self._wait_for("read", size))

    def recv_into(self, buffer, size=0, flags=0):
        with memoryview(buffer).cast("B") as view:
            taken = self.recv(size or len(view), flags)
            view[: len(taken)] = taken
        return len(taken)

    def send(self, data, flags=0):  # noqa: ARG002 - CPython's signature
        with memoryview(data).cast("B") as view:
            return self._wait_for("write", bytes(view[:MOST]))

    def sendall(self, data, flags=0):
        with memoryview(data).cast("B") as view:
            sent = 0
            while sent < len(view):
                sent += self.send(view[sent:], flags)


Socket.__module__, Socket.__name__, Socket.__qualname__ = "_socket", "socket", "socket"


def socketpair(family=UNIX, type=_socket.SOCK_STREAM, proto=0):  # noqa: A002
    numbers = ask("pipe", True)  # noqa: FBT003 - both ways
    return tuple(Socket(family, type, proto, number) for number in numbers)


def getaddrinfo(host, port, _family=0, kind=0, *_hints):
    if isinstance(host, bytes):
        host = host.decode()
    if host not in HOSTS:
        reason = "this page has no network: only 127.0.0.1, within it"
        raise _socket.gaierror(_socket.EAI_NONAME, reason)
    place = HERE, int(port or 0)
    return [(INET, kind or _socket.SOCK_STREAM, _socket.IPPROTO_TCP, "", place)]


class Selector(selectors._BaseSelectorImpl):
    """It looks at what the machine has: sockets and connections."""

    def select(self, timeout=None):
        wanted = [(number, key.events) for number, key in self._fd_to_key.items()]
        ready = wait_for("ready", wanted, timeout=timeout) or ()
        keys = self._fd_to_key  # of which others may have left meanwhile
        return [(keys[number], events) for number, events in ready if number in keys]


def install():
    """Put it in the place of CPython's, before the program is run."""
    _socket.socket = _socket.SocketType = Socket
    _socket.socketpair, _socket.getaddrinfo = socketpair, getaddrinfo
    _socket.close = lambda number: tell("close", number)
    # Pyodide lacks these names.
    _socket.AF_UNIX, _socket.SO_REUSEADDR = UNIX, 2
    for name in ("SelectSelector", "PollSelector", "DefaultSelector"):
        setattr(selectors, name, Selector)
    if "socket" in sys.modules:
        importlib.reload(sys.modules["socket"])
