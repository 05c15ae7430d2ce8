// The stacks of the Python threads: which are parked, and when each goes on.
// kernel/stacks.py is the other half; what lies outside is asked of machine.mjs.

const MICROTASKS_MS = 4 // so long may threads wake each other before timers get their turn
const RETRY_MS = 0.2

export class Stacks {
  #pyodide
  #meanwhile
  #parked = new Map() // ident -> {resolve, timer}
  #unbounded = 0 // of those, how many wait for ever
  #living = 1
  #base // the bottom of the C stack, where each thread starts
  #interval = 5
  #turnBegan = performance.now()
  #taskBegan = performance.now()
  #channel = new MessageChannel()
  #turns = []

  /** `meanwhile` is called every so often while Python runs. */
  constructor(pyodide, meanwhile) {
    this.#pyodide = pyodide
    this.#meanwhile = meanwhile
    this.#channel.port1.onmessage = () => {
      this.#taskBegan = performance.now()
      this.#turns.shift()()
    }
    const { _module: module } = pyodide
    module.stackStop = module.stackSave()
    this.#base = new module.StackState()
    pyodide.setInterruptBuffer(this.#signals())
  }

  /** What Python calls. A promise lies in an object: see kernel/stacks.py. */
  get calls() {
    return {
      park: (ident, ms) => ({ promise: this.#park(ident, ms) }),
      unpark: ident => this.#wake(ident, true),
      start: run => { this.#start(run.copy()) },
      giveWay: () => ({ promise: this.#next() }),
      switchEvery: (ms, signal) => {
        this.#interval = ms
        this.#signal = signal
      },
      ask: (call, args, ms) => ({ promise: this.#ask(call, args, ms) }),
      tell: (call, args) => postMessage({ call, args }),
      cores: navigator.hardwareConcurrency,
    }
  }

  #signal = 0

  #asked = new Map() // id -> what hears the reply
  #asks = 0
  #replies = 0

  /** Ask the machine, and wait for its reply: with a negative limit, it may be for ever. */
  #ask(call, args, ms) {
    return new Promise(resolve => {
      const id = ++this.#asks
      this.#asked.set(id, reply => {
        if (ms < 0) this.#unbounded--
        resolve(reply)
      })
      postMessage({ call, args, id, ms })
      if (ms >= 0) return
      this.#unbounded++
      this.#look()
    })
  }

  /** What the machine replies comes in a task of its own. */
  hear({ reply, value, errno, message }) {
    this.#taskBegan = this.#turnBegan = performance.now()
    this.#replies++
    const settle = this.#asked.get(reply)
    this.#asked.delete(reply)
    settle({ value: value ?? undefined, errno, message })
  }

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

  /** Where all wait for ever, say after which reply: only another one can change that. */
  #look() {
    if (this.#unbounded === this.#living) postMessage({ idle: this.#replies })
  }

  /** What Pyodide looks at for signals, every so many instructions. */
  #signals() {
    const due = () => {
      this.#meanwhile()
      const now = performance.now()
      if (this.#living < 2 || now - this.#turnBegan < this.#interval) return 0
      // Where it may not give way, it is asked again soon.
      this.#turnBegan = now - this.#interval + RETRY_MS
      return this.#signal
    }
    return { get 0() { return due() }, set 0(_) {} }
  }
}
