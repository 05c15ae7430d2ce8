#!/bin/sh
# Find a Chromium or Chrome that Playwright can start, or get one, for the browser tests.
# .venv/.browser then holds its path; it is empty where the browser is Playwright's own.
# Where none can be had, one line says so, and the browser tests fail by themselves.
set -eu

note=.venv/.browser
log=.venv/browser.log
playwright=.venv/bin/playwright

say() {
    printf 'tecer: %s\n' "$*" >&2
}

none() {
    say "NO BROWSER: $* (see $log): the browser tests will fail"
    exit 0
}

opens() { # opens PATH: does it start? '' is Playwright's own
    .venv/bin/python - "$1" >>"$log" 2>&1 <<'END'
import sys
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    playwright.chromium.launch(executable_path=sys.argv[1] or None).close()
END
}

keep() { # keep PATH, and be done
    printf '%s\n' "$1" >"$note"
    exit 0
}

try_the_path() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        path=$(command -v "$name") || continue
        if opens "$path"; then keep "$path"; fi
    done
}

try_playwrights_own() {
    if opens ''; then keep ''; fi
}

root_has_apt() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

apt_install() {
    say "asking apt for $*"
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -qq update && apt-get -qq install -y --no-install-recommends "$@"; } >>"$log" 2>&1
}

# Found before, and still there?
if [ -e "$note" ]; then
    known=$(cat "$note")
    if [ -z "$known" ] || [ -x "$known" ]; then exit 0; fi
    rm "$note"
fi
: >"$log"

# Playwright brings its own Node, and that one needs a library that a bare Debian lacks.
if ! $playwright --version >>"$log" 2>&1; then
    if root_has_apt; then apt_install libatomic1 || true; fi
    $playwright --version >>"$log" 2>&1 ||
        none 'Playwright cannot start: on Debian or Ubuntu, sudo apt-get install libatomic1'
fi

try_the_path
try_playwrights_own

say 'no Chromium or Chrome here: asking Playwright for one'
if $playwright install chromium >>"$log" 2>&1; then
    try_playwrights_own
    root_has_apt || none "its libraries are missing: sudo $playwright install-deps chromium"
    $playwright install-deps chromium >>"$log" 2>&1 || true
    try_playwrights_own
fi
if root_has_apt && apt_install chromium; then
    try_the_path
fi
none 'there is no Chromium or Chrome, and none could be had'
