// The search worker: Material's own, behind a door.
//
// - It and the index are fetched when something is searched, not with each page.
// - Accents are folded in the index and in what is typed, so that "concorrencia"
//   finds "concorrência".
// - "taskgroup" is split as the index splits TaskGroup.
//
// overrides/main.html starts it as `search.js?<file of Material's worker>`.
// The numbers are those of Material's protocol; its first message, SETUP, comes
// from here, since the page's search form has lost the name for which the theme
// would fetch the index.
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]

const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "")

/** What each identifier with humps is made of, by its lower case. */
const compounds = new Map()

function learn({ title, text }) {
  for (const [word] of `${title} ${text}`.matchAll(/\p{L}+/gu)) {
    const parts = fold(word).split(/(?<=[a-z])(?=[A-Z])/)
    if (parts.length > 1) compounds.set(fold(word).toLowerCase(), parts)
  }
}

/** "taskgr" asks for both "task…" and "gr…" where there is a TaskGroup. */
function split(typed) {
  const start = typed.toLowerCase()
  const whole = [...compounds.keys()].find(key => key.startsWith(start))
  let at = 0
  const parts = (compounds.get(whole) ?? [typed])
    .map(part => typed.slice(at, (at += part.length)))
    .filter(Boolean)
  return parts.length > 1 ? parts.map(part => `+${part}*`).join(" ") : typed
}

/** Resolves to Material's handler of messages, its index being set up. */
async function load() {
  const response = await fetch(new URL("../search/search_index.json", location))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const { config, docs } = await response.json()
  docs.forEach(learn)

  let handle
  self.addEventListener = (_, listener) => { handle = listener }
  importScripts(new URL(`javascripts/workers/${location.search.slice(1)}`, location))
  delete self.addEventListener

  // The folding takes the place of the stemmer, the one function that stays.
  lunr.stemmer = token => token.update(fold)
  lunr.Pipeline.registerFunction(lunr.stemmer, "fold")
  config.pipeline = ["stemmer"]
  await handle({ data: { type: SETUP, data: { config, docs, options: {} } } })
  return handle
}

let loading

onmessage = async ({ data: { type, data: typed } }) => {
  if (type !== QUERY) return
  if (!typed.trim()) return postMessage({ type: RESULT, data: { items: [] } })
  loading ??= load()
  try {
    const handle = await loading
    await handle({ data: { type, data: fold(typed).replace(/\w+/g, split) } })
  } catch (error) {
    loading = undefined // the next letter tries again
    throw error
  }
}

postMessage({ type: READY })
