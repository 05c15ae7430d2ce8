// The page's kernel: the processes of one run, and what they share.
//
// Each process is a worker with a Python of its own, and what one tells another comes
// through here: it calls, and the thread that called waits for the reply. When the first
// process ends, so do all. kernel/processes.py is the other half.

/** So many processes at a time, the first among them: each takes some 90 MB. */
const MOST = 8

/** So many bytes lie in a pipe before who writes waits, as on Linux. */
const CAPACITY = 65_536

/** Events of Python's selectors. */
const READ = 1
const WRITE = 2

/** Pids begin after this one, the parent of the first process. */
const NOBODY = 100

/** So soon must the first process, once all is over, begin to draw it: in a loop it cannot. */
const ANSWER_MS = 1000

/** So long may it draw. */
const DRAWING_MS = 10_000

const SIGKILL = 9
const SIGTERM = 15

/** What Python raises as an OSError, in the system's words where there are none here. */
class Refusal extends Error {
  constructor(errno, message = "") {
    super(message)
    this.errno = errno
  }
}

class Process {
  held = new Map() // handle -> how often
  told = 0 // replies
  idleAfter // so many replies, all its threads wait for ever
  hasBegun = false
  notes = [] // of what it did, but for the first process, which keeps its own
  status // once it has ended: its exit code, or minus the signal that ended it
  over // when that was, in ms on the clock of all workers

  constructor(pid, parent, worker) {
    Object.assign(this, { pid, parent, worker })
  }

  get isAlive() { return this.status === undefined }

  end(status) {
    this.status = status
    this.over = performance.timeOrigin + performance.now()
  }
}

/** From one end to another: messages, or bytes, as in a socket. */
class Pipe {
  hasReader = true
  hasWriter = true
  #messages = []
  #written = 0
  #read = 0

