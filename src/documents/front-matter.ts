// Front matter: what stands before a document's text and is no Markdown.

const OPENING = /^(---|\+\+\+)[ \t]*$/
/**
 * The beginning of a mapping's first entry: `key:`, `"a key":` or `{`. A key may hold a colon with no space behind it, as `og:title` does.
 * No two parts match the same spaces: it would take the square of a line.
 */
const ENTRY = /^(?:\{|(?:"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$)|[^\s"'#[\]{},&*!|>%@`:-].*?:(?:[ \t]|$))/

/** TOML's first entry: `key =` or `[table]`. */
const TOML_ENTRY = /^[ \t]*(?:\[|(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*=)/

/**
 * Answers the front matter at a text's very beginning, its last line break included, or ''.
 * YAML stands between `---` and `---` or `...`; no blank line follows the first, and what is in it begins as a mapping does, since
 * GitHub and pandoc read anything else as a rule and text. TOML stands between two lines `+++`, and begins with an entry or a table.
 */
export function frontMatterOf(text: string): string {
  const first = text.indexOf('\n')
  const mark = OPENING.exec(text.slice(0, Math.max(first, 0)))?.[1]
  if (mark === undefined) return ''
  const isYaml = mark === '---'
  const closing = isYaml ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/
  let isMapping = false
  for (let start = first + 1, end: number; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end)
    const isFirst = start === first + 1
    if (closing.test(line)) return isMapping || isFirst ? text.slice(0, end + 1) : ''
    if (isMapping || line.startsWith('#')) continue
    const isBlank = !/[^ \t]/.test(line)
    if (isBlank && !(isYaml && isFirst)) continue
    if (!(isYaml ? ENTRY : TOML_ENTRY).test(line)) return ''
    isMapping = true
  }
  return ''
}
