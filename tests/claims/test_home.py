"""Proves the myth of the pages `index.md`."""

import os
import sysconfig
from pathlib import Path
from unittest import mock

from tecer import catalog, transcript

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

IS_FREE_THREADED = sysconfig.get_config_var("Py_GIL_DISABLED") == 1


def printed(language: str, name: str) -> str:
    """Return what an example prints."""
    example = catalog.read(EXAMPLES, language, name)
    outcome = transcript.run(["python", example.path.name], example.path.parent)
    assert outcome.status == 0, outcome.output
    return outcome.output


def test_the_gil_keeps_my_data_right() -> None:
    """With the GIL 30 kg go missing, as they do without it; a lock finds them again.

    A free-threaded build runs the programs both ways; an ordinary one has its GIL.
    Before 3.13 the variable means nothing, and the GIL is always there.
    """
    for gil in ("1", "0") if IS_FREE_THREADED else ("1",):
        with mock.patch.dict(os.environ, PYTHON_GIL=gil):
            assert "70 kg" in printed("pt", "comece/saco_de_farinha")
            assert "70 kg" in printed("en", "begin/flour_bag")
            assert "40 kg" in printed("pt", "comece/saco_com_trava")
            assert "40 kg" in printed("en", "begin/bag_with_lock")
