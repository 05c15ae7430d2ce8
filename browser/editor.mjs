// The editor of a program: CodeMirror, in the colours of the page's code.
// tecer.site makes one file of this and of what it imports.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands"
import { python } from "@codemirror/lang-python"
import {
  bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting,
} from "@codemirror/language"
import { EditorState } from "@codemirror/state"
import { EditorView, keymap, lineNumbers } from "@codemirror/view"
import { tags } from "@lezer/highlight"

const color = name => `var(--md-code-hl-${name}-color)`

const COLORS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: color("keyword"), fontWeight: 600 },
  { tag: [tags.bool, tags.null], color: color("constant"), fontWeight: 600 },
  { tag: [tags.definition(tags.function(tags.variableName)), tags.definition(tags.className)], color: color("function") },
  { tag: tags.string, color: color("string") },
  { tag: tags.number, color: color("number") },
  { tag: tags.comment, color: color("comment") },
  { tag: [tags.operator, tags.definitionOperator], color: color("operator") },
  { tag: [tags.punctuation, tags.bracket, tags.separator], color: color("punctuation") },
  { tag: tags.meta, color: color("special") },
])

/** Escape, and then Tab is the page's, until another key is pressed: no one is trapped. */
const leave = view => {
  view.setTabFocusMode(Infinity)
  return true
}

/**
 * Make an editor within `parent`. `attributes` name it to who does not see it; `run` is
 * called at Ctrl-Enter (Command-Enter on a Mac). `text` of what it returns is the program.
 */
export function makeEditor(parent, text, attributes, run) {
  const keys = [
    { key: "Mod-Enter", run: () => (run(), true) },
    { key: "Escape", run: leave },
    indentWithTab, ...defaultKeymap, ...historyKeymap,
  ]
  const extensions = [
    keymap.of(keys), history(), lineNumbers(), bracketMatching(), indentOnInput(),
    indentUnit.of("    "), EditorState.tabSize.of(4), python(), syntaxHighlighting(COLORS),
    EditorView.contentAttributes.of(attributes),
  ]
  const view = new EditorView({ doc: text, extensions, parent })
  return {
    get text() { return view.state.doc.toString() },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
