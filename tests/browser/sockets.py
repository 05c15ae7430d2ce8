"""A program for the page and for CPython: what no example shows of sockets.

Each line that it prints is a name and `True`, in both.
"""

import errno
import os
import socket
import tempfile
from contextlib import suppress
from multiprocessing import Pipe, Process, connection, set_start_method
from pathlib import Path
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from socket import create_connection, create_server, socketpair
from threading import Thread
from time import monotonic

FREE = ("127.0.0.1", 0)


def fails(number, call, *args):
    try:
        call(*args)
    except OSError as error:
        return error.errno == number
    return False


def everything(ear):
    return b"".join(iter(lambda: ear.recv(10_000), b""))


def a_stream_has_no_messages():
    one, other = socketpair()
    with one, other:
        one.sendall(b"car")
        one.sendall(b"rot")
        buffer = bytearray(9)
        took = other.recv(4), other.recv_into(buffer), buffer[:2]
        one.send(b"")
        other.settimeout(0)
        return took == (b"carr", 2, b"ot") and fails(errno.EAGAIN, other.recv, 9)


def a_file_reads_lines():
    one, other = socketpair()
    with one, other, other.makefile("rw", encoding="utf-8") as file:
        one.sendall(b"flour\nsugar\n")
        lines = file.readline(), file.readline()
        file.write("cake")
        file.flush()
        return lines == ("flour\n", "sugar\n") and one.recv(9) == b"cake"


def half_of_it_closes():
    one, other = socketpair()
    with one, other:
        one.sendall(b"order")
        one.shutdown(socket.SHUT_WR)
        heard = everything(other)
        other.sendall(b"cake")
        is_shut = fails(errno.EPIPE, one.send, b"more")
        return (heard, one.recv(9), is_shut) == (b"order", b"cake", True)


def the_other_half_closes():
    one, other = socketpair()
    with one, other:
        one.shutdown(socket.SHUT_RD)
        is_deaf = one.recv(9) == b"" and fails(errno.EPIPE, other.send, b"cake")
        one.sendall(b"order")
        return is_deaf and other.recv(9) == b"order"


def what_was_sent_is_read_after_the_end():
    one, other = socketpair()
    with other:
        one.sendall(b"cake")
        one.close()
        return everything(other) == b"cake"


def what_nobody_reads_is_a_broken_pipe():
    one, other = socketpair()
    other.close()
    with one:
        return fails(errno.EPIPE, one.send, b"cake")


def what_is_dropped_is_closed():
    one, other = socketpair()
    del one
    with other:
        return other.recv(9) == b""


def there_is_room_for_so_much():
    one, other = socketpair()
    with one, other:
        one.settimeout(0)
        sent = 0
        with suppress(BlockingIOError):
            while True:
                sent += one.send(b"x" * 10_000)
        one.shutdown(socket.SHUT_WR)
        return sent >= 65_536 and len(everything(other)) == sent


def send(cakes, mouth):
    with mouth:
        mouth.sendall(cakes)


def who_sends_more_waits_for_room():
    cakes = bytes(range(250)) * 4000
    one, other = socketpair()
    with other:
        thread = Thread(target=send, args=(cakes, one))
        thread.start()
        heard = everything(other)
        thread.join()
        return heard == cakes


def a_wait_has_a_limit():
    one, other = socketpair()
    with one, other, create_server(FREE) as server:
        limited = []
        for each, call in ((one, lambda: one.recv(1)), (server, server.accept)):
            each.settimeout(0.01)
            try:
                call()
            except TimeoutError:
                limited.append(True)
            each.settimeout(0)
            limited.append(fails(errno.EAGAIN, call))
        return limited == [True] * 4


def ready(selector):
    return {(key.data, event) for key, event in selector.select(0)}


def a_selector_looks_at_all():
    one, other = socketpair()
    with DefaultSelector() as selector, create_server(FREE) as server, one, other:
        selector.register(server, EVENT_READ, "server")
        selector.register(one, EVENT_READ, "one")
        selector.register(other, EVENT_READ | EVENT_WRITE, "other")
        seen = [ready(selector)]
        other.sendall(b"cake")
        seen.append(ready(selector))
        with create_connection(server.getsockname()):
            seen.append(ready(selector))
            selector.unregister(other)
            one.recv(9)
            seen.append(ready(selector))
        idle, told = ("other", EVENT_WRITE), ("one", EVENT_READ)
        calls = ("server", EVENT_READ)
        return seen == [{idle}, {idle, told}, {idle, told, calls}, {calls}]


def a_selector_waits_as_long_as_it_is_told():
    one, other = socketpair()
    with DefaultSelector() as selector, one, other:
        selector.register(one, EVENT_READ)
        start = monotonic()
        return selector.select(0.05) == [] and monotonic() - start > 0.04


def a_selector_wakes_who_waits():
    one, other = socketpair()
    with DefaultSelector() as selector, one, other:
        selector.register(one, EVENT_READ)
        thread = Thread(target=other.sendall, args=(b"cake",))
        thread.start()
        ready = [event for _, event in selector.select()]
        thread.join()
        other.close()
        return ready == [EVENT_READ] == [event for _, event in selector.select()]


