// A worker runs one program, and ends with it.
//
// It is told {program: address, arguments: [...], spare, draw: {language, identity}}, and
// tells, in this order:
// {loaded, total} in bytes; {spare} from which the next workers start sooner; {began}; {text, to} as the program prints (to: 1 or 2);
// {asked} where it reads; {stuck: [[thread, line, text], ...]} or {status}, or with the
// reason {failed}, before it began, or {broken}, after; {recording, picture},
// which is HTML, if one is wanted.
import { Stacks } from "./stacks.mjs"

const KERNEL = ["__init__", "stacks", "bottom", "sockets", "program", "notes"]
const LIBRARY = "/lib/tecer"
const HOME = "/home/pyodide"

const IMPORTS = "asyncio, concurrent.futures.thread, queue, random, threading, traceback"

const at = path => new URL(path, import.meta.url)

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
 * What is spared is the program compiled, and the memory as it is after the imports.
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
  pyodide.runPython(`import ${IMPORTS}`)
  const memory = pyodide.makeMemorySnapshot()
  postMessage({ spare: { memory, compiled: await compiled } })
  return pyodide
}

/** Have Pyodide take what was compiled, if anything was; return what it compiles. */
function compileOnce(compiled) {
  const plain = WebAssembly.instantiateStreaming
  return new Promise(resolve => {
    WebAssembly.instantiateStreaming = async (source, imports) => {
      if (compiled) return {
        module: compiled,
        instance: await WebAssembly.instantiate(compiled, imports),
      }
      const made = await plain(source, imports)
      resolve(made.module)
      return made
    }
  })
}

/** Put our own Python where it can be imported. */
async function install(pyodide) {
  pyodide.FS.mkdirTree(`${LIBRARY}/kernel`)
  await Promise.all(KERNEL.map(async name => {
    const path = `kernel/${name}.py`
    pyodide.FS.writeFile(`${LIBRARY}/${path}`, await text(at(path)))
  }))
  pyodide.FS.mkdirTree(`${LIBRARY}/tecer/hook`)
  for (const [path, source] of Object.entries(JSON.parse(await text(at("tecer.json")))))
    pyodide.FS.writeFile(`${LIBRARY}/tecer/${path}`, source)
}

function connect(pyodide) {
  for (const to of [1, 2]) {
    const decoder = new TextDecoder()
    const write = bytes => {
      postMessage({ text: decoder.decode(bytes, { stream: true }), to })
      return bytes.length
    }
    pyodide[to === 1 ? "setStdout" : "setStderr"]({ write, isatty: true })
  }
  pyodide.setStdin({ stdin: () => postMessage({ asked: true }), isatty: false })
}

/** Fetch the program, and the files beside it that it imports. */
async function gather(pyodide, program, imports) {
  const name = address => address.split("/").at(-1)
  const wanted = [new URL(program).href]
  for (const address of wanted) {
    const source = await text(address)
    pyodide.FS.writeFile(`${HOME}/${name(address)}`, source)
    for (const neighbour of imports(source).toJs()) {
      const beside = new URL(`${neighbour}.py`, address).href
      if (!wanted.includes(beside)) wanted.push(beside)
    }
  }
  return wanted.map(address => `${HOME}/${name(address)}`)
}

async function run({ program, arguments: words, spare, draw }) {
  const pyodide = await load(spare)
  await install(pyodide)
  connect(pyodide)
  let kernel
  let finish = told => postMessage(told)
  const stacks = new Stacks(pyodide, () => {
    finish({ stuck: kernel.stuck().toJs() })
  })
  pyodide.registerJsModule("_tecer_stacks", stacks.module)
  pyodide.runPython(`
import random, sys
random.seed()  # else every run would draw the same
sys.path.append("${LIBRARY}")
from kernel import bottom, sockets
bottom.install()
sockets.install()
`)
  kernel = pyodide.pyimport("kernel.program")
  const paths = await gather(pyodide, program, kernel.imports)
  if (draw) finish = follow(pyodide, paths, ["python", paths[0].split("/").at(-1), ...words], draw)
  postMessage({ began: began = true })
  finish({ status: await kernel.run.callPromising(paths[0], pyodide.toPy(words)) })
}

/** Take notes of what these files do; return what tells the end, and then draws the run. */
function follow(pyodide, paths, command, { language, identity }) {
  const notes = pyodide.pyimport("kernel.notes")
  notes.begin(pyodide.toPy(paths), performance.timeOrigin)
  return told => {
    postMessage(told)
    const drawn = notes.draw(pyodide.toPy(command), told.status ?? null, language, identity)
    const [recording, picture] = drawn.toJs()
    postMessage({ recording, picture })
  }
}

let began = false

const fail = error =>
  postMessage({ [began ? "broken" : "failed"]: String(error.message ?? error) })

addEventListener("unhandledrejection", ({ reason }) => fail(reason))

onmessage = async ({ data }) => {
  try {
    await run(data)
  } catch (error) {
    fail(error)
  }
}
