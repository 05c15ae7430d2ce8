// A worker runs one process, and ends with it.
//
// It is told what to run: {program: address, pid, parent, spare}, and with them, of the
// first process, {source, arguments: [...], draw: {language, identity}}; of another one's
// child {birth, changes, sentinel}.
// It tells, in this order: {loaded, total} in bytes; {spare} from which the next workers
// start sooner; {began}; {text, to} as it prints (to: 1 or 2); {asked} where it reads; at
// last {status}, or with the reason {failed}, before it began, or {broken}, after.
// In between it and the machine talk, each in the other's files: stacks.mjs, files.mjs.
// Where `draw` wanted it, the others tell what they {noted}; the first is told at last how
// all {ended}, and tells that it {draws}, and then {recording, picture}, which is HTML.
import { Files } from "./files.mjs"
import { Printer } from "./printer.mjs"
import { Stacks } from "./stacks.mjs"

const KERNEL = ["__init__", "stacks", "tracebacks", "bottom", "system", "sockets",
  "processes", "program", "notes"]
const LIBRARY = "/lib/tecer"
const HOME = "/home/pyodide"

/** What many programs import: it lies in the memory that is spared. */
const IMPORTS = ["asyncio", "concurrent.futures.process", "concurrent.futures.thread",
  "multiprocessing.managers", "multiprocessing.pool"]

/** What notes and draws a run lies there as well. */
const DRAWING = ["kernel.notes", "tecer.assembly", "tecer.pictures"]

const at = path => new URL(path, import.meta.url)

const tell = self.postMessage.bind(self)
const printer = new Printer(tell)

/** Before whatever else is told, by any of these files: what was printed, and written. */
self.postMessage = message => {
  printer.flush()
  files?.flush()
  handOver()
  tell(message)
}

/** Notes that have not been told. */
const noted = []

/** Take a note, to be told as soon as Python looks for signals, tells something, or waits. */
function note(text) {
  if (noted.push(text) === 1) setTimeout(handOver)
}

function handOver() {
  if (noted.length) tell({ noted: noted.splice(0) })
}

/** Done every so often while Python runs. */
function meanwhile() {
  printer.look()
  handOver()
}

/** Tell the bytes of what Pyodide fetches, as they come. */
function count(sizes) {
  const plain = self.fetch
  const total = Object.values(sizes).reduce((sum, size) => sum + size)
  let loaded = 0
  const tell = async copy => {
    for await (const chunk of copy.body)
      postMessage({ loaded: loaded += chunk.length, total })
  }
  self.fetch = async (address, options) => {
    const response = await plain(address, options)
    const name = new URL(address, location).pathname.split("/").at(-1)
    // Of a copy: what the browser keeps compiled belongs to its own response.
    if (response.ok && name in sizes) tell(response.clone())
    return response
  }
}

