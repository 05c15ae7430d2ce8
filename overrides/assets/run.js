// The buttons that run and edit each program. All else is fetched when one is pressed.
{
  const language = document.documentElement.lang
  const able = "Chrome 137, Edge 137, Firefox 153, Safari 27"
  const words = {
    en: {
      run: "Run", edit: "Edit", replay: "Play the recorded run", loading: "One moment…",
      not: "Does not run in this page.",
      unable: `This browser has no JSPI, without which there are no threads here. These have it: ${able}, and newer. Nothing was fetched; download the program and run it on your machine.`,
      lost: "What runs the program could not be fetched. See whether there is a network, and try again.",
    },
    "pt-BR": {
      run: "Rodar", edit: "Editar", replay: "Reproduzir a gravada", loading: "Um momento…",
      not: "Não roda nesta página.",
      unable: `Este navegador não tem JSPI, sem a qual não há threads aqui. Têm: ${able}, e mais novos. Nada foi baixado; baixe o programa e rode-o na sua máquina.`,
      lost: "Não deu para buscar o que roda o programa. Veja se há rede e tente de novo.",
    },
  }[language]
  const face = `../${language === "en" ? "../" : ""}browser/face.mjs`

  const make = (parent, name, properties) => {
    const made = Object.assign(document.createElement(name), properties)
    parent.append(made, " ")
    return made
  }

  const button = (bar, word, press) => make(bar, "button", {
    type: "button", className: "md-button", textContent: words[word], onclick: press,
  })

  /** Where there is a recorded run, a button that plays it. */
  const replay = (figure, bar) => figure.querySelector(".tecer-recorded") &&
    button(bar, "replay", () => {
      const play = figure.querySelector(".tecer-play")
      play.scrollIntoView({ block: "center" })
      play.focus({ preventScroll: true })
      if (play.dataset.does !== "pause") play.click()
    })

  /** Do what a button says, by way of the player, which is fetched first. */
  const ask = async (what, parts) => {
    const { figure, bar, status } = parts
    if (status.textContent === words.loading) return
    if (!window.WebAssembly?.Suspending) {
      if (!status.textContent) replay(figure, bar)
      status.textContent = words.unable
      return
    }
    const before = status.textContent
    status.textContent = words.loading
    try {
      await (await import(face)).playerOf(parts)[what]()
      if (status.textContent === words.loading) status.textContent = before
    } catch {
      status.textContent = words.lost
    }
  }

  const offer = (figure, bar) => {
    const name = figure.querySelector("figcaption code").textContent
    Object.assign(bar, { role: "group", ariaLabel: name })
    const parts = { figure, bar }
    parts.run = button(bar, "run", () => ask("press", parts))
    parts.edit = button(bar, "edit", () => ask("edit", parts))
    parts.status = make(bar, "span", { role: "status" })
  }

  document$.subscribe(() => {
    for (const figure of document.querySelectorAll("figure.tecer-example:not(:has(.tecer-page))")) {
      const bar = make(figure, "div", { className: "tecer-page" })
      figure.querySelector(".highlight").after(bar)
      const why = figure.dataset.cannot
      if (!why) offer(figure, bar)
      else {
        make(bar, "span", { textContent: `${words.not} ${why}` })
        replay(figure, bar)
      }
    }
  })
}
