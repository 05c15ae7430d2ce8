"""The programs that run in the page keep their contracts in a real Firefox as well."""

import os
from collections.abc import Iterator

import pytest

from tecer import catalog
from tests.browser.figures import BIRD, needs_python
from tests.browser.firefox import Firefox, find, firefox
from tests.browser.in_page import fault
from tests.browser.served import ROOT, Site, written
from tests.browser.test_run_in_the_page import EXAMPLES

pytestmark = needs_python


@pytest.fixture(scope="module")
def fox(site: Site) -> Iterator[Firefox]:
    """A Firefox with JSPI; where TECER_FIREFOX says `required`, none may be missing."""
    path, reason = find()
    if not path:
        missing = pytest.fail if os.environ.get("TECER_FIREFOX") else pytest.skip
        missing(reason)
    with firefox(path) as tab:
        tab.goto(f"{site.url}404.html")
        yield tab


@pytest.mark.parametrize(("language", "name"), EXAMPLES)
def test_a_program_keeps_its_contract_in_firefox(
    fox: Firefox, site: Site, language: str, name: str
) -> None:
    example = catalog.read(ROOT / "examples", language, name)
    assert [fault(fox, site, example, each) for each in example.contract] == [""]


PRESS = """async program => {
  const until = async find => {
    for (;;) {
      const found = find()
      if (found) return found
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  const figure = await until(() => [...document.querySelectorAll("figure.tecer-example")]
    .find(each => each.querySelector("figcaption code").textContent === program))
  const button = await until(() => figure.querySelector(".tecer-page button"))
  button.click()
  await until(() => /^Ended/.test(figure.querySelector("[role=status]")?.textContent))
  await until(() => figure.querySelector(".tecer-output + div .tecer-play"))
  return figure.querySelector("[role=log]").textContent
}"""


def test_the_button_runs_and_draws_a_program_in_firefox(fox: Firefox, site: Site) -> None:
    address = next(p.address for p in written() if BIRD in p.examples)
    fox.goto(site.url + address)
    contract = catalog.read(ROOT / "examples", "en", BIRD).contract[0]
    command, _, printed = fox.evaluate(PRESS, f"{BIRD}.py").partition("\n")
    assert command == f"$ {contract.command}"
    assert contract.accepts(printed)


def test_a_page_that_is_not_there_is_told_as_an_error(fox: Firefox) -> None:
    with pytest.raises(RuntimeError, match="ExecuteScript"):
        fox.evaluate("() => { throw new Error('no bread') }")
