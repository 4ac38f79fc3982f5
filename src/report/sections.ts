// Titled lists of sentences, such as what a policy's change means, for a terminal and for Markdown.
// Must not: pass a sentence through as Markdown; it holds names of roles, branches and people.
import type { Code, UnknownCode } from '../codes/catalogue/index.ts'
import { markdownCode, neutralise } from './neutralise.ts'

/** One sentence; with `codes` of the catalogue it is something to look at. */
export interface Line {
  readonly text: string
  readonly codes?: readonly (Code | UnknownCode)[]
}

/** A titled list; without lines it says so by `none`, or is left out. */
export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
  readonly none?: string
}

/** Lines for a terminal: a sentence with codes begins with `!` and ends with them. */
export function sectionText({ title, lines, none }: Section): readonly string[] {
  if (lines.length === 0) return none === undefined ? [] : [neutralise(title), `  ${neutralise(none)}`]
  return [
    neutralise(title),
    ...lines.map(({ text, codes = [] }) =>
      codes.length === 0 ? `    ${neutralise(text)}` : `  ! ${neutralise(text)}  [${codes.map(neutralise).join(', ')}]`,
    ),
  ]
}

/** Lines of Markdown under a heading of the third level. */
export function sectionMarkdown({ title, lines, none }: Section): readonly string[] {
  if (lines.length === 0) return none === undefined ? [] : [`### ${plain(title)}`, '', plain(none)]
  return [
    `### ${plain(title)}`,
    '',
    ...lines.map(({ text, codes = [] }) =>
      codes.length === 0 ? `- ${plain(text)}` : `- ⚠️ ${plain(text)} ${codes.map(markdownCode).join(' ')}`,
    ),
  ]
}

/**
 * Text in which nothing has a meaning: no markup, mention, reference or link that GitHub would make of it. Mentions and
 * references are looked for after a character reference is read; only code is left alone.
 */
function plain(text: string): string {
  const word = (part: string) =>
    /[@#]|gh-\d/i.test(part)
      ? markdownCode(part)
      : part.replace(/[^\p{L}\p{N},;()/’“”]/gu, (character) => `&#${character.codePointAt(0)};`)
  return neutralise(text).split(' ').map(word).join(' ')
}
