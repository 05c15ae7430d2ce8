// Replays the recorded runs of a page: a playhead crosses the pictures while the
// output appears as it did. overrides/page.html loads it where there is a picture.
// Without it nothing is missing: pictures and outputs are whole.
//
// Times are in microseconds, from data-at (and data-to, where it ends) of each bar,
// mark and piece of output. The words come from data-words: src/tecer/pictures.py.
const still = matchMedia("(prefers-reduced-motion: reduce)")

/** How long a replay takes at the speed that is chosen at first, in seconds. */
const COMFORT = 5

/** The replay that is playing: never a second one. */
let playing

function make(tag, attributes = {}, namespace = "http://www.w3.org/1999/xhtml") {
  const made = document.createElementNS(namespace, tag)
  for (const name in attributes) made.setAttribute(name, attributes[name])
  return made
}

const draw = (tag, attributes) => make(tag, attributes, "http://www.w3.org/2000/svg")

/** The nearest of 1, 2, 5, 10, 20, 50… */
function round(number) {
  const power = 10 ** Math.floor(Math.log10(number))
  const lead = number / power
  return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10)
}

class Replay {
  at = -1 // before the start, where all is shown until the reader wants to see it happen

  constructor(box) {
    this.box = box
    this.length = Math.max(1, box.dataset.length)
    this.words = JSON.parse(box.dataset.words)
    this.printed = [...box.querySelectorAll(".tecer-printed [data-at]")]
    this.calls = [...box.querySelectorAll("svg [data-to]")].map(bar => this.read(bar))
    this.moments = this.happenings()
    this.build()
    this.cover()
    this.name()
  }

  read({ dataset, textContent, parentNode }) {
    // Of pictures that share a clock each has its file, which tells calls apart.
    const file = parentNode.closest(".tecer-one")?.dataset.file
    return {
      at: Number(dataset.at),
      to: Number(dataset.to),
      say: dataset.say ?? textContent.trim(),
      fails: dataset.fails ? ` ${dataset.fails}` : "",
      where: file ? `${file}: ` : "",
    }
  }

  say(word, text) {
    return this.words[word].replace("{}", () => text)
  }

  /** What happens when: [time, [what, …]] of each moment at which something does. */
  happenings() {
    const found = new Map()
    const note = (at, what) => found.set(at, [...(found.get(at) ?? []), what])
    for (const { at, to, say, fails, where } of this.calls) {
      note(at, where + this.say("begins", say))
      note(to, where + this.say("ends", say) + fails)
    }
    // A picture of many lanes has no marks: its output tells what was printed.
    const marks = this.printed.length ? this.printed : this.box.querySelectorAll(".m")
    for (const { at, say, where } of [...marks].map(mark => this.read(mark)))
      if (say) note(at, where + this.say("prints", `“${say}”`))
    return [...found].sort(([one], [other]) => one - other)
  }

  build() {
    const { words, length } = this
    this.button = make("button", { type: "button", class: "tecer-play" })
    this.speed = make("select", { class: "tecer-speed", "aria-label": words.speed })
    this.said = make("p", { class: "tecer-said", "aria-live": "polite" })
    this.slider = make("input", {
      type: "range", class: "tecer-position", "aria-label": words.position,
      min: 0, max: length, step: "any", value: 0, "aria-valuetext": this.time(0),
    })
    this.choices()
    // Before anything moves, what the picture shows as a whole.
    this.said.textContent = this.box.querySelector(":scope > svg")?.ariaLabel ?? ""

    const controls = make("div", { class: "tecer-controls" })
    controls.append(this.button, this.speed, this.said, this.slider)
    this.box.querySelector(":scope > .tecer-one, :scope > svg").before(controls)
    this.box.tabIndex = -1 // a click on the picture gives it the keys

    this.button.onclick = () => this.go()
    this.slider.oninput = () => this.seek(this.slider.valueAsNumber)
    this.box.onkeydown = event => this.key(event)
  }

  /** Speeds: about five seconds for it all, some beside that, and as it was. */
  choices() {
    const usual = round(COMFORT * 1e6 / this.length)
    const factors = [5, 2, 1, 0.5, 0.2].map(times => round(usual * times))
    for (const factor of [...new Set([...factors, 1])].sort((a, b) => b - a)) {
      const option = new Option(this.pace(factor), factor)
      option.selected = factor === usual
      this.speed.append(option)
    }
  }

  pace(factor) {
    if (factor === 1) return this.words.real
    const times = Math.round(Math.max(factor, 1 / factor))
    const written = times.toLocaleString(document.documentElement.lang)
    return this.say(factor > 1 ? "slower" : "faster", written)
  }

  /** Veils what is yet to come in each picture, but not the names and the clock. */
  cover() {
    this.veils = []
    this.heads = []
    for (const picture of this.box.querySelectorAll(".tecer-picture")) {
      const veil = draw("rect", { class: "tecer-veil", height: "100%" })
      const head = draw("line", { class: "tecer-head", y2: "100%" })
      picture.append(veil, head, ...picture.querySelectorAll("g:has(> .p, > .l, > .x)"))
      this.veils.push(veil)
      this.heads.push(head)
    }
  }

