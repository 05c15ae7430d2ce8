// Runs programs, each in a worker of its own, which `stop` ends whatever it does.

/** Longer outputs end the program. */
const CHARACTERS = 1_000_000, LINES = 50_000

/** What the first worker leaves, from which the others start sooner. */
let spare

/**
 * Run a program, once: the file at the address `program`, or `source` in its place.
 * `on` has a function for each thing to tell:
 * `loading(loaded, total)` in bytes, `begin()`, `print(text, to)`, `ask()`.
 *
 * `ended` resolves to how it ended: {status}, {stuck}, {failed}, {broken},
 * {stopped} or {flooded}.
 */
export function run({ program, source, words = [] }, on) {
  const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" })
  const { promise: ended, resolve } = Promise.withResolvers()
  const end = how => {
    worker.terminate()
    resolve(how)
  }
  let characters = 0, lines = 0
  worker.onerror = ({ message }) => end({ failed: message ?? "" })
  worker.onmessage = ({ data }) => {
    if (data.text !== undefined) {
      characters += data.text.length
      lines += data.text.split("\n").length - 1
      if (characters > CHARACTERS || lines > LINES) end({ flooded: true })
      else on.print(data.text, data.to)
    } else if (data.spare) spare = data.spare
    else if (data.total) on.loading(data.loaded, data.total)
    else if (data.began) on.begin()
    else if (data.asked) on.ask()
    else end(data)
  }
  worker.postMessage({ program, source, arguments: words, spare })
  return { ended, stop: () => end({ stopped: true }) }
}
