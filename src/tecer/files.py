"""Writes files whole, or not at all: nobody sees half of one."""

from pathlib import Path


def write(target: Path, data: bytes) -> None:
    """Write a file beside the target and then rename it. Raises OSError."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(data)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
