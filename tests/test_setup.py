"""What a newcomer's setup stands on: the lock, the workflows, what setup.sh says."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

LOCKED_LINE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)
PINNED_ACTION = re.compile(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def entries() -> list[str]:
    """The entries of the lock: a requirement's line and the hashes below it."""
    lines = [line for line in LOCK.splitlines() if not line.lstrip().startswith("#")]
    return re.split(r"\n(?=\S)", "\n".join(lines).strip())


def uses(workflow: Path) -> list[str]:
    """What a workflow calls, with the comment beside it."""
    return re.findall(r"^\s*(?:- )?uses: (.+)$", workflow.read_text("utf-8"), re.MULTILINE)


def test_every_requirement_of_the_groups_is_pinned_and_locked_at_that_version() -> None:
    locked = {
        canonicalize_name(entry["name"]): entry["version"]
        for entry in LOCKED_LINE.finditer(LOCK)
    }
    for group, lines in PROJECT["dependency-groups"].items():
        for line in lines:
            wanted = Requirement(line)
            name = canonicalize_name(wanted.name)
            assert re.fullmatch(r"==[\w.]+", str(wanted.specifier)), (
                f"pyproject.toml, group {group}: pin {line!r} to one version"
            )
            assert f"=={locked.get(name)}" == str(wanted.specifier), (
                f"requirements.lock is not in step with {line!r}: run make lock"
            )


def test_every_entry_of_the_lock_is_one_version_with_a_hash() -> None:
    assert entries()
    for entry in entries():
        assert LOCKED_LINE.match(entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), entry


def test_the_lock_starts_at_the_oldest_python_that_the_package_takes() -> None:
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert f"--python-version {oldest} " in makefile


def test_there_are_workflows() -> None:
    assert [path.name for path in WORKFLOWS] == ["check.yml", "publish.yml"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(
    workflow: Path,
) -> None:
    assert uses(workflow)
    for call in uses(workflow):
        ours = call.startswith("$/.github/workflows/")
        assert ours or PINNED_ACTION.fullmatch(call), f"{workflow.name}: {call}"


# What setup.sh says where it cannot go on. Nothing is installed by these: the `python`
# that each is given is a script that answers as the Python in question would.


def setup_says(folder: Path, answers: str) -> str:
    """Run setup.sh without uv and with a false Python; what it says at the end."""
    programs = folder / "bin"
    programs.mkdir()
    for name in ("sh", "sed", "rm"):
        programs.joinpath(name).symlink_to(shutil.which(name) or name)
    python = programs / "python"
    python.write_text(f"#!/bin/sh\n{answers}\n", "utf-8")
    python.chmod(0o755)
    shutil.copy(ROOT / "pyproject.toml", folder)
    done = subprocess.run(
        ["sh", ROOT / "tools" / "setup.sh", python],
        cwd=folder,
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert not (folder / ".venv").exists()
    return done.stderr.splitlines()[-1]


def test_setup_says_that_there_is_no_such_python(tmp_path: Path) -> None:
    said = setup_says(tmp_path, "exit 127")
    assert "no Python answers as" in said
    assert "make PYTHON=" in said


def test_setup_says_that_the_python_is_too_old(tmp_path: Path) -> None:
    said = setup_says(tmp_path, 'case "$2" in *print*) echo 3.11.2 ;; *) exit 1 ;; esac')
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    assert f"is Python 3.11.2, older than {oldest}" in said


def test_setup_names_the_debian_package_that_makes_virtual_environments(
    tmp_path: Path,
) -> None:
    said = setup_says(
        tmp_path,
        'case "$2" in *ensurepip*) exit 1 ;; *print*) echo 3.13 ;; esac',
    )
    assert "apt-get install python3.13-venv" in said
