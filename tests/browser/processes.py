"""A program for the page and for CPython: what no example shows of `multiprocessing`.

Each line that it prints is a name and `True`, in both.
"""

import os
import signal
import tempfile
from multiprocessing import (
    Array,
    Barrier,
    BoundedSemaphore,
    Condition,
    Event,
    Lock,
    Pipe,
    Process,
    Queue,
    RLock,
    SimpleQueue,
    Value,
    current_process,
    parent_process,
    set_start_method,
)
from multiprocessing.connection import Client, Listener, wait
from pathlib import Path


def raises(error, call, *args):
    try:
        call(*args)
    except error:
        return True
    return False


def turn():
    while True:
        pass


def ended_by(end):
    process = Process(target=turn)
    process.start()
    was_alive = wait([process.sentinel], 0) == []
    end(process)
    is_ready = wait([process.sentinel]) == [process.sentinel]
    process.join()
    return was_alive and is_ready and process.exitcode


def speak(queue):
    with queue.get() as connection:
        connection.send("hello")


def a_connection_goes_through_a_queue():
    queue, (ours, theirs) = Queue(), Pipe()
    process = Process(target=speak, args=(queue,))
    process.start()
    queue.put(theirs)
    heard = ours.recv()
    process.join()
    theirs.close()
    return heard == "hello" and raises(EOFError, ours.recv)


def a_pipe_that_nobody_reads_is_broken():
    ear, mouth = Pipe(duplex=False)
    ear.close()
    return raises(BrokenPipeError, mouth.send, 1)


def listen(address, mouth):
    with Listener(address, authkey=b"flour") as listener:
        mouth.send(listener.address)
        with listener.accept() as connection:
            connection.send(connection.recv() * 2)


def heard_at(address):
    ear, mouth = Pipe(duplex=False)
    process = Process(target=listen, args=(address, mouth))
    process.start()
    address = ear.recv()
    with Client(address, authkey=b"flour") as connection:
        connection.send("cake")
        heard = connection.recv()
    process.join()
    return heard == "cakecake" and raises(OSError, Client, address)


def a_listener_has_a_name():
    with tempfile.TemporaryDirectory() as folder:
        return heard_at(str(Path(folder, "bakery")))


def a_listener_has_a_port():
    return heard_at(("127.0.0.1", 0))


def die(mouth):
    Process(target=outlive, args=(mouth,)).start()
    os._exit(7)


def outlive(mouth):
    wait([parent_process().sentinel])
    mouth.send("alone")


def a_child_learns_that_its_parent_has_ended():
    ear, mouth = Pipe(duplex=False)
    process = Process(target=die, args=(mouth,))
    process.start()
    process.join()
    return process.exitcode == 7 and ear.recv() == "alone"


def tell(queue):
    queue.put((current_process().name, os.getppid(), os.environ["OVEN"]))


def a_child_knows_who_it_is():
    os.environ["OVEN"] = "hot"
    queue = SimpleQueue()
    process = Process(target=tell, args=(queue,), name="Ana")
    process.start()
    told = queue.get()
    process.join()
    return told == ("Ana", os.getpid(), "hot")


def bake(folder):
    Path(folder, "order").unlink()
    Path(folder, "shelf").mkdir()
    Path(folder, "cake").write_text("ready")
    Path(folder, "cake").rename(Path(folder, "shelf", "cake"))


def files_are_shared():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "order").write_text("one cake")
        process = Process(target=bake, args=(folder,))
        process.start()
        process.join()
        cake = Path(folder, "shelf", "cake").read_text()
        left = [path.name for path in Path(folder).iterdir()]
        return (process.exitcode, cake, left) == (0, "ready", ["shelf"])


def write(path, told):
    with Path(path).open("w") as file:
        file.write("one cake")
        file.flush()
        told.set()
        turn()


def who_is_killed_has_written():
    with tempfile.TemporaryDirectory() as folder:
        path, told = Path(folder, "order"), Event()
        process = Process(target=write, args=(path, told))
        process.start()
        told.wait()
        written = path.read_text()
        process.kill()
        process.join()
        return (written, path.read_text()) == ("one cake", "one cake")


def leave(path):
    file = Path(path).open("w")  # noqa: SIM115 - it is never closed
    file.write("one cake")
    file.flush()
    os._exit(0)


def who_leaves_at_once_has_written():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "order")
        process = Process(target=leave, args=(path,))
        process.start()
        process.join()
        return path.read_text() == "one cake"


def append(path, lock, gate):
    with Path(path).open("a") as file:
        gate.wait()
        for _ in range(3):
            with lock:
                file.write("cake\n")
                file.flush()


def two_append_to_a_file_that_stays_open():
    with tempfile.TemporaryDirectory() as folder:
        path, lock, gate = Path(folder, "orders"), Lock(), Barrier(2)
        args = (path, lock, gate)
        processes = [Process(target=append, args=args) for _ in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        return path.read_text() == 6 * "cake\n"


def wait_for(condition, lit):
    with condition:
        condition.wait_for(lambda: lit.value)


def a_condition_wakes_all():
    condition, lit = Condition(), Value("b", 0)
    args = (condition, lit)
    processes = [Process(target=wait_for, args=args) for _ in range(2)]
    for process in processes:
        process.start()
    with condition:
        lit.value = 1
        condition.notify_all()
    for process in processes:
        process.join()
    return [process.exitcode for process in processes] == [0, 0]


def a_lock_is_its_owners():
    lock = RLock()
    with lock, lock:
        pass
    return raises(AssertionError, lock.release)


def a_bounded_semaphore_has_a_bound():
    return raises(ValueError, BoundedSemaphore(1).release)


def an_array_is_as_one_of_ctypes():
    numbers, text = Array("i", [1, 2, 3]), Array("c", b"cake")
    numbers[1:] = [5, 6]
    text[0] = b"b"
    return (
        (numbers[:], numbers[-1], len(numbers)) == ([1, 5, 6], 6, 3)
        and (text.value, text.raw) == (b"bake", b"bake")
        and raises(IndexError, lambda: numbers[3])
        and raises(TypeError, Value, "i", "one")
    )


def main():
    checks = {
        "terminate": lambda: ended_by(Process.terminate) == -signal.SIGTERM,
        "kill": lambda: ended_by(Process.kill) == -signal.SIGKILL,
    }
    named = (
        a_connection_goes_through_a_queue,
        a_pipe_that_nobody_reads_is_broken,
        a_listener_has_a_name,
        a_listener_has_a_port,
        a_child_learns_that_its_parent_has_ended,
        a_child_knows_who_it_is,
        files_are_shared,
        who_is_killed_has_written,
        who_leaves_at_once_has_written,
        two_append_to_a_file_that_stays_open,
        a_condition_wakes_all,
        a_lock_is_its_owners,
        a_bounded_semaphore_has_a_bound,
        an_array_is_as_one_of_ctypes,
    )
    checks |= {check.__name__: check for check in named}
    for name, check in checks.items():
        print(name, check(), flush=True)


if __name__ == "__main__":
    set_start_method("spawn")
    main()
