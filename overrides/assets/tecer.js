// What the theme's script leaves to mend. It runs after that one, on each page.
const all = selector => document.querySelectorAll(selector)

// A box that scrolls can be reached with the keyboard, also where the theme
// thinks that there is none (a touch screen) and inside <details> just opened.
function reach() {
  for (const box of all(".md-typeset__scrollwrap, .md-typeset pre > code, .tecer-printed"))
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0
    else box.removeAttribute("tabindex")
}

document$.subscribe(() => {
  // The theme wraps each copy button in a <nav> without a name.
  for (const nav of all(".md-code__nav")) nav.role = "none"
  reach()
})
addEventListener("resize", reach)
addEventListener("toggle", reach, true)

// The first focus of the search field fetches what assets/search.js will ask
// for at the first letter. Nothing of it is fetched before.
document.querySelector(".md-search__input")?.addEventListener("focus", () => {
  const { base, search } = JSON.parse(document.getElementById("__config").text)
  const root = new URL(`${base}/`.replace("//", "/"), location)
  fetch(new URL("search/search_index.json", root))
  fetch(new URL(`assets/javascripts/workers/${search.split("?")[1]}`, root))
}, { once: true })
