"""axe in a page, which finds what is not accessible."""

from importlib.resources import files

from playwright.sync_api import Page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")

# A page has thousands of coloured words of code. Of those that look alike, on a
# background alike, one is measured; the others become plain text.
RUN_AXE = """async ([where, how]) => {
  const seen = new Set()
  for (const word of document.querySelectorAll(".highlight pre span:not(:has(*))")) {
    const around = [word, word.parentElement, word.closest(".highlight")]
    const look = around.map(element => element.className).join(" in ")
    if (seen.has(look)) word.replaceWith(word.textContent)
    seen.add(look)
  }
  // Two frames, in which the page attends to a new width or an open fold.
  for (let frame = 0; frame < 2; frame++)
    await new Promise(requestAnimationFrame)
  const quick = { resultTypes: ["violations"], selectors: false }
  return (await axe.run(where, { ...quick, ...how })).violations
}"""


def axe(tab: Page, within: str = "html", **options: object) -> list[str]:
    """Run axe, and tell what it finds: the rule, the element and what to do."""
    return [
        f"{violation['id']}: {node['html']}: {node['failureSummary']}"
        for violation in tab.evaluate(RUN_AXE, [within, options])
        for node in violation["nodes"]
    ]