  get isReadable() { return this.#messages.length > 0 || !this.hasWriter }
  get isWritable() { return this.#written - this.#read < CAPACITY || !this.hasReader }

  /** Put a message in; return what says, later, whether there was room for it. */
  put(message) {
    this.#checkReader()
    this.#messages.push(message)
    const end = this.#written += message.length
    return () => {
      if (end > this.#read) this.#checkReader()
      return end - this.#read <= CAPACITY || undefined
    }
  }

  /** Put bytes in, once there is room; return how many. */
  write(bytes) {
    if (!this.isWritable) return undefined
    if (bytes.length) this.put(bytes)
    return bytes.length
  }

  /** Take a message out, if there is one; null where none will come. */
  take() {
    const message = this.#messages.shift()
    this.#read += message?.length ?? 0
    return message ?? (this.hasWriter ? undefined : null)
  }

  /** Take at most so many bytes out, of those that have come; none where none will come. */
  read(most) {
    if (!this.isReadable) return undefined
    const bytes = new Uint8Array(Math.min(most, this.#written - this.#read))
    for (let at = 0; at < bytes.length;) {
      const message = this.#messages.shift()
      const part = message.subarray(0, bytes.length - at)
      if (part.length < message.length) this.#messages.unshift(message.subarray(part.length))
      bytes.set(part, at)
      at += part.length
    }
    this.#read += bytes.length
    return bytes
  }

  /** Nothing more is put in; what is there may be taken out. */
  shut() { this.hasReader = this.hasWriter = false }

  #checkReader() {
    if (!this.hasReader) throw new Refusal("EPIPE")
  }
}

/** Those who called a socket that listens, until they are accepted. */
class Callers {
  #handles = []
  #most

  constructor(backlog) {
    this.#most = Math.max(backlog, 0) + 1 // as on Linux
  }

  get isReadable() { return this.#handles.length > 0 }
  get hasRoom() { return this.#handles.length < this.#most }

  put(handle) { this.#handles.push(handle) }
  take() { return this.#handles.shift() }
}

/**
 * One end of a pipe, or of two that make a duplex one: it closes with its last holder.
 * A socket is one, with the addresses [host, name] of `here` and `there`, whose names
 * are ports or paths; until it is connected, it writes nothing.
 */
class End {
  #holders = 0

  constructor(made) {
    Object.assign(this, made)
  }

  get isConnected() { return this.writes !== undefined }

  hold() { this.#holders++ }

  /** One holder less; say whether it was the last. */
  drop() {
    if (--this.#holders) return false
    if (this.reads) this.reads.hasReader = false
    if (this.writes) this.writes.hasWriter = false
    return true
  }
}

export class Machine {
  #begin
  #tell
  #end
  #program
  #main
  #draws
  #drawing // a timer, while the first process draws
  #changes = [] // to files, in their order
  #numbers = NOBODY
  #processes = new Map()
  #ends = new Map()
  #given = new Map() // ends that are in a message
  #semaphores = new Map()
  #cells = new Map()
  #places = new Map() // name -> the end that is bound to it
  #ports = 49_151 // the last that was given
  #waits = new Set()

  /**
   * `begin(message)` makes a worker that hears this message; `tell` hears what its worker
   * tells the page; `end` hears how it all ended: {status}, {stuck}, {failed} or {broken},
   * or what `stop` was told. After that, `tell` may still hear of a {picture}.
   */
  constructor({ begin, tell, end }) {
    this.#begin = begin
    this.#tell = tell
    this.#end = end
  }

  /** Begin the first process. */
  start({ program, ...rest }) {
    this.#program = program
    this.#draws = rest.draw !== undefined
    this.#main = this.#born(rest, NOBODY)
  }

  /** End every process, and hear of none any more but of the picture. */
  stop(how) {
    this.#finish(how)
  }

  #endAll(but) {
    for (const process of this.#living) {
      process.end(-SIGKILL)
      if (process !== but) process.worker.terminate()
    }
    for (const wait of this.#waits) this.#forget(wait)
  }

  /** It is over; the first process, if its Python is well, may draw what all did. */
  #finish(how) {
    if (!this.#main.isAlive) return // it was over already
    const isWell = this.#main.hasBegun && how.failed === undefined && how.broken === undefined
    const artist = this.#draws && isWell ? this.#main : undefined
    this.#endAll(artist)
    if (artist) {
      const others = [...this.#processes.values()].filter(process => process !== artist)
      const told = others.map(({ pid, notes, over }) => [pid, notes, over])
      const ended = { status: how.status, over: artist.over, told }
      artist.worker.postMessage({ ended })
      this.#giveDrawing(ANSWER_MS)
    }
    this.#end(how)
  }

  #giveDrawing(ms) {
    clearTimeout(this.#drawing)
    this.#drawing = setTimeout(() => this.endDrawing(), ms)
  }

  endDrawing() {
    clearTimeout(this.#drawing)
    this.#drawing = undefined
    this.#main.worker.terminate()
  }

  #born(message, parent) {
    const pid = ++this.#numbers
    const worker = this.#begin({ ...message, program: this.#program, pid, parent })
    const process = new Process(pid, parent, worker)
    worker.onmessage = ({ data }) => {
      try {
        this.#hear(process, data)
      } catch (error) { // ours: who waits for the reply would seem to be in a deadlock
        this.#finish({ broken: error.message })
        throw error
      }
    }
    worker.onerror = ({ message }) => this.#finish({ failed: message ?? "" })
    this.#processes.set(pid, process)
    return process
  }

  #hear(process, data) {
    if (this.#drawing && data.draws) this.#giveDrawing(DRAWING_MS)
    if (this.#drawing && data.picture !== undefined) {
      this.endDrawing()
      this.#tell(data)
    }
    if (!process.isAlive) return
    if (data.began) process.hasBegun = true
    if (data.call) this.#answer(process, data)
    else if (data.idle !== undefined) this.#look(process, data.idle)
    else if (data.where) process.answer(data.where)
    else if (data.noted) process.notes.push(...data.noted)
    else if (data.change) this.#spread(process, data.change)
    else if (data.status !== undefined) this.#exit(process, data.status)
    else if (data.failed !== undefined || data.broken !== undefined) this.#finish(data)
    else this.#tell(data)
  }

  #exit(process, status) {
    if (process === this.#main) return this.#finish({ status })
    process.end(status)
    process.worker.terminate()
    for (const wait of this.#waits) if (wait.process === process) this.#forget(wait)
    for (const [handle, times] of process.held)
      for (let time = 0; time < times; time++) this.#dropEnd(handle)
    this.#changed()
  }

  // ---- Calls, and waits for what is not yet so

  #answer(process, { call, args, id, ms }) {
    const settle = reply => {
      if (id) process.worker.postMessage({ reply: id, ...reply })
      if (id) process.told++
    }
    this.#try(settle, () => {
      const result = this.#calls[call](process, ...args)
      if (typeof result !== "function") return result ?? null
      this.#until({ process, attempt: result, settle }, ms)
    })
    this.#changed()
  }

  /** Settle with what `attempt` returns or refuses; with undefined, not yet. */
  #try(settle, attempt) {
    try {
      const value = attempt()
      if (value === undefined) return false
      settle({ value })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      settle({ errno: error.errno, message: error.message })
    }
    return true
  }

  /** Wait until the attempt is successful, in the order in which they came. */
  #until(wait, ms) {
    if (this.#try(wait.settle, wait.attempt)) return
    if (ms === 0) return wait.settle({})
    this.#waits.add(wait)
    if (ms < 0) return
    wait.timer = setTimeout(() => {
      this.#forget(wait)
      wait.settle({})
    }, Math.min(ms, 0x7fffffff))
  }

  #forget(wait) {
    clearTimeout(wait.timer)
    this.#waits.delete(wait)
  }

  /** Something has: see who waited for it. What one gets may be what another waits for. */
  #changed() {
    const settled = [...this.#waits].filter(wait => this.#try(wait.settle, wait.attempt))
    for (const wait of settled) this.#forget(wait)
    if (settled.length) this.#changed()
  }

  #calls = {
    spawn: (process, birth, handles) => this.#spawn(process, birth, handles),
    waitpid: (process, pid) => {
      const child = found(this.#processes, pid, "ECHILD")
      return () => child.status
    },
    kill: (_, pid, signal) => this.#kill(pid, signal),
    exit: (process, status) => this.#exit(process, status),

    pipe: (process, isDuplex) => this.#open(...isDuplex ? duplex() : simplex())
      .map(handle => this.#hold(process.held, handle)),
    close: (process, handle) => this.#drop(process.held, handle),
    give: (_, handle) => this.#hold(this.#given, handle),
    take: (process, handle) => {
      this.#hold(process.held, handle)
      this.#drop(this.#given, handle)
    },
    send: (_, handle, message) => found(this.#ends, handle).writes.put(message),
    receive: (_, handle) => {
      const pipe = found(this.#ends, handle).reads
      return () => pipe.take()
    },
    ready: (_, wanted) => () => {
      const ready = wanted.map(([handle, events]) => [handle, events & this.#events(handle)])
        .filter(([_, events]) => events)
      return ready.length ? ready : undefined
    },

    socket: (process, ...here) => this.#hold(process.held, ...this.#open({ here })),
    bind: (_, handle, host, name) => this.#bind(handle, host, name || ++this.#ports),
    listen: (_, handle, backlog) => {
      found(this.#ends, handle).reads = new Callers(backlog)
    },
    connect: (_, handle, ...there) => {
      const end = found(this.#ends, handle)
      return () => this.#connect(end, there)
    },
    accept: (process, handle) => {
      const { reads: callers } = found(this.#ends, handle)
      if (!(callers instanceof Callers)) throw new Refusal("EINVAL")
      return () => this.#accept(process, callers.take())
    },
    here: (_, handle) => found(this.#ends, handle).here,
    there: (_, handle) => this.#connected(handle).there,
    read: (_, handle, most) => {
      const { reads: pipe } = this.#connected(handle)
      return () => pipe.read(most)
    },
    write: (_, handle, bytes) => {
      const { writes: pipe } = this.#connected(handle)
      return () => pipe.write(bytes)
    },
    shut: (_, handle, events) => {
      const { reads, writes } = this.#connected(handle)
      if (events & READ) reads.shut()
      if (events & WRITE) writes.shut()
    },

    semaphore: (_, value) => this.#number(this.#semaphores, value),
    value: (_, id) => this.#semaphores.get(id),
    acquire: (_, id) => () => {
      const value = this.#semaphores.get(id)
      if (value) this.#semaphores.set(id, value - 1)
      return value > 0 || undefined
    },
    release: (_, id, most) => {
      const value = this.#semaphores.get(id)
      if (value < most) this.#semaphores.set(id, value + 1)
      return value < most
    },

    cell: (_, size) => this.#number(this.#cells, new Uint8Array(size)),
    peek: (_, id, start, size) => this.#cells.get(id).slice(start, start + size),
    poke: (_, id, start, bytes) => { this.#cells.get(id).set(bytes, start) },
  }

  // ---- Processes

  #spawn(process, birth, handles) {
    if (this.#living.length >= MOST) {
      this.#tell({ crowd: MOST })
      throw new Refusal("EAGAIN", `This page runs at most ${MOST} processes at a time`)
    }
    // Each learns by the end of these pipes that the other has ended.
    const [ours, theirs] = this.#open(...duplex())
    const child = this.#born({ birth, changes: this.#changes, sentinel: theirs }, process.pid)
    this.#hold(process.held, ours)
    for (const handle of [theirs, ...handles]) this.#hold(child.held, handle)
    return [child.pid, ours]
  }

  #kill(pid, signal) {
    const process = found(this.#processes, pid, "ESRCH")
    if (signal !== 0 && signal !== SIGTERM && signal !== SIGKILL)
      throw new Refusal("ENOSYS", "This page has no signals but SIGTERM and SIGKILL")
    if (signal && process.isAlive) this.#exit(process, -signal)
  }

  get #living() {
    return [...this.#processes.values()].filter(process => process.isAlive)
  }

  // ---- Files

  /** What one process did to a file, the others do, and those to come. */
  #spread(author, change) {
    const last = this.#changes.at(-1)
    if (change.contents && last?.contents && last.path === change.path) this.#changes.pop()
    this.#changes.push(change)
    for (const process of this.#living)
      if (process !== author) process.worker.postMessage({ change })
  }

  // ---- Pipes, each by the numbers of its ends

  #open(...ends) {
    return ends.map(end => this.#number(this.#ends, new End(end)))
  }

  #number(things, thing) {
    things.set(++this.#numbers, thing)
    return this.#numbers
  }

  #hold(held, handle) {
    found(this.#ends, handle).hold()
    held.set(handle, (held.get(handle) ?? 0) + 1)
    return handle
  }

  #drop(held, handle) {
    held.set(handle, found(held, handle) - 1)
    this.#dropEnd(handle)
  }

  #dropEnd(handle) {
    const end = this.#ends.get(handle)
    if (!end.drop()) return
    this.#ends.delete(handle)
    if (this.#places.get(end.here?.[1]) === end) this.#unbind(end)
  }

  #events(handle) {
    const { reads, writes } = this.#ends.get(handle) ?? {}
    return (reads?.isReadable && READ) | (writes?.isWritable && WRITE)
  }

  // ---- Sockets, each an end

  #bind(handle, host, name) {
    const end = found(this.#ends, handle)
    if (this.#places.has(name)) throw new Refusal("EADDRINUSE")
    this.#places.set(name, end)
    end.here = [host, name]
  }

  /** Nobody accepts who has called by now. */
  #unbind({ here: [_, name], reads: callers }) {
    this.#places.delete(name)
    if (!(callers instanceof Callers)) return
    for (let caller; caller = callers.take();) this.#drop(this.#given, caller)
  }

  #connected(handle) {
    const end = found(this.#ends, handle)
    if (!end.isConnected) throw new Refusal("ENOTCONN")
    return end
  }

  #connect(end, there) {
    const [host, name] = there
    const callers = this.#places.get(name)?.reads
    if (!(callers instanceof Callers)) throw new Refusal("ECONNREFUSED")
    if (!callers.hasRoom) return undefined
    const here = typeof name === "string" ? end.here : [host, ++this.#ports]
    const [ours, theirs] = duplex()
    Object.assign(end, ours, { here, there })
    const [caller] = this.#open({ ...theirs, here: there, there: here })
    callers.put(this.#hold(this.#given, caller))
    return true
  }

  #accept(process, caller) {
    if (!caller) return undefined
    this.#calls.take(process, caller)
    return [caller, this.#ends.get(caller).there]
  }

  // ---- Deadlocks

  /**
   * A process told that all its threads wait for ever, after so many replies. Where that
   * goes for each, and none has a reply on its way, nothing will happen any more.
   */
  async #look(process, replies) {
    process.idleAfter = replies
    const living = this.#living
    if (living.some(one => one.idleAfter !== one.told)) return
    const told = await Promise.all(living.map(one => new Promise(resolve => {
      one.answer = resolve
      one.worker.postMessage({ where: true })
    })))
    const name = (where, thread) => living.length > 1 ? `${where}, ${thread}` : thread
    this.#finish({ stuck: told.flat().map(([where, thread, ...line]) =>
      [name(where, thread), ...line]) })
  }
}

/** What has a number. */
function found(things, number, errno = "EBADF") {
  const thing = things.get(number)
  if (!thing) throw new Refusal(errno)
  return thing
}

function simplex() {
  const pipe = new Pipe()
  return [{ reads: pipe }, { writes: pipe }]
}

function duplex() {
  const [one, other] = [new Pipe(), new Pipe()]
  return [{ reads: one, writes: other }, { reads: other, writes: one }]
}