def both_ends_know_their_addresses():
    with create_server(FREE) as server:
        address = server.getsockname()
        with create_connection(address) as client, server.accept()[0] as served:
            return (
                client.getpeername() == address == served.getsockname()
                and served.getpeername() == client.getsockname() != address
                and fails(errno.ENOTCONN, server.getpeername)
            )


def callers_wait_in_line():
    with create_server(FREE, backlog=2) as server:
        clients = [create_connection(server.getsockname()) for _ in range(3)]
        served = [server.accept() for _ in clients]
        names = [one.getsockname() for one in clients]
        told = [there for _, there in served] == names and len(set(names)) == 3
        for each in (*clients, *(one for one, _ in served)):
            each.close()
        return told


def where_nobody_listens_one_is_refused():
    with create_server(FREE) as server:
        address = server.getsockname()
    with socket.socket() as client:
        number = client.connect_ex(address)
        is_refused = fails(errno.ECONNREFUSED, create_connection, address)
        return number == errno.ECONNREFUSED and is_refused


def a_listener_that_closes_hangs_up():
    with create_server(FREE) as server:
        client = create_connection(server.getsockname())
    with client:
        try:
            return client.recv(9) == b""
        except ConnectionResetError:
            return True


def a_place_is_taken_until_it_is_free():
    with create_server(FREE) as server:
        address = server.getsockname()
        is_taken = fails(errno.EADDRINUSE, create_server, address)
    with create_server(address) as server, create_server(FREE) as other:
        return is_taken and server.getsockname() == address != other.getsockname()


def a_path_is_a_place():
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        path = str(Path(folder, "bakery"))
        server.bind(path)
        server.listen(0)
        with socket.socket(socket.AF_UNIX) as client, socket.socket(socket.AF_UNIX) as late:
            client.connect(path)
            late.settimeout(0)
            is_full = Path(path).exists() and fails(errno.EAGAIN, late.connect, path)
            served, there = server.accept()
            with served:
                served.sendall(b"cake")
            names = server.getsockname(), client.getpeername(), there
            return is_full and names == (path, path, "") and client.recv(9) == b"cake"


def what_is_not_open_or_connected_is_an_error():
    one, other = socketpair()
    one.close()
    with other, socket.socket() as alone:
        return (
            one.fileno() == -1
            and fails(errno.EBADF, one.recv, 1)
            and fails(errno.ENOTCONN, alone.recv, 1)
            and fails(errno.ENOTCONN, alone.getpeername)
            and fails(errno.EINVAL, alone.accept)
        )


def serve(mouth):
    with create_server(FREE) as server:
        mouth.send(server.getsockname())
        served, _ = server.accept()
        with served:
            served.sendall(everything(served).upper())
            served.shutdown(socket.SHUT_WR)
            served.recv(1)
            os._exit(3)


def a_socket_reaches_another_process():
    ear, mouth = Pipe(duplex=False)
    process = Process(target=serve, args=(mouth,))
    process.start()
    address = ear.recv()
    with create_connection(address) as client:
        client.sendall(b"cake" * 50_000)
        client.shutdown(socket.SHUT_WR)
        heard = everything(client)
    process.join()
    is_gone = fails(errno.ECONNREFUSED, create_connection, address)
    return heard == b"CAKE" * 50_000 and process.exitcode == 3 and is_gone


def answer(given, server):
    with given:
        given.sendall(given.recv(9) * 2)
    with server:
        server.accept()[0].close()


def a_socket_is_given_to_another_process():
    one, other = socketpair()
    with create_server(FREE) as server, one:
        process = Process(target=answer, args=(other, server))
        process.start()
        other.close()
        one.sendall(b"cake")
        heard = everything(one)
        with create_connection(server.getsockname()) as client:
            is_served = client.recv(1) == b""
        process.join()
    return heard == b"cakecake" and is_served and process.exitcode == 0


def one_waits_for_sockets_and_pipes():
    (one, other), (ear, mouth) = socketpair(), Pipe(duplex=False)
    with one, other, ear, mouth:
        other.sendall(b"cake")
        first = connection.wait([ear, one])
        mouth.send("cake")
        return first == [one] and set(connection.wait([ear, one])) == {ear, one}


CHECKS = (
    a_stream_has_no_messages,
    a_file_reads_lines,
    half_of_it_closes,
    the_other_half_closes,
    what_was_sent_is_read_after_the_end,
    what_nobody_reads_is_a_broken_pipe,
    what_is_dropped_is_closed,
    there_is_room_for_so_much,
    who_sends_more_waits_for_room,
    a_wait_has_a_limit,
    a_selector_looks_at_all,
    a_selector_waits_as_long_as_it_is_told,
    a_selector_wakes_who_waits,
    both_ends_know_their_addresses,
    callers_wait_in_line,
    where_nobody_listens_one_is_refused,
    a_listener_that_closes_hangs_up,
    a_place_is_taken_until_it_is_free,
    a_path_is_a_place,
    what_is_not_open_or_connected_is_an_error,
    a_socket_reaches_another_process,
    a_socket_is_given_to_another_process,
    one_waits_for_sockets_and_pipes,
)


if __name__ == "__main__":
    set_start_method("spawn")
    for check in CHECKS:
        print(check.__name__, check(), flush=True)
