"""The counts of the judge: tests/browser/judge.py runs it, by `make judge`."""

import re
import tomllib

from tests.browser.judge import FACTS, verdict


def test_a_count_that_falls_or_rises_and_a_test_that_fails_are_told() -> None:
    assert list(verdict(5, 5, {})) == []
    assert list(verdict(5, 4, {})) == ["4 passed, and 5 did before"]
    assert list(verdict(5, 6, {})) == ["6 passed: raise the 5 of facts/judge.toml"]
    assert list(verdict(5, 5, {"test_bread": "burnt"})) == ["test_bread: burnt"]


LEAST = {
    "thread": 33,
    "queue": 157,
    "threading": 174,
    "concurrent.futures, of threads": 69,
    "asyncio": 392,
}
"""Tests that pass: these numbers only rise."""


def test_what_passes_only_rises_and_what_is_left_out_has_its_reason() -> None:
    parts = tomllib.loads(FACTS.read_text("utf-8"))["part"]
    assert {part["name"]: part["passes"] for part in parts} == LEAST
    for part in parts:
        for out in part.get("out", []):
            re.compile(out["tests"])
            assert out["why"].endswith(".")