async function text(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

/**
 * Start Python: from what the first worker spared, or from nothing, and then spare it.
 * What is spared is the program compiled, and the memory as it is once ours is in place.
 */
async function load(spare) {
  const { loadPyodide } = await import("./pyodide/pyodide.mjs")
  const options = {
    indexURL: at("pyodide/").href,
    env: { NO_COLOR: "1", COLUMNS: "80", PYTHONINSPECT: "" },
  }
  const compiled = compileOnce(spare?.compiled)
  if (spare) return loadPyodide({ ...options, _loadSnapshot: spare.memory })
  count(await (await fetch(at("pyodide/sizes.json"))).json())
  // Fetched to be counted; the import then finds it in the cache.
  await text(at("pyodide/pyodide.asm.mjs"))
  const pyodide = await loadPyodide({ ...options, _makeSnapshot: true })
  await install(pyodide)
  const memory = pyodide.makeMemorySnapshot()
  postMessage({ spare: { memory, compiled: await compiled } })
  return pyodide
}

/** Have Pyodide take what was compiled, and not fetch it; or, if nothing was, keep it. */
function compileOnce(compiled) {
  const { fetch, WebAssembly: { instantiateStreaming } } = self
  if (compiled) {
    self.fetch = (address, options) =>
      String(address).endsWith(".wasm") ? new Response() : fetch(address, options)
    WebAssembly.instantiateStreaming = async (_, imports) => ({
      module: compiled,
      instance: await WebAssembly.instantiate(compiled, imports),
    })
    return
  }
  return new Promise(resolve => {
    WebAssembly.instantiateStreaming = async (source, imports) => {
      const made = await instantiateStreaming(source, imports)
      resolve(made.module)
      return made
    }
  })
}

/** Put our own Python in the place of some of CPython's. */
async function install(pyodide) {
  pyodide.FS.mkdirTree(`${LIBRARY}/kernel`)
  await Promise.all(KERNEL.map(async name => {
    const path = `kernel/${name}.py`
    pyodide.FS.writeFile(`${LIBRARY}/${path}`, await text(at(path)))
  }))
  pyodide.FS.mkdirTree(`${LIBRARY}/tecer/hook`)
  for (const [path, source] of Object.entries(JSON.parse(await text(at("tecer.json")))))
    pyodide.FS.writeFile(`${LIBRARY}/tecer/${path}`, source)
  pyodide.runPython(`
import sys
sys.path.append("${LIBRARY}")
from kernel import bottom, sockets, system, tracebacks
for part in tracebacks, bottom, sockets, system: part.install()
# What these import stands on it.
from kernel import processes, program
processes.install()
import ${[...IMPORTS, ...DRAWING]}
`)
}

function connect(pyodide) {
  for (const to of [1, 2]) {
    const decoder = new TextDecoder()
    const write = bytes => {
      printer.print(decoder.decode(bytes, { stream: true }), to)
      return bytes.length
    }
    pyodide[to === 1 ? "setStdout" : "setStderr"]({ write, isatty: true })
  }
  pyodide.setStdin({ stdin: () => postMessage({ asked: true }), isatty: false })
}

/** What the program imports is fetched when it does: the file beside it of that name. */
function fetchBeside(program, name) {
  const request = new XMLHttpRequest()
  request.open("GET", new URL(name, program), false)
  request.send()
  return request.status === 200 ? request.responseText : undefined
}

let files, stacks, kernel, draw
let began = false
const early = [] // what others did to the files before this process had any

async function run({
  program, source, arguments: words, draw: wanted, birth, changes, sentinel, pid, parent,
  spare,
}) {
  const pyodide = await load(spare)
  connect(pyodide)
  stacks = new Stacks(pyodide, meanwhile)
  kernel = pyodide.pyimport("kernel.program")
  const beside = name => fetchBeside(program, name)
  const { timeOrigin: origin } = performance
  kernel.begin({ ...stacks.calls, beside, note, origin }, pid, parent)
  files = new Files(pyodide.FS, change => postMessage({ change }))
  if (birth) {
    began = true
    for (const change of [...changes, ...early]) files.hear(change)
    return kernel.run_child.callPromising(birth, sentinel)
  }
  const name = program.split("/").at(-1)
  const path = `${HOME}/${name}`
  pyodide.FS.writeFile(path, source ?? await text(program))
  if (wanted) draw = follow(pyodide, path, ["python", name, ...words], wanted)
  postMessage({ began: began = true })
  return kernel.run.callPromising(path, pyodide.toPy(words))
}

/** Take notes of what this process does; return what draws the run, once all has ended. */
function follow(pyodide, path, command, wanted) {
  const notes = pyodide.pyimport("kernel.notes")
  notes.begin(notes.Notebook(), [path])
  return ended => {
    postMessage({ draws: true })
    const given = [command, wanted, ended].map(each => pyodide.toPy(each))
    const [recording, picture] = notes.draw(...given).toJs()
    postMessage({ recording, picture })
  }
}

const fail = error =>
  postMessage({ [began ? "broken" : "failed"]: String(error.message ?? error) })

addEventListener("unhandledrejection", ({ reason }) => fail(reason))

onmessage = async ({ data }) => {
  if (data.reply) return stacks.hear(data)
  if (data.change) return files ? files.hear(data.change) : early.push(data.change)
  if (data.ended) return draw(data.ended)
  if (data.where) return postMessage({ where: kernel.stuck().toJs() })
  try {
    postMessage({ status: await run(data) })
  } catch (error) {
    fail(error)
  }
}
