// A worker runs one program, and ends with it.
//
// It is told {program: address, arguments: [...]}, and tells, in this order:
// {loaded, total} in bytes; {began}; {text, to} as the program prints (to: 1 or 2);
// {asked} where it reads; {stuck: [[thread, line, text], ...]}; at last {status},
// or {failed} with the reason.
import { Stacks } from "./stacks.mjs"

const KERNEL = ["__init__", "stacks", "bottom", "program"]
const HOME = "/home/pyodide"

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

async function load() {
  count(await (await fetch(at("pyodide/sizes.json"))).json())
  const asm = at("pyodide/pyodide.asm.mjs")
  // Fetched to be counted; the import then finds it in the cache.
  const [{ loadPyodide }, kernel] = await Promise.all([
    import("./pyodide/pyodide.mjs"),
    Promise.all(KERNEL.map(name => text(at(`kernel/${name}.py`)))),
    text(asm),
  ])
  const pyodide = await loadPyodide({
    indexURL: at("pyodide/").href,
    env: { NO_COLOR: "1", COLUMNS: "80", PYTHONINSPECT: "" },
  })
  pyodide.FS.mkdirTree("/lib/tecer/kernel")
  KERNEL.forEach((name, i) =>
    pyodide.FS.writeFile(`/lib/tecer/kernel/${name}.py`, kernel[i]))
  return pyodide
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
  return `${HOME}/${name(wanted[0])}`
}

async function run({ program, arguments: words }) {
  const pyodide = await load()
  connect(pyodide)
  let kernel
  const stacks = new Stacks(pyodide, () => {
    const told = kernel.stuck()
    postMessage({ stuck: told.toJs() })
  })
  pyodide.registerJsModule("_tecer_stacks", stacks.module)
  pyodide.runPython(`
import sys
sys.path.append("/lib/tecer")
from kernel import bottom
bottom.install()
`)
  kernel = pyodide.pyimport("kernel.program")
  const path = await gather(pyodide, program, kernel.imports)
  postMessage({ began: true })
  return kernel.run.callPromising(path, pyodide.toPy(words))
}

const fail = error => postMessage({ failed: String(error.message ?? error) })

addEventListener("unhandledrejection", ({ reason }) => fail(reason))

onmessage = async ({ data }) => {
  try {
    postMessage({ status: await run(data) })
  } catch (error) {
    fail(error)
  }
}
