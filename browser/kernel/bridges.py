"""Connections of sockets that are in different processes: each is a pipe of the page's.

A process has its sockets for itself, until there is another process. See `sockets`.
"""

import _socket
from contextlib import suppress

from kernel import bottom
from kernel.sockets import HERE, ROOM, Ports, Socket, socketpair
from kernel.system import ask, tell, wait_for


def begin():
    """From now on, there are other processes."""
    if Ports.outside is not Outside:
        Ports.outside = Outside
        for port in Ports.listening:
            Outside.share(port)


class Outside:
    """What the sockets of other processes see of this one's, and the other way round."""

    @staticmethod
    def share(port):
        """Let others connect to where this process listens."""
        ask("listen", _name(port))

        def accept():
            while True:
                try:
                    handle = wait_for("accept", _name(port))
                except OSError:  # it listens no more
                    return
                end = Socket()
                end.connect((HERE, port))
                _bridge(end, handle)

        bottom.start_joinable_thread(accept)

    @staticmethod
    def unshare(port):
        tell("unlisten", _name(port))

    @staticmethod
    def connect(port):
        """Return one end of a connection to another process, which listens there."""
        handle = ask("connect", _name(port))
        ours, theirs = socketpair()
        _bridge(theirs, handle)
        end = Ports.open.pop(ours.detach())
        end.here, end.there = (HERE, next(Ports.free)), (HERE, port)
        return end


def _name(port):
    return f"{HERE}:{port}"


def _bridge(end, handle):
    """Carry bytes from a socket to a pipe, and back; the empty message is their end."""
    running = {"come", "go"}

    def come():
        while message := wait_for("receive", handle):
            end.sendall(message)
        end.shutdown(_socket.SHUT_WR)

    def go():
        while piece := end.recv(ROOM):
            wait_for("send", handle, piece)
        wait_for("send", handle, b"")

    def carry(way):
        with suppress(OSError):  # who is over there may have gone
            way()
        running.discard(way.__name__)
        if not running:
            end.close()
            tell("close", handle)

    for way in come, go:
        bottom.start_joinable_thread(lambda way=way: carry(way))
