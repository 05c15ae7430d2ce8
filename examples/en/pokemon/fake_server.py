"""The fake server, on this computer: it delays, fails and counts.

    $ python fake_server.py
    /api/v2/pokemon/25: 200
    /sprites/42.png: 503
    /sprites/42.png: 200
    Requests: 3, at most 1 at a time
"""

from http.client import HTTPConnection
from socketserver import ThreadingTCPServer
from threading import Lock, Thread

from fake_replies import TROUBLES, Attendant


class FakeServer(ThreadingTCPServer):
    request_queue_size = 64
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Attendant)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        self.troubles = dict(TROUBLES)
        self.lock = Lock()
        self.served = self.inside = self.peak = 0

    def __enter__(self):
        self.loop = Thread(target=self.serve_forever, args=(0.02,))
        self.loop.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
        self.loop.join()

    def tally(self, difference):
        with self.lock:
            self.served += difference > 0
            self.inside += difference
            self.peak = max(self.peak, self.inside)

    def handle_error(self, *_):
        # An interrupted client hangs up before the answer.
        pass


if __name__ == "__main__":
    with FakeServer() as server:
        sprite = "/sprites/42.png"
        for route in ("/api/v2/pokemon/25", sprite, sprite):
            connection = HTTPConnection(*server.server_address)
            connection.request("GET", route)
            print(f"{route}: {connection.getresponse().status}")
            connection.close()
    total, peak = server.served, server.peak
    print(f"Requests: {total}, at most {peak} at a time")
