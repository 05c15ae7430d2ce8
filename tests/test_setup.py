"""What a newcomer's setup stands on: the locks, the workflows, what the scripts say."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements.lock", "tools/node.lock")
LOCK = "".join((ROOT / name).read_text("utf-8") for name in LOCKS)
BROWSER = json.loads((ROOT / "browser" / "package-lock.json").read_text("utf-8"))[
    "packages"
]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

LOCKED_LINE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)
PINNED_ACTION = re.compile(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def entries() -> list[str]:
    """The entries of the locks: a requirement's line and the hashes below it."""
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
                f"the lock is not in step with {line!r}: run make lock"
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


def test_what_npm_brings_is_pinned_with_a_hash_and_names_no_host() -> None:
    package = json.loads((ROOT / "browser" / "package.json").read_text("utf-8"))
    for name, version in (package["dependencies"] | package["devDependencies"]).items():
        assert BROWSER[f"node_modules/{name}"]["version"] == version
    for path, entry in BROWSER.items():
        assert not path or entry["integrity"].startswith("sha512-"), path
        assert "resolved" not in entry, path


NOT_SHIPPED = {"@codemirror/streamparser", "@types/emscripten", "crelt", "ws"}
"""What others of them need, but not in a page."""


NOTICE = (ROOT / "browser" / "NOTICE.txt").read_text("utf-8")


def unnoticed(notice: str) -> set[str]:
    """What npm brings to a reader and a notice does not name."""
    brought = {
        path.removeprefix("node_modules/"): entry
        for path, entry in BROWSER.items()
        if path and not entry.get("dev")
    }
    assert brought.keys() >= NOT_SHIPPED
    names = brought.keys() - NOT_SHIPPED - {"pyodide"}
    assert {brought[name]["license"] for name in names} == {"MIT"}
    version = brought["pyodide"]["version"]
    said = {
        "pyodide": f"Pyodide {version},.* tag {re.escape(version)}\n",
        **{name: rf"\s{re.escape(name)}[,.\s]" for name in names},
    }
    return {name for name in said if not re.search(said[name], notice, re.DOTALL)}


def test_the_notice_names_all_that_npm_brings_to_a_reader() -> None:
    assert unnoticed(NOTICE) == set()


@pytest.mark.parametrize(
    ("right", "wrong", "found"),
    [
        ("@lezer/lr,", "@lezer/l,", "@lezer/lr"),
        ("and w3c-keyname.", ".", "w3c-keyname"),
        ("Pyodide 3", "Pyodide 2", "pyodide"),
        ("under the tag 3", "under the tag 2", "pyodide"),
    ],
)
def test_a_planted_gap_in_the_notice_is_found(right: str, wrong: str, found: str) -> None:
    assert right in NOTICE
    assert unnoticed(NOTICE.replace(right, wrong)) == {found}


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


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_fails_where_the_site_would_have_no_run_button(workflow: Path) -> None:
    assert requires_python(workflow.read_text("utf-8"))


def requires_python(workflow: str) -> bool:
    """Whether a workflow requires the Python of the page for all its steps."""
    said = re.findall(r"^.*TECER_RUNS.*$", workflow, re.MULTILINE)
    return len(said) == 1 and "\nenv:\n  TECER_RUNS: required " in workflow


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("env:\n  TECER_RUNS: required", "env:\n  TECER_ROWS: required"),
        ("TECER_RUNS: required", "TECER_RUNS: wanted"),
        (
            "  TECER_RUNS: required # no site without the button that runs its programs\n",
            "",
        ),
        ("- run: make", "- env:\n          TECER_RUNS: wanted\n        run: make"),
    ],
    ids=["misspelt", "wanted", "gone", "undone in a step"],
)
def test_a_planted_site_without_the_run_button_is_found(
    workflow: Path, right: str, wrong: str
) -> None:
    text = workflow.read_text("utf-8")
    assert right in text
    assert not requires_python(text.replace(right, wrong))


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


# What pyodide.sh does. Nothing is fetched by these: npm and uv are scripts.


def bring(folder: Path, programs: dict[str, str], **environment: str) -> tuple[int, str]:
    """Run pyodide.sh with false programs on its path; its status and what it says."""
    false = folder / "bin"
    if not false.exists():
        for path in (false, folder / "browser" / "node_modules", folder / ".venv" / "bin"):
            path.mkdir(parents=True)
        for name in ("sh", "cmp", "cp", "sleep", "chmod"):
            false.joinpath(name).symlink_to(shutil.which(name) or name)
        (folder / ".venv" / "bin" / "python").symlink_to(sys.executable)
        shutil.copy(ROOT / "browser" / "package-lock.json", folder / "browser")
    for name, does in programs.items():
        (false / name).write_text(f"#!{shutil.which('sh')}\n{does}\n", "utf-8")
        (false / name).chmod(0o755)
    done = subprocess.run(
        ["sh", ROOT / "tools" / "pyodide.sh", "5"],
        cwd=folder,
        env={"PATH": str(false), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


def test_what_npm_brought_is_brought_again_only_when_the_lock_changes(
    tmp_path: Path,
) -> None:
    npm = {"npm": "echo again >>npm-was-called"}
    assert bring(tmp_path, npm)[0] == 0
    assert bring(tmp_path, npm) == (0, "")
    called = tmp_path / "npm-was-called"
    assert called.read_text("utf-8") == "again\n"
    (tmp_path / "browser" / "package-lock.json").write_text("{}", "utf-8")
    assert bring(tmp_path, npm)[0] == 0
    assert called.read_text("utf-8") == "again\n" * 2


def test_without_a_registry_all_goes_on_without_the_button_unless_it_is_required(
    tmp_path: Path,
) -> None:
    npm = {"npm": "exit 1"}
    status, said = bring(tmp_path, npm)
    assert (status, len(said.splitlines())) == (0, 2)
    assert "NO RUN BUTTON: npm could not bring the Python of the page" in said
    status, said = bring(tmp_path, npm, TECER_RUNS="required")
    assert status == 1
    assert "npm could not bring the Python of the page" in said


def test_a_registry_that_hangs_is_waited_for_no_longer_than_said(tmp_path: Path) -> None:
    status, said = bring(tmp_path, {"npm": "sleep 600 & echo $! >sleeper; wait"})
    assert status == 0
    assert "NO RUN BUTTON" in said
    log = (tmp_path / ".venv" / "pyodide.log").read_text("utf-8")
    assert "ended: it took longer than 5 s" in log


def test_where_there_is_no_npm_one_is_installed_with_its_hashes(tmp_path: Path) -> None:
    npm = "echo '#!/bin/sh' >.venv/bin/npm; chmod +x .venv/bin/npm"
    uv = f'echo "$@" >uv-was-told; {npm}'
    assert bring(tmp_path, {"uv": uv})[0] == 0
    told = (tmp_path / "uv-was-told").read_text("utf-8")
    assert "--require-hashes --requirement tools/node.lock" in told


def test_where_no_npm_can_be_had_one_line_says_so(tmp_path: Path) -> None:
    status, said = bring(tmp_path, {"uv": "exit 1"})
    assert status == 0
    assert "NO RUN BUTTON: there is no npm, and none could be had from PyPI" in said
