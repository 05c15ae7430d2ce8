// What a process prints, on its way to the page: told at once, but where it is much.
//
// A message for each line would take most of the time of a program that prints without end.

/** In each slot, so many pieces are told at once; what comes after is gathered. */
const SLOT_MS = 50, AT_ONCE = 50

/** So many characters are told without delay. */
const MUCH = 20_000

export class Printer {
  #tell
  #text = ""
  #to
  #slotBegan = 0
  #told = 0

  /** `tell({text, to})` hears what was printed. */
  constructor(tell) {
    this.#tell = tell
  }

  print(text, to) {
    if (to !== this.#to) this.flush()
    this.#to = to
    const isFirst = !this.#text
    this.#text += text
    this.look()
    if (this.#told < AT_ONCE || this.#text.length > MUCH) this.flush()
    // It comes once Python waits; where that never does, `look` is called.
    else if (isFirst) setTimeout(() => this.flush())
  }

  /** Tell what has been gathered for long enough. */
  look() {
    if (!this.#text) return
    const now = performance.now()
    if (now - this.#slotBegan < SLOT_MS) return
    this.#slotBegan = now
    this.#told = 0
    this.flush()
  }

  /** Tell what has been gathered. */
  flush() {
    const text = this.#text
    if (!text) return
    this.#text = ""
    this.#told++
    this.#tell({ text, to: this.#to })
  }
}
