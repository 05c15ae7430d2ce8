"""What the fake server answers, and when it gets in the way.

    $ python fake_replies.py
    Slow: 7 50 77
    /api/v2/pokemon/13: fails
    /sprites/42.png: fails
    /sprites/99.png: cut
"""

import json
import re
from http.server import BaseHTTPRequestHandler
from random import Random
from time import sleep

from fake_sprite import make_png

SLOW_ONES = [7, 50, 77]
TROUBLES = {
    "/api/v2/pokemon/13": "fails",
    "/sprites/42.png": "fails",
    "/sprites/99.png": "cut",
}


def answer(route, address):
    number = int(re.findall(r"\d+", route)[-1])
    slow = number in SLOW_ONES
    sleep(0.05 if slow else Random(route).uniform(0.001, 0.005))
    if route.endswith(".png"):
        return make_png(number)
    sprite = f"{address}/sprites/{number}.png"
    return json.dumps({"sprites": {"front_default": sprite}}).encode()


class Attendant(BaseHTTPRequestHandler):
    timeout = 30

    def do_GET(self):
        self.server.tally(+1)
        body = answer(self.path, self.server.address)
        # Before the answer: after it, the client asks for more.
        self.server.tally(-1)
        trouble = self.server.troubles.pop(self.path, "")
        self.send_response(503 if trouble == "fails" else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        cut = len(body) // 2 if trouble == "cut" else None
        self.wfile.write(body[:cut])

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    print("Slow:", *SLOW_ONES)
    for route, trouble in TROUBLES.items():
        print(f"{route}: {trouble}")
