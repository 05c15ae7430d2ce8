"""Leaves our code out of tracebacks, as CPython does what is in C."""

import itertools
import sys
import traceback

from kernel.stacks import is_ours


def without_ours(frames):
    """Part our frames from those of a traceback; what is left may be none."""
    kept = []
    while frames:
        if not is_ours(frames.tb_frame):
            kept.append(frames)
        frames = frames.tb_next
    for frame, following in itertools.pairwise([*kept, None]):
        frame.tb_next = following
    return kept[0] if kept else None


def tell_unraisable(error, message, what=None):
    """Tell `sys.unraisablehook` of an error that nobody can catch, as CPython does."""
    try:
        sys.unraisablehook(_unraisable(error, message, what))
    except BaseException as worse:  # noqa: BLE001 - the program's own hook
        message = "Exception ignored in sys.unraisablehook"
        sys.__unraisablehook__(_unraisable(worse, message, sys.unraisablehook))


def _unraisable(error, message, what):
    told = type(error), error, without_ours(error.__traceback__), message, what
    return Unraisable.kind(told)


class Unraisable:
    """The kind of what the hook is told: without a name, and CPython's takes no other."""

    kind = None


class _Fails:
    def __del__(self):
        raise RuntimeError


def install():
    """Have all that is formatted in Python leave our frames out."""
    heard = []
    sys.unraisablehook = heard.append
    _Fails()
    sys.unraisablehook = sys.__unraisablehook__
    Unraisable.kind = type(heard.pop())

    extract = traceback.StackSummary._extract_from_extended_frame_gen

    def extract_others(frames, **options):
        return extract((each for each in frames if not is_ours(each[0])), **options)

    traceback.StackSummary._extract_from_extended_frame_gen = extract_others
