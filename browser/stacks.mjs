// The stacks of the Python threads: which are parked, and when each goes on.
// kernel/stacks.py is the other half.

const MICROTASKS_MS = 4 // so long may threads wake each other before timers get their turn
const RETRY_MS = 0.2

export class Stacks {
  #pyodide
  #whenStuck
  #parked = new Map() // ident -> {resolve, timer}
  #unbounded = 0 // of those, how many wait for ever
  #living = 1
  #base // the bottom of the C stack, where each thread starts
  #interval = 5
  #turnBegan = performance.now()
  #taskBegan = performance.now()
  #channel = new MessageChannel()
  #turns = []

  /** `whenStuck()` is called once all threads wait for ever. */
  constructor(pyodide, whenStuck) {
    this.#pyodide = pyodide
    this.#whenStuck = whenStuck
    this.#channel.port1.onmessage = () => {
      this.#taskBegan = performance.now()
      this.#turns.shift()()
    }
    const { _module: module } = pyodide
    module.stackStop = module.stackSave()
    this.#base = new module.StackState()
    pyodide.setInterruptBuffer(this.#signals())
  }

  /** What kernel/stacks.py imports. A promise lies in an object: see there. */
  get module() {
    return {
      park: (ident, ms) => ({ promise: this.#park(ident, ms) }),
      unpark: ident => this.#wake(ident, true),
      start: run => { this.#start(run.copy()) },
      giveWay: () => ({ promise: this.#next() }),
      switchEvery: (ms, signal) => {
        this.#interval = ms
        this.#signal = signal
      },
    }
  }

  #signal = 0

  /** Resolves in a task of its own: timers and messages come in between. */
  #next() {
    const turn = new Promise(resolve => this.#turns.push(resolve))
    this.#channel.port2.postMessage(0)
    return turn.then(() => { this.#turnBegan = performance.now() })
  }

  #park(ident, ms) {
    return new Promise(resolve => {
      const entry = { resolve }
      this.#parked.set(ident, entry)
      if (ms < 0) {
        this.#unbounded++
        this.#look()
      } else if (ms === 0) {
        entry.timer = 0
        this.#next().then(() => this.#wake(ident, false))
      } else {
        const later = () => {
          this.#taskBegan = performance.now()
          this.#wake(ident, false)
        }
        entry.timer = setTimeout(later, Math.min(ms, 0x7fffffff))
      }
    })
  }

  #wake(ident, wasUnparked) {
    const entry = this.#parked.get(ident)
    if (!entry) return
    this.#parked.delete(ident)
    if (entry.timer === undefined) this.#unbounded--
    else clearTimeout(entry.timer)
    const go = () => {
      this.#turnBegan = performance.now()
      entry.resolve(wasUnparked)
    }
    if (performance.now() - this.#taskBegan > MICROTASKS_MS) this.#next().then(go)
    else go()
  }

  async #start(run) {
    this.#living++
    await this.#next()
    // Each from the bottom: Pyodide copies the others out of the way. Else the C stack
    // would grow with each thread.
    this.#base.restore()
    try {
      await run.callPromising()
    } finally {
      this.#living--
      run.destroy()
      this.#look()
    }
  }

  /** Nothing outside wakes a thread: where all wait for ever, they do. */
  #look() {
    if (this.#unbounded === this.#living) setTimeout(this.#whenStuck)
  }

  /** What Pyodide looks at for signals, every so many instructions. */
  #signals() {
    const due = () => {
      const now = performance.now()
      if (this.#living < 2 || now - this.#turnBegan < this.#interval) return 0
      // Where it may not give way, it is asked again soon.
      this.#turnBegan = now - this.#interval + RETRY_MS
      return this.#signal
    }
    return { get 0() { return due() }, set 0(_) {} }
  }
}
