// The picture of a run, below what it printed: drawn in the worker by the code that draws
// the recorded runs, and replayed by their script.
const assets = new URL("../assets/", import.meta.url)

const language = document.documentElement.lang.slice(0, 2)

let count = 0

/** The picture of the last run of a figure. */
const last = new WeakMap()

/** Make ready for the picture of a figure's next run, below `output`. */
export function pictureOf(figure, output) {
  last.get(figure)?.remove()
  const box = document.createElement("div")
  last.set(figure, box)
  output.after(box)
  return {
    wanted: { language, identity: `run-${++count}` },
    async show(html) {
      await Promise.all([style(), script()])
      if (last.get(figure) !== box) return
      box.innerHTML = html
      for (const table of box.querySelectorAll("table")) wrap(table)
      for (const panel of box.children) tecerReplay(panel)
    },
  }
}

/** As the theme's script does with the tables that a page comes with: a wide one scrolls. */
function wrap(table) {
  const [outer, inner] = ["scrollwrap", "table"].map(name =>
    Object.assign(document.createElement("div"), { className: `md-typeset__${name}` }))
  table.replaceWith(outer)
  outer.append(inner)
  inner.append(table)
}

/** A page with recorded runs has both; another fetches them now. */
const style = () => document.querySelector("link[href$='/timeline.css']") ??
  fetched("link", { rel: "stylesheet", href: new URL("timeline.css", assets) })

const script = () => globalThis.tecerReplay ??
  fetched("script", { src: new URL("replay.js", assets) })

function fetched(name, properties) {
  return new Promise((resolve, reject) => {
    const events = { onload: resolve, onerror: reject }
    document.head.append(Object.assign(document.createElement(name), properties, events))
  })
}
