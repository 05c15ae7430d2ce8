// What a reader sees of a program's runs: how they go and what they print; and its editor.
import { pictureOf } from "./picture.mjs"
import { run } from "./runner.mjs"
import { WORDS } from "./words.mjs"

const words = WORDS[document.documentElement.lang]

const MEGABYTE = 1e6

/** The player whose program is running, if any: one at a time. */
let current

// Who leaves the page ends the run; the browser may keep the page, to be gone back to.
addEventListener("pagehide", () => current?.stop())
document$.subscribe(() => current?.stop())

const players = new WeakMap()

/** The player of a figure, made at the first press in it of a button of run.js. */
export function playerOf(parts) {
  if (!players.has(parts.figure)) players.set(parts.figure, new Player(parts))
  return players.get(parts.figure)
}

class Player {
  #figure
  #runButton
  #editButton
  #screen
  #editor
  #program // the page's, as it is edited
  #mine // what a reader wrote, and reset
  #back = element("button", {
    type: "button", className: "md-button", textContent: words.back,
    onclick: () => this.#open(this.#mine),
  })
  #end

  constructor({ figure, bar, run, edit, status }) {
    this.#figure = figure
    this.#runButton = run
    this.#editButton = edit
    this.#screen = new Screen(bar, status)
  }

  /** The first button was pressed: it runs the program, or stops it. */
  press() {
    if (current === this) this.stop()
    else this.run()
  }

  stop() {
    this.#end()
  }

  async run() {
    if (current) return this.#screen.say(words.busy)
    current = this
    this.#runButton.textContent = words.stop
    this.#screen.clear()
    for (const command of this.#figure.dataset.run.split("\n")) {
      this.#screen.print(`$ ${command}\n`)
      if (!await this.#runOne(command)) break
    }
    current = undefined
    this.#runButton.textContent = words.run
  }

  /** Run one command; say how it ended, and whether to go on. */
  async #runOne(command) {
    const screen = this.#screen
    const picture = pictureOf(this.#figure, screen.output)
    let began
    const what = {
      program: this.#address,
      source: this.#editor?.text,
      words: command.split(/\s+/).slice(2),
      draw: picture.wanted,
    }
    const { ended, stop } = run(what, {
      loading: (loaded, total) => screen.progress(loaded, total),
      begin() {
        began = performance.now()
        screen.say(words.begin)
      },
      print: screen.print,
      ask: () => screen.note(words.asked),
      crowd: most => screen.note(words.crowd(most)),
      picture: picture.show,
    })
    this.#end = stop
    const how = await ended
    const seconds = words.number.format((performance.now() - began) / 1000)
    if (how.stuck) for (const where of how.stuck) screen.note(words.waits(...where))
    screen.say(
      how.stopped ? words.stopped
      : how.stuck ? words.stuck
      : how.flooded ? words.flooded
      : how.broken !== undefined ? words.broken(how.broken)
      : how.failed !== undefined ? words.failed(how.failed)
      : words.ended(how.status, seconds))
    return how.status !== undefined
  }

  get #address() {
    return this.#figure.querySelector("a[download]").href
  }

  /** The second button was pressed: it opens the editor, or brings the page's program back. */
  async edit() {
    if (this.#editor) this.#reset()
    else await this.#open()
  }

  /** Open the editor with `mine`, or else with the page's program. */
  async #open(mine) {
    const [{ makeEditor }, program] =
      await Promise.all([import("./editor.mjs"), this.#program ?? this.#fetch()])
    this.#program = program
    this.#unkeep()
    const box = element("div", { className: "tecer-editor" })
    const hint = element("p", { id: `tecer-hint-${++hints}`, textContent: words.hint })
    const attributes = { "aria-label": words.editor, "aria-describedby": hint.id, tabindex: 0 }
    this.#editor = makeEditor(box, mine ?? program, attributes, () => this.run())
    box.append(hint)
    this.#shown.hidden = true
    this.#shown.after(box)
    this.#editButton.textContent = words.reset
    this.#editor.focus()
  }

  /** What is not the page's program is kept, until the next edit. */
  #reset() {
    const { text } = this.#editor
    this.#editor.destroy()
    this.#editor = undefined
    this.#shown.nextSibling.remove()
    this.#shown.hidden = false
    this.#editButton.textContent = words.edit
    if (text === this.#program) return
    this.#mine = text
    this.#editButton.after(" ", this.#back)
    if (current !== this) this.#screen.say(words.isReset)
  }

  #unkeep() {
    if (this.#back.isConnected && current !== this) this.#screen.say("")
    this.#back.remove()
  }

  /** The page's own showing of the program. */
  get #shown() {
    return this.#figure.querySelector(".highlight")
  }

  /** The program as it is edited: all of it, but for the docstring. */
  async #fetch() {
    const response = await fetch(this.#address)
    if (!response.ok) throw new Error(response.status)
    const lines = (await response.text()).split("\n")
    return lines.slice(this.#figure.dataset.from - 1).join("\n")
  }
}

let hints = 0

class Screen {
  #status
  #bar = element("progress", { ariaLabel: words.loading })
  #bytes = element("span", { ariaHidden: "true" })
  #loading = element("span", { hidden: true })
  #lines = element("code", { role: "log", tabIndex: 0, ariaLabel: words.output })
  output = element("pre", { className: "tecer-output", hidden: true })
  #pending = []

  constructor(bar, status) {
    this.#status = status
    this.#loading.append(this.#bar, " ", this.#bytes)
    this.output.append(this.#lines)
    bar.append(this.#loading)
    bar.after(this.output, element("p", { className: "tecer-honest", textContent: words.honest }))
  }

  clear() {
    this.#lines.replaceChildren()
    this.say(words.loading)
  }

  say(text) {
    this.#loading.hidden = true
    this.#status.textContent = text
  }

  progress(loaded, total) {
    const parts = [loaded, total].map(bytes => words.number.format(bytes / MEGABYTE))
    this.#bytes.textContent = words.megabytes(...parts)
    Object.assign(this.#bar, { max: total, value: loaded })
    this.#loading.hidden = false
  }

  /** A line of the page's own among what the program prints. */
  note = text => this.#show(`${text}\n`, "tecer-note")

  print = (text, to) => this.#show(text, to === 2 ? "tecer-error" : "")

  /** Shown with the next frame, however many come before it. */
  #show(text, className) {
    const last = this.#pending.at(-1)
    if (last?.className === className) last.textContent += text
    else this.#pending.push({ textContent: text, className })
    if (last) return
    requestAnimationFrame(() => {
      this.output.hidden = false
      this.#lines.append(...this.#pending.splice(0).map(piece => element("span", piece)))
      this.#lines.scrollTop = this.#lines.scrollHeight
    })
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties)
}
