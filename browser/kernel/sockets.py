"""Sockets within the page: 127.0.0.1 and pairs; a browser gives no program more.

`_socket.socket` and the selectors are replaced. `socket`, `socketserver`, `http` and
`urllib` stand on them as they are.
"""

import _socket
import errno
import importlib
import itertools
import os
import selectors
import sys
from collections import deque

from kernel.bottom import deadline
from kernel.stacks import Running, park, unpark

HERE = "127.0.0.1"
NAMES = {HERE, "localhost", "", "0.0.0.0", None}  # noqa: S104 - all of them are this page

ROOM = 64 * 1024
"""Bytes that may be on their way before who sends must wait."""


def failure(number):
    """Make the error that the system would give: its class depends on its number."""
    return OSError(number, os.strerror(number))


class Changes:
    """Threads that wait for something to change, and then look again."""

    def __init__(self):
        self._idents = set()

    def tell(self):
        for ident in self._idents:
            unpark(ident)

    @staticmethod
    def wait(is_ready, sources, timeout):
        """Wait until `is_ready()`, for at most `timeout` seconds; return whether it is."""
        left = deadline(timeout)
        ident = Running.ident
        while not is_ready():
            rest = left()
            if rest is not None and rest <= 0:
                return False
            for changes in sources:
                changes._idents.add(ident)
            try:
                park(rest)
            finally:
                for changes in sources:
                    changes._idents.discard(ident)
        return True


class Stream:
    """Bytes on their way from one end to the other."""

    def __init__(self):
        self.bytes = bytearray()
        self.is_ended = False  # nobody writes any more
        self.is_deaf = False  # nobody reads any more
        self.changes = Changes()

    def end(self):
        self.is_ended = True
        self.changes.tell()

    def deafen(self):
        self.is_deaf = True
        self.changes.tell()


class End:
    """One end of a connection; the same two streams, crossed, are the other's."""

    def __init__(self, coming, going, here=None, there=None):
        self.coming, self.going = coming, going
        self.here, self.there = here, there
        self.changes = coming.changes

    def is_readable(self):
        return bool(self.coming.bytes) or self.coming.is_ended or self.coming.is_deaf

    def is_writable(self):
        return len(self.going.bytes) < ROOM or self.going.is_deaf

    def close(self):
        self.coming.deafen()
        self.going.end()


class Listener:
    """A place where connections come in."""

    def __init__(self, here, backlog):
        self.here = here
        self.most = max(backlog, 1)
        self.arrived = deque()
        self.changes = Changes()

    def is_readable(self):
        return bool(self.arrived)

    def is_writable(self):
        return False

    def connect(self, there):
        """Return the end of who connects; the other end is in the queue."""
        to, back = Stream(), Stream()
        self.arrived.append(End(to, back, self.here, there))
        self.changes.tell()
        return End(back, to, there, self.here)

    def close(self):
        del Ports.listening[self.here[1]]
        Ports.outside.unshare(self.here[1])
        for end in self.arrived:
            end.close()


class New:
    """What a socket is before it is bound or connected."""

    there = None

    def __init__(self):
        self.here = ("0.0.0.0", 0)  # noqa: S104 - what the system tells of it
        self.changes = Changes()

    def is_readable(self):
        return True

    is_writable = is_readable

    def close(self):
        pass


NOTHING = New()
"""What a number that was closed stands for."""


class Alone:
    """The sockets of other processes, while there are none: see `bridges`."""

    @staticmethod
    def share(port):
        pass

    unshare = share

    @staticmethod
    def connect(_port):
        raise failure(errno.ECONNREFUSED)


class Ports:
    """Who listens where; and the numbers that the sockets have."""

    listening = {}
    outside = Alone
    free = itertools.count(49152)
    numbers = itertools.count(1_000_000)  # no file comes so far
    open = {}

    @classmethod
    def number(cls, what):
        number = next(cls.numbers)
        cls.open[number] = what
        return number


def place(address):
    """Check that an address is of this page; return its port."""
    host, port = address
    if host not in NAMES:
        raise failure(errno.ENETUNREACH)
    return port


