// Runs programs, each in workers of its own, which `stop` ends whatever they do.
import { Machine } from "./machine.mjs"

/** Longer outputs end the program. */
const CHARACTERS = 1_000_000, LINES = 50_000

/** What the first worker leaves, from which the others start sooner. */
let spare

/** Ends the last run, or its drawing. */
let clearLast

/**
 * Run a program, once: the file at the address `program`, or `source` in its place.
 * `on` has a function for each thing to tell:
 * `loading(loaded, total)` in bytes, `begin()`, `print(text, to)`, `ask()`, `crowd(most)`;
 * and, after the end, `picture(html, recording)` of what it did, where
 * `draw: {language, identity}` wants one, the first process can still draw it, and no other
 * run begins before.
 *
 * `ended` resolves to how it ended: {status}, {stuck}, {failed}, {broken},
 * {stopped} or {flooded}.
 */
export function run({ program, source, words = [], draw }, on) {
  clearLast?.()
  const { promise: ended, resolve } = Promise.withResolvers()
  let characters = 0, lines = 0
  const tell = data => {
    if (data.text !== undefined) {
      characters += data.text.length
      lines += data.text.split("\n").length - 1
      if (characters > CHARACTERS || lines > LINES) machine.stop({ flooded: true })
      else on.print(data.text, data.to)
    } else if (data.spare) spare = data.spare
    else if (data.total) on.loading(data.loaded, data.total)
    else if (data.began) on.begin()
    else if (data.asked) on.ask()
    else if (data.crowd) on.crowd(data.crowd)
    else if (data.picture !== undefined) on.picture(data.picture, data.recording)
  }
  const machine = new Machine({ begin, tell, end: resolve })
  const stop = () => machine.stop({ stopped: true })
  machine.start({ program, source, arguments: words, draw })
  clearLast = () => {
    stop()
    machine.endDrawing()
  }
  return { ended, stop }
}

function begin(message) {
  const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" })
  worker.postMessage({ ...message, spare })
  return worker
}
