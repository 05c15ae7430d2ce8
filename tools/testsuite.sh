#!/bin/bash
# testsuite.sh FOLDER: puts CPython 3.14's own test suite into FOLDER/test.
#
# It is that of a python3.14 which has one, or else Debian's package, from forky, sid or
# trixie, whose signature apt checks; the system's own sources stay as they are.
set -euo pipefail

target=$1
[ ! -d "$target/test/test_asyncio" ] || exit 0
mkdir -p "$target"
target=$(cd "$target" && pwd -P)

fail() {
    printf 'tecer: %s\n' "$*" >&2
    exit 1
}

find='import pathlib, test.test_asyncio as t; print(pathlib.Path(t.__file__).parents[1])'
for python in python3.14 .cache/python/bin/python3.14; do
    if found=$("$python" -I -c "$find" 2>/dev/null); then
        cp -R "$found" "$target/test"
        exit 0
    fi
done

command -v apt-get >/dev/null 2>&1 || fail 'there is no python3.14 with its tests here, and no apt-get'
mirror=$(grep -hoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1 | tr -d ' ' || true)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/state "$work"/lists/partial "$work"/cache/archives/partial
: >"$work/status"
own_apt() {
    apt-get -q -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::Etc::Preferences=/dev/null -o Dir::Etc::PreferencesParts=/dev/null \
        -o Dir::State="$work/state" -o Dir::State::lists="$work/lists" \
        -o Dir::State::status="$work/status" -o Dir::Cache="$work/cache" \
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Check-Valid-Until=false "$@"
}
packages='libpython3.14-testsuite libpython3.14-stdlib' # test.support is in the second
for suite in forky sid trixie; do
    key='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
    echo "deb $key ${mirror:-https://deb.debian.org/debian} $suite main" >"$work/sources.list"
    if (own_apt update && cd "$work" && own_apt download $packages) >"$work/log" 2>&1; then
        for package in "$work"/*.deb; do dpkg-deb -x "$package" "$work/unpacked"; done
        mv "$work/unpacked/usr/lib/python3.14/test" "$target/test"
        exit 0
    fi
done
cat "$work/log" >&2
fail 'the test suite of Python 3.14 could not be had: the lines above say why'
