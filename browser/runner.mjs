// Runs programs, each in a worker of its own, which `stop` ends whatever it does.

/** Whether this browser can set a stack aside (JSPI). */
export const isAble = typeof WebAssembly?.Suspending === "function"

/** Longer outputs end the program: 1 MiB of characters. */
const LIMIT = 1 << 20

/** What the first worker leaves, from which the others start sooner. */
let spare

/**
 * Run a program, once; `on` has a function for each thing to tell:
 * `loading(loaded, total)` in bytes, `begin()`, `print(text, to)`, `ask()`, and, after the
 * end, `picture(html, recording)` of the run where `draw: {language, identity}` wants one.
 *
 * `ended` resolves to how it ended: {status}, {stuck}, {failed}, {broken},
 * {stopped} or {flooded}.
 */
export function run({ program, words = [], draw }, on) {
  const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" })
  const { promise: ended, resolve } = Promise.withResolvers()
  const end = how => {
    worker.terminate()
    resolve(how)
  }
  let printed = 0
  worker.onerror = ({ message }) => end({ failed: message ?? "" })
  worker.onmessage = ({ data }) => {
    if (data.text !== undefined) {
      printed += data.text.length
      if (printed > LIMIT) end({ flooded: true })
      else on.print(data.text, data.to)
    } else if (data.spare) spare = data.spare
    else if (data.total) on.loading(data.loaded, data.total)
    else if (data.began) on.begin()
    else if (data.asked) on.ask()
    else if (data.picture !== undefined) {
      worker.terminate()
      on.picture(data.picture, data.recording)
    } else if (draw && (data.stuck || data.status !== undefined)) resolve(data)
    else end(data)
  }
  worker.postMessage({ program, arguments: words, spare, draw })
  return { ended, stop: () => end({ stopped: true }) }
}
