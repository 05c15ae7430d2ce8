"""What Linux tells of its processes and threads: proc(5)."""

import contextlib
import platform
from pathlib import Path
from typing import NamedTuple

PROC = Path("/proc")
"""Where it tells; other systems have none."""

ENDED = "ZX"
"""The states of what has ended, whether or not somebody asked for it since."""


FUTEX = {"x86_64": "202", "aarch64": "98"}.get(platform.machine())
"""The number of the system call in which threads wait for each other: futex(2)."""


class Stat(NamedTuple):
    """A process, or a thread of one: its state, a letter, and its process group."""

    state: str
    group: int

    @property
    def has_ended(self) -> bool:
        """Whether it only waits to be asked for."""
        return self.state in ENDED


def stat(of: Path) -> Stat:
    """Read the `stat` in a folder of /proc. Raises OSError where that one has gone."""
    # The name stands in parentheses, and may have some in it.
    state, _parent, group = (of / "stat").read_bytes().rpartition(b")")[2].split()[:3]
    return Stat(state.decode(), int(group))


def has_limit(of: Path) -> bool | None:
    """Whether the wait of a thread for another has a time limit.

    None where it does not wait for one, or the system does not tell (it need not).
    """
    with contextlib.suppress(OSError):
        call, *arguments = (of / "syscall").read_text().split()
        if call == FUTEX:
            return int(arguments[3], 16) != 0
    return None
