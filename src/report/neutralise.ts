// Makes outside text harmless before it is shown (ACT-4): one line, no live workflow command, no Markdown, no HTML.
// Must not: drop characters silently; what is replaced stays visible.

const MAX_LENGTH = 1000
/** Control characters, line separators, what turns the direction, and what nobody sees, such as U+3164, U+FE0F and the empty Braille cell. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * Text for a log or terminal: invisible characters as `\u{…}`, `##[` and the `::` of what could be a command taken apart by a
 * space (the runner reads `::command::` at a line's start and `##[command]` anywhere), at most 1000 characters. One `::` within
 * a word is none, such as in an address `[::1]`.
 */
export function neutralise(text: string): string {
  return harmless(shorten(text.toWellFormed()))
}

function harmless(text: string): string {
  return text
    .replace(INVISIBLE, escaped)
    .replace(/::.*::/s.test(text) ? /:(?=:)/g : /(?<![^\s:]):(?=:)/g, ': ')
    .replace(/##(?=\[)/g, '## ')
}

/**
 * The same for one line of a difference, which was cut before: two texts that differ look different. What could be taken for another
 * text is made to be seen, tabs and spaces at the end too, and nothing is left out.
 */
export function neutraliseExact(text: string): string {
  const seen = text
    .toWellFormed()
    // First, so that no text looks like what stands for another below.
    .replace(/[·⇥]|\\(?=u\{)|(?<=:):|(?<=#)#(?=\[)/gu, escaped)
    .replace(/ +$/, (spaces) => '·'.repeat(spaces.length))
    .replaceAll('\t', '⇥ ')
    .replace(/(?! )\p{Zs}/gu, escaped)
  return harmless(seen)
}

/**
 * Text for Markdown, neutralised: plain text as a code span, in which nothing has a meaning; other text in a `<code>`
 * element with everything but letters, digits and spaces as a character reference.
 */
export function markdownCode(text: string): string {
  const safe = neutralise(text)
  if (/^[A-Za-z0-9_.,:;=@/+()-]+(?: [A-Za-z0-9_.,:;=@/+()-]+)*$/.test(safe)) return `\`${safe}\``
  return `<code>${safe.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`
}

/** JSON text with the same values in which no `::`, `##[` or invisible character is live: they become `\u` escapes. */
export function neutraliseJson(json: string): string {
  return json
    .replace(/:(?=:)/g, '\\u003a')
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(INVISIBLE, (character) => (character === '\n' ? character : character.split('').map(escapeUnit).join('')))
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function shorten(text: string): string {
  return text.length <= MAX_LENGTH
    ? text
    : `${text.slice(0, MAX_LENGTH).toWellFormed()}… (${text.length - MAX_LENGTH} more)`
}
