// The files of a run: each process has its own copy, and does to it what the others did.
//
// What was written to a file is told when it is closed, and before all else that its process
// tells: who then hears of it finds it.

/** Only what lies here is shared: the rest is Python's own. */
const SHARED = ["/home/", "/tmp/"]

const CREATES = 0o100
const TRUNCATES = 0o1000

export class Files {
  #fs
  #tell
  #written = new Set()
  #isQuiet = false

  /** `tell(change)` hears what this process does; `fs` is Emscripten's. */
  constructor(fs, tell) {
    this.#fs = fs
    this.#tell = tell
    const when = act => (path, more) => {
      if (!this.#isQuiet && SHARED.some(start => path.startsWith(start))) act(path, more)
    }
    const write = path => this.#written.add(path)
    Object.assign(fs.trackingDelegate, {
      onOpenFile: when((path, flags) => flags & (CREATES | TRUNCATES) && write(path)),
      onWriteToFile: when(write),
      onCloseFile: when(path => this.#written.delete(path) && this.#told(path)),
      onMakeDirectory: when(path => tell({ path, isFolder: true })),
      onDeletePath: when(path => tell({ path, isGone: true })),
      onMovePath: when((path, to) => tell({ path, to })),
    })
  }

  #told(path) {
    this.#quietly(() => this.#tell({ path, contents: this.#fs.readFile(path) }))
  }

  /** Tell what was written to files that are not closed. */
  flush() {
    for (const path of this.#written) {
      this.#written.delete(path)
      this.#told(path)
    }
  }

  /** Do what another process did. */
  hear({ path, contents, isFolder, isGone, to }) {
    const fs = this.#fs
    this.#quietly(() => {
      if (contents) fs.writeFile(path, contents)
      else if (isFolder) fs.mkdir(path)
      else if (to) fs.rename(path, to)
      else if (isGone && fs.isDir(fs.stat(path).mode)) fs.rmdir(path)
      else fs.unlink(path)
    })
  }

  /** Tell nothing of it; what cannot be, as two that did the same, is let be. */
  #quietly(act) {
    this.#isQuiet = true
    try {
      act()
    } catch (error) {
      if (error.name !== "ErrnoError") throw error
    } finally {
      this.#isQuiet = false
    }
  }
}
