// A button to run each program in the page. All else is fetched when one is pressed.
{
  const text = { en: "Run", "pt-BR": "Rodar" }[document.documentElement.lang]
  const face = `../${document.documentElement.lang === "en" ? "../" : ""}browser/face.mjs`

  document$.subscribe(() => {
    for (const shown of document.querySelectorAll("figure.tecer-example > .tecer-run")) {
      const figure = shown.parentElement
      const bar = document.createElement("p")
      bar.className = "tecer-page"
      bar.textContent = figure.dataset.cannot ?? ""
      if (!figure.dataset.cannot) {
        const button = bar.appendChild(document.createElement("button"))
        button.className = "md-button"
        button.textContent = text
        button.onclick = async () => (await import(face)).press(figure, bar, button)
      }
      figure.querySelector(".tecer-links").before(bar)
    }
  })
}
