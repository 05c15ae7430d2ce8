// What a reader sees of a run: the button, the progress, the output and how it ended.
import { pictureOf } from "./picture.mjs"
import { isAble, run } from "./runner.mjs"
import { WORDS } from "./words.mjs"

const words = WORDS[document.documentElement.lang]

const MEGABYTE = 1e6

/** The run under way, if any: one at a time. */
let current

/** A press of the button in a figure's bar: run, or stop, or say why not. */
export function press(figure, bar, button) {
  const screen = screenOf(figure, bar)
  if (current?.button === button) current.stop()
  else if (current) screen.say(words.busy)
  else if (!isAble) screen.say(words.unable)
  else begin(figure, button, screen)
}

async function begin(figure, button, screen) {
  current = { button, stop: () => { current.stopped = true } }
  button.textContent = words.stop
  screen.clear()
  try {
    const address = figure.querySelector("a[download]").href
    for (const command of figure.dataset.run.split("\n")) {
      screen.print(`$ ${command}\n`)
      const picture = pictureOf(figure, screen.output)
      if (!await runOne(address, command, screen, picture) || current.stopped) break
    }
  } finally {
    current = undefined
    button.textContent = words.run
  }
}

/** Run one command; say how it ended, and whether to go on. */
async function runOne(program, command, screen, picture) {
  let began
  const given = command.split(/\s+/).slice(2)
  const { ended, stop } = run({ program, words: given, draw: picture.wanted }, {
    picture: picture.show,
    loading: (loaded, total) => screen.progress(loaded, total),
    begin() {
      began = performance.now()
      screen.say(words.begin)
    },
    print: screen.print,
    ask: () => screen.note(words.asked),
  })
  current.stop = () => {
    current.stopped = true
    stop()
  }
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

const screens = new WeakMap()

/** The part of a figure that shows its runs, made at the first. */
function screenOf(figure, bar) {
  if (!screens.has(figure)) screens.set(figure, new Screen(bar))
  return screens.get(figure)
}

class Screen {
  #status = element("span", { role: "status" })
  #bar = element("progress", { ariaLabel: words.loading })
  #bytes = element("span", { ariaHidden: "true" })
  #loading = element("span", { hidden: true })
  #lines = element("code", { role: "log", tabIndex: 0, ariaLabel: words.output })
  output = element("pre", { className: "tecer-output", hidden: true })
  #pending = []

  constructor(bar) {
    this.#loading.append(this.#bar, " ", this.#bytes)
    this.output.append(this.#lines)
    bar.append(" ", this.#status, " ", this.#loading)
    bar.after(this.output, element("p", { className: "tecer-honest", textContent: words.honest }))
  }

  clear() {
    this.#lines.replaceChildren()
    this.say("")
  }

  say(text) {
    this.#loading.hidden = true
    this.#status.textContent = text
  }

  progress(loaded, total) {
    const parts = [loaded, total].map(bytes => words.number.format(bytes / MEGABYTE))
    this.#bytes.textContent = words.megabytes(...parts)
    Object.assign(this.#bar, { max: total, value: loaded })
    if (!this.#loading.hidden) return
    this.say(words.loading)
    this.#loading.hidden = false
  }

  /** A line of the page's own among what the program prints. */
  note = text => this.#show(`${text}\n`, "tecer-note")

  print = (text, to) => this.#show(text, to === 2 ? "tecer-error" : "")

  /** Shown with the next frame, however many come before it. */
  #show(text, className) {
    if (this.#pending.push(element("span", { textContent: text, className })) > 1) return
    requestAnimationFrame(() => {
      this.output.hidden = false
      this.#lines.append(...this.#pending.splice(0))
      this.#lines.scrollTop = this.#lines.scrollHeight
    })
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties)
}