  /** Names the button after what it does next. */
  name() {
    const word = still.matches ? "step" : playing === this ? "pause" : "play"
    this.button.textContent = this.words[word]
    this.button.dataset.does = word
  }

  // ---- what the reader does

  key(event) {
    const { target, key, altKey, ctrlKey, metaKey } = event
    if (altKey || ctrlKey || metaKey) return
    if (target !== this.slider && target !== this.box) return
    const does = {
      " ": () => this.go(),
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      Home: () => this.seek(0),
      End: () => this.seek(this.length),
    }[key]
    if (!does) return
    event.preventDefault()
    does()
  }

  /** Plays or pauses; where nothing shall move, goes on by one step. */
  go() {
    if (!still.matches) return playing === this ? this.pause() : this.play()
    if (this.at >= this.length) this.at = -1
    this.step(1)
  }

  play() {
    playing?.pause()
    playing = this
    this.name()
    this.show(this.at >= this.length ? 0 : Math.max(0, this.at))
    this.before = performance.now()
    this.frame = requestAnimationFrame(now => this.advance(now))
  }

  pause() {
    cancelAnimationFrame(this.frame)
    playing = undefined
    this.name()
  }

  advance(now) {
    const passed = Math.max(0, now - this.before) * 1000 / this.speed.value
    this.before = now
    this.show(Math.min(this.length, this.at + passed))
    if (this.at >= this.length) return this.pause()
    this.frame = requestAnimationFrame(later => this.advance(later))
  }

  seek(at) {
    if (playing === this) this.pause()
    this.show(at)
  }

  step(way) {
    const times = this.moments.map(([at]) => at)
    this.seek(way > 0
      ? times.find(at => at > this.at) ?? this.length
      : times.findLast(at => at < this.at) ?? 0)
  }

  // ---- what the reader sees and hears

  show(at) {
    this.at = at
    this.slider.value = at
    const share = 100 * at / this.length
    for (const veil of this.veils) {
      veil.setAttribute("x", `${share}%`)
      veil.setAttribute("width", `${102 - share}%`) // a mark at the end is round
    }
    for (const head of this.heads)
      for (const end of ["x1", "x2"]) head.setAttribute(end, `${share}%`)
    // At the end it rests: all is shown, and no playhead.
    this.box.classList.toggle("tecer-replaying", at < this.length)
    this.print()
    this.tell()
  }

  print() {
    let last
    for (const piece of this.printed) {
      const later = Number(piece.dataset.at) > this.at
      piece.classList.toggle("tecer-later", later)
      if (!later) last = piece
    }
    if (last === this.last) return
    this.last = last
    // An output longer than its box follows what is printed; the page stays where it is.
    const screen = last?.closest(".tecer-printed")
    if (screen)
      screen.scrollTop = last.offsetTop + last.offsetHeight - screen.clientHeight
  }

  /** Tells what happens at this moment, or, while it plays, happened last. */
  tell() {
    const moment = this.moments.findLast(([at]) => at <= this.at)
    const here = moment && (playing === this || moment[0] === this.at)
    const text = here
      ? `${this.time(moment[0])}: ${moment[1].join("; ")}`
      : [this.time(this.at), ...this.underWay()].join(": ")
    if (text === this.said.textContent) return
    // The slider speaks for itself; and nobody wants to hear all of a replay.
    const silent = playing === this || document.activeElement === this.slider
    this.said.setAttribute("aria-live", silent ? "off" : "polite")
    this.said.textContent = text
    this.slider.setAttribute("aria-valuetext", text)
  }

  /** The shortest of the calls that are under way in each picture: those within others. */
  underWay() {
    const found = new Map()
    for (const call of this.calls)
      if (call.at <= this.at && this.at < call.to)
        found.set(call.where, [...(found.get(call.where) ?? []), call])
    const said = [...found].map(([where, calls]) => where + calls
      .sort((one, other) => one.to - one.at - (other.to - other.at))
      .slice(0, 3).map(({ say }) => say).join(", "))
    return said.length ? [said.join("; ")] : []
  }

  /** A time as the picture's words write it (Picture.time in src/tecer/timeline.py). */
  time(at) {
    if (this.length < 10_000) return `${Math.round(at)} µs`
    const digits = this.length < 100_000 ? 1 : 0
    return `${(at / 1000).toFixed(digits).replace(".", this.words.point)} ms`
  }
}

const replays = []

/** Make a picture one that plays; also those that come later, of runs in the page. */
globalThis.tecerReplay = box => replays.push(new Replay(box))

document.querySelectorAll(".tecer-recorded").forEach(tecerReplay)

document.addEventListener("visibilitychange", () => document.hidden && playing?.pause())
still.addEventListener("change", () => {
  playing?.pause()
  for (const replay of replays) replay.name()
})
