#!/bin/sh
# Get what runs programs in the page: what browser/package-lock.json pins, with its hashes,
# into browser/node_modules. npm does it; where there is none, PyPI brings one.
# Where it cannot be had in time, one line says so, and the site is built without the Run
# button. With TECER_RUNS=required that is a failure, and there is more time.
# Usage, from the root of the repository: tools/pyodide.sh [SECONDS], for each of two steps.
set -eu

lock=browser/package-lock.json
ready=browser/node_modules/.ready
log=.venv/pyodide.log
if [ "${TECER_RUNS:-}" = required ]; then seconds=600; else seconds=${1:-50}; fi

none() {
    why="$* (see $log)"
    if [ "${TECER_RUNS:-}" = required ]; then
        printf 'tecer: the Python of the page could not be had: %s\n' "$why" >&2
        exit 1
    fi
    printf 'tecer: NO RUN BUTTON: %s: the site is built without it, and its tests are skipped; make pyodide tries again\n' "$why" >&2
    exit 0
}

in_time() { # in_time COMMAND...: ended, with its children, where it takes too long
    .venv/bin/python - "$seconds" "$@" >>"$log" 2>&1 <<'END'
import os, signal, subprocess, sys

seconds, *command = sys.argv[1:]
process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
try:
    sys.exit(process.wait(float(seconds)))
except subprocess.TimeoutExpired:
    sys.exit(f"ended: it took longer than {seconds} s")
finally:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
END
}

bring_npm() { # into .venv, which is on the path from here on
    PATH=$PWD/.venv/bin:$PATH
    if command -v npm >/dev/null 2>&1; then return; fi
    echo 'tecer: no npm here: getting one from PyPI, once' >&2
    if command -v uv >/dev/null 2>&1; then
        in_time uv pip install --python .venv/bin/python --require-hashes --requirement tools/node.lock
    else
        in_time .venv/bin/python -m pip install --disable-pip-version-check --no-input --retries 1 --require-hashes --requirement tools/node.lock
    fi
}

# Brought before, and still what the lock pins?
if cmp -s "$lock" "$ready"; then exit 0; fi
: >"$log"

command -v npm >/dev/null 2>&1 || bring_npm ||
    none 'there is no npm, and none could be had from PyPI'
echo 'tecer: getting the Python of the page from npm, once' >&2
in_time npm ci --prefix browser --no-progress --fetch-retries=1 --fetch-retry-mintimeout=1000 ||
    none 'npm could not bring the Python of the page'
cp "$lock" "$ready"
