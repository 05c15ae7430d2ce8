"""A real Firefox, driven by Marionette: the protocol that geckodriver speaks to it.

Playwright drives only a Firefox of its own making, and by WebDriver BiDi (1.65) none as old
as Firefox 153. What the tests need is little: to open a page, and to run a function in it.
"""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATHS = ("firefox", "firefox-esr")
"""What it may be called."""

NEEDED = 153
"""The first version with JSPI."""

PATIENCE = 120.0
"""Seconds, for the start and for one answer."""

SETTINGS = {
    "marionette.port": 0,
    "app.normandy.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.unified": False,
}


def find() -> tuple[str, str]:
    """Find a Firefox with JSPI: its path, or none, and then the reason."""
    reason = "there is no Firefox here"
    for path in filter(None, map(shutil.which, PATHS)):
        said = subprocess.run(
            [path, "--version"], capture_output=True, text=True, check=False
        )
        version = said.stdout.rpartition(" ")[2].strip()
        if (
            version.partition(".")[0].isdecimal()
            and int(version.partition(".")[0]) >= NEEDED
        ):
            return path, ""
        reason = f"{path} is Firefox {version or '?'}: JSPI came with {NEEDED}"
    return "", reason


class Firefox:
    """A tab of a Firefox, with what the tests use of Playwright's pages."""

    def __init__(self, port: int) -> None:
        """Connect to a Firefox that listens."""
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.file = self.socket.makefile("rb")
        self.sent = 0
        self._receive()  # it tells its name
        self._ask("WebDriver:NewSession")
        limit = round(1000 * PATIENCE)
        self._ask("WebDriver:SetTimeouts", script=limit, pageLoad=limit)

    def goto(self, address: str, /) -> None:
        """Open a page."""
        self._ask("WebDriver:Navigate", url=address)

    def evaluate(self, function: str, argument: object = None, /) -> Any:  # noqa: ANN401 - JSON
        """Call a function of JavaScript in the page, and wait for what it promises."""
        call = f"(async () => JSON.stringify(await ({function})({json.dumps(argument)})))()"
        script = "return window.eval(arguments[0])"
        told = self._ask("WebDriver:ExecuteScript", script=script, args=[call])["value"]
        return json.loads(told) if told is not None else None

    def quit(self) -> None:
        """End it."""
        self._ask("Marionette:Quit", flags=["eForceQuit"])
        self.socket.close()

    def _ask(self, command: str, **what: object) -> Any:  # noqa: ANN401 - JSON
        self.sent += 1
        text = json.dumps([0, self.sent, command, what]).encode()
        self.socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, told = self._receive()
        if error:
            raise RuntimeError(f"{command}: {error['message']}")
        return told

    def _receive(self) -> Any:  # noqa: ANN401 - JSON
        length = b""
        while not length.endswith(b":"):
            length += self.file.read(1)
        return json.loads(self.file.read(int(length[:-1])))


@contextmanager
def firefox(path: str) -> Iterator[Firefox]:
    """Start a Firefox with a profile of its own, and end it."""
    with tempfile.TemporaryDirectory(prefix="tecer-", ignore_cleanup_errors=True) as name:
        lines = (
            f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in SETTINGS.items()
        )
        (Path(name) / "user.js").write_text("".join(lines), "utf-8")
        command = [path, "--headless", "--no-remote", "--marionette", "--profile", name]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(command, **quiet)  # type: ignore[call-overload]
        try:
            tab = Firefox(_port(Path(name) / "MarionetteActivePort", process))
            yield tab
            tab.quit()
            process.wait(PATIENCE)
        finally:
            process.kill()
            process.wait()


def _port(file: Path, process: "subprocess.Popen[bytes]") -> int:
    """Wait until it tells where it listens."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if file.exists() and (text := file.read_text()):
            return int(text)
        time.sleep(0.05)
    raise RuntimeError("Firefox did not start")
