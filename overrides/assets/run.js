// A button to run each program in the page. All else is fetched when one is pressed.
{
  const language = document.documentElement.lang
  const words = {
    en: { run: "Run", not: "Does not run in this page." },
    "pt-BR": { run: "Rodar", not: "Não roda nesta página." },
  }[language]
  const face = `../${language === "en" ? "../" : ""}browser/face.mjs`

  document$.subscribe(() => {
    for (const figure of document.querySelectorAll("figure.tecer-example")) {
      const bar = document.createElement("p")
      bar.className = "tecer-page"
      if (figure.dataset.cannot) bar.textContent = `${words.not} ${figure.dataset.cannot}`
      else {
        const button = bar.appendChild(document.createElement("button"))
        button.className = "md-button"
        button.textContent = words.run
        button.onclick = async () => (await import(face)).press(figure, bar, button)
      }
      figure.querySelector(".tecer-links").before(bar)
    }
  })
}
