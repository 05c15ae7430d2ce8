#!/bin/sh
# Make VENV from requirements.lock: with uv where there is one, with venv and pip where not.
# Usage, from the root of the repository: tools/setup.sh PYTHON [VENV] (.venv, if not told)
# VENV/.ready, written last, says that all went well, and which Python was asked for.
set -eu

python=$1
venv=${2:-.venv}
least=$(sed -n 's/^requires-python = ">=\([0-9.]*\)"$/\1/p' pyproject.toml)

fail() {
    printf 'tecer: %s\n' "$*" >&2
    exit 1
}

ask() { # ask EXPRESSION: what that Python answers
    "$python" -c "import sys; print($1)" 2>/dev/null
}

new_enough() {
    "$python" -c "import sys; sys.exit(sys.version_info < tuple(map(int, '$least'.split('.'))))" 2>/dev/null
}

need_new_enough() {
    new_enough && return
    is=$(ask 'sys.version.split()[0]') || fail "no Python answers as '$python': install Python $least or newer, or name one: make PYTHON=/path/to/python3"
    fail "'$python' is Python $is, older than $least: install a newer one, or uv, which fetches one, or name one: make PYTHON=/path/to/python3"
}

begin() {
    echo "tecer: setting up $venv, once; this may take a minute" >&2
    rm -rf "$venv"
}

with_uv() {
    # Only the default may give way to a Python that uv finds or fetches.
    if new_enough; then
        wanted=$(ask sys.executable)
    elif [ "$python" = python3 ]; then
        wanted=">=$least"
    else
        need_new_enough
    fi
    begin
    uv venv --quiet --python "$wanted" "$venv" ||
        fail "uv found no Python $least or newer and could fetch none: name one: make PYTHON=/path/to/python3"
    uv pip sync --quiet --python "$venv/bin/python" --require-hashes requirements.lock ||
        fail "$not_installed"
    uv pip install --quiet --python "$venv/bin/python" --no-deps --no-build-isolation --editable . ||
        fail 'the package itself could not be installed: the lines above say why'
}

with_pip() {
    need_new_enough
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        fail "'$python' cannot make virtual environments: on Debian or Ubuntu, apt-get install python$(ask "'%d.%d' % sys.version_info[:2]")-venv"
    begin
    "$python" -m venv "$venv" || fail "'$python' could not make $venv: the lines above say why"
    pip="$venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input"
    $pip --require-hashes --requirement requirements.lock || fail "$not_installed"
    $pip --no-deps --no-build-isolation --editable . ||
        fail 'the package itself could not be installed: the lines above say why'
}

not_installed='the packages of requirements.lock could not be installed: the lines above say why (is there a network?)'

if command -v uv >/dev/null 2>&1; then with_uv; else with_pip; fi
printf '%s\n' "$python" >"$venv/.ready"