class Socket:
    """What `_socket.socket` is: `socket.socket` builds upon it."""

    __slots__ = ("_number", "_timeout")
    family, type, proto = _socket.AF_INET, _socket.SOCK_STREAM, 0

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):  # noqa: A002, ARG002
        self._number = -1
        self._timeout = _socket.getdefaulttimeout()
        if family not in {-1, self.family}:
            raise failure(errno.EAFNOSUPPORT)
        if type not in {-1, self.type}:
            raise failure(errno.EPROTONOSUPPORT)
        self._number = Ports.number(New()) if fileno is None else fileno

    def __del__(self):
        Socket.close(self)

    # What it is

    @property
    def _what(self):
        if self._number not in Ports.open:
            raise failure(errno.EBADF)
        return Ports.open[self._number]

    @property
    def _end(self):
        if not isinstance(self._what, End):
            raise failure(errno.ENOTCONN)
        return self._what

    def _become(self, what):
        Ports.open[self._number] = what

    def fileno(self):
        return self._number

    def detach(self):
        number, self._number = self._number, -1
        return number

    def close(self):
        if (what := Ports.open.pop(self.detach(), None)) is not None:
            what.close()

    def getsockname(self):
        return self._what.here or ""

    def getpeername(self):
        return self._end.there or ""

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

    def _wait(self, is_ready, changes):
        if Changes.wait(is_ready, [changes], self._timeout):
            return
        if self._timeout == 0:
            raise failure(errno.EAGAIN)
        raise TimeoutError("timed out")

    # How it is connected

    def bind(self, address):
        port = place(address) or next(Ports.free)
        if port in Ports.listening:
            raise failure(errno.EADDRINUSE)
        self._what.here = (address[0] or "0.0.0.0", port)  # noqa: S104 - as the system

    def listen(self, backlog=128):
        here = self._what.here
        Ports.outside.share(here[1])
        Ports.listening[here[1]] = listener = Listener(here, backlog)
        self._become(listener)

    def _accept(self):
        listener = self._what
        if not isinstance(listener, Listener):
            raise failure(errno.EINVAL)
        self._wait(listener.is_readable, listener.changes)
        end = listener.arrived.popleft()
        listener.changes.tell()
        return Ports.number(end), end.there

    def connect(self, address):
        listener = Ports.listening.get(place(address))
        if listener is None:
            self._become(Ports.outside.connect(address[1]))
            return
        has_room = lambda: len(listener.arrived) < listener.most  # noqa: E731
        self._wait(has_room, listener.changes)
        self._become(listener.connect((HERE, next(Ports.free))))

    def connect_ex(self, address):
        try:
            self.connect(address)
        except OSError as error:
            return error.errno
        return 0

    def shutdown(self, how):
        if how != _socket.SHUT_WR:
            self._end.coming.deafen()
        if how != _socket.SHUT_RD:
            self._end.going.end()

    # What goes through it

    def recv(self, size, flags=0):  # noqa: ARG002 - CPython's signature
        end = self._end
        self._wait(end.is_readable, end.changes)
        coming = end.coming
        taken = bytes(coming.bytes[:size])
        del coming.bytes[:size]
        coming.changes.tell()
        return taken

    def recv_into(self, buffer, size=0, flags=0):
        with memoryview(buffer).cast("B") as view:
            taken = self.recv(size or len(view), flags)
            view[: len(taken)] = taken
        return len(taken)

    def send(self, data, flags=0):  # noqa: ARG002 - CPython's signature
        end = self._end
        going = end.going
        self._wait(end.is_writable, going.changes)
        if going.is_deaf or going.is_ended:
            raise failure(errno.EPIPE)
        with memoryview(data).cast("B") as view:
            piece = view[: ROOM - len(going.bytes)]
            going.bytes += piece
            sent = len(piece)
        going.changes.tell()
        return sent

    def sendall(self, data, flags=0):
        with memoryview(data).cast("B") as view:
            sent = 0
            while sent < len(view):
                sent += self.send(view[sent:], flags)


Socket.__module__, Socket.__name__, Socket.__qualname__ = "_socket", "socket", "socket"


def socketpair(family=_socket.AF_INET, type=_socket.SOCK_STREAM, proto=0):  # noqa: A002
    one, other = Stream(), Stream()
    numbers = Ports.number(End(one, other)), Ports.number(End(other, one))
    return tuple(Socket(family, type, proto, number) for number in numbers)


def getaddrinfo(host, port, _family=0, kind=0, *_hints):
    if isinstance(host, bytes):
        host = host.decode()
    if host not in NAMES:
        reason = "this page has no network: only 127.0.0.1, within it"
        raise _socket.gaierror(_socket.EAI_NONAME, reason)
    return [
        (
            _socket.AF_INET,
            kind or _socket.SOCK_STREAM,
            _socket.IPPROTO_TCP,
            "",
            (HERE, int(port or 0)),
        )
    ]


class Selector(selectors._BaseSelectorImpl):
    """It looks at this page's sockets alone."""

    def select(self, timeout=None):
        keys = [key for key in self._fd_to_key.values() if key.fd in Ports.open]
        sources = []
        for key in keys:
            what = Ports.open[key.fd]
            sources.append(what.changes)
            if isinstance(what, End):
                sources.append(what.going.changes)
        limit = None if timeout is None else max(timeout, 0)
        Changes.wait(lambda: any(map(ready, keys)), sources, limit)
        return [(key, events) for key in keys if (events := ready(key))]


def ready(key):
    """Tell for which of the events that a key asks for its socket is ready."""
    what = Ports.open.get(key.fd) or NOTHING
    events = what.is_readable() and selectors.EVENT_READ
    events |= what.is_writable() and selectors.EVENT_WRITE
    return events & key.events


def install():
    """Put it in the place of CPython's, before the program is run."""
    _socket.socket = _socket.SocketType = Socket
    _socket.socketpair, _socket.getaddrinfo = socketpair, getaddrinfo
    _socket.close = lambda number: Ports.open.pop(number).close()
    for name in ("SelectSelector", "PollSelector", "DefaultSelector"):
        setattr(selectors, name, Selector)
    if "socket" in sys.modules:
        importlib.reload(sys.modules["socket"])
