"""Runs modules of CPython's own tests in the page: the program of tests/browser/judge.py.

    python judged.py ADDRESS WHICH MODULE...

The suite is a zip at an address; WHICH is a regular expression that the ids of the tests
match, of those that run. Printed are their ids as they start; then, in a line that begins
with MARK, all ids by how they ended, as JSON.
"""

import concurrent.futures
import importlib
import io
import json
import re
import sys
import unittest
import zipfile
from collections import defaultdict


def fetch(address):
    """Fetch a file as only a browser can."""
    request = importlib.import_module("js").XMLHttpRequest.new()
    request.open("GET", address, False)  # noqa: FBT003 - at once, in this worker
    request.responseType = "arraybuffer"
    request.send()
    return io.BytesIO(request.response.to_bytes())


MARK = "The verdict: "


class Result(unittest.TestResult):
    """The ids of the tests, by how they ended, and the last line of what they said."""

    def __init__(self):
        super().__init__()
        self.ended = defaultdict(dict)

    def startTest(self, test):
        super().startTest(test)
        print(test.id(), flush=True)  # where it hangs, if it does

    def addSuccess(self, test):
        self.ended["passed"][test.id()] = ""

    def addSkip(self, test, reason):
        self.ended["skipped"][test.id()] = reason

    def addFailure(self, test, error):
        self.ended["failed"][test.id()] = f"{error[0].__name__}: {error[1]}"[:300]

    addError = addFailure

    def addExpectedFailure(self, test, error):
        self.addSuccess(test)

    def addSubTest(self, test, subtest, error):
        if error:
            self.addFailure(subtest, error)

    def stopTest(self, test):
        # One with a part that failed has not passed.
        if any(each.startswith(f"{test.id()} ") for each in self.ended["failed"]):
            self.ended["passed"].pop(test.id(), None)
        super().stopTest(test)


def each(suite):
    """All tests of a suite of suites."""
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from each(part)
        else:
            yield part


def keep(name):
    """Let no test import another of a module in C that the kernel mends."""
    helper = importlib.import_module("test.support.import_helper")
    plain = helper.import_fresh_module

    def fresh(module, fresh=(), **options):
        return plain(module, [each for each in fresh if each != name], **options)

    helper.import_fresh_module = fresh


def main(address, which, *modules):
    zipfile.ZipFile(fetch(address)).extractall("suite")
    sys.path.insert(0, "suite")
    # It believes that a browser has neither, and would skip all.
    importlib.import_module("test.support.threading_helper").can_start_thread = True
    importlib.import_module("test.support").has_socket_support = True
    # The pool that is not here only needs to have a name.
    concurrent.futures.InterpreterPoolExecutor = concurrent.futures.ThreadPoolExecutor
    keep("_queue")
    result = Result()
    loader = unittest.TestLoader()
    for name in modules:
        found = loader.loadTestsFromName(f"test.{name}")
        wanted = [test for test in each(found) if re.search(which, test.id())]
        # By their classes, as unittest groups them: each is set up once.
        unittest.TestSuite(wanted).run(result)
    print(f"\n{MARK}{json.dumps(result.ended)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
