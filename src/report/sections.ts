// Titled lists of sentences and differences, such as what a change means, for a terminal and for Markdown.
// Must not: pass a sentence through as Markdown; it holds names of roles, branches and people.
import type { Code, UnknownCode } from '../codes/catalogue/index.ts'
import { markdownCode, neutralise, neutraliseExact } from './neutralise.ts'

/** What a line of a difference is: new, gone, or beside the two; `@` says something about it, and no text of it can look so. */
export type Mark = '+' | '-' | ' ' | '@'

/** What became of something that was looked at: well, worth a thought, not examined, wrong. */
export type Sight = '✓' | '!' | '?' | '✗'

/** One sentence; with `codes` of the catalogue it is something to look at; with a `mark` it is a line of a difference. */
export interface Line {
  readonly text: string
  readonly codes?: readonly (Code | UnknownCode)[]
  readonly mark?: Mark
  /** An address that the sentence is about; it is a link where it has the form of one. */
  readonly link?: string
  /** The sentence begins with it. */
  readonly sight?: Sight
  /** What belongs to a sight, each text by its name. */
  readonly under?: Readonly<Record<string, string>>
}

/** Rows under their headings, each as long as the headings. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A titled list, before it a table where there is one; without either it says so by `none`, or is left out. */
export interface Section {
  readonly title: string
  readonly table?: Table
  readonly lines: readonly Line[]
  readonly none?: string
}

/** Lines for a terminal: a sentence with codes begins with `!` and ends with them, a line of a difference with its mark. */
export function sectionText({ title, table, lines, none }: Section, width: number | null = null): readonly string[] {
  const rows = table === undefined || table.rows.length === 0 ? [] : tableText(table, width ?? Number.POSITIVE_INFINITY)
  if (lines.length + rows.length === 0) return none === undefined ? [] : [neutralise(title), `  ${neutralise(none)}`]
  return [neutralise(title), ...rows, ...lines.flatMap((line) => [lineText(line), ...underText(line)])]
}

/** Columns as wide as their widest cell; where they are wider than `width`, each row as a list of its cells. */
function tableText({ head, rows }: Table, width: number): readonly string[] {
  const cells = [head, ...rows].map((row) => row.map(neutralise))
  const lines = inColumns(cells)
  if (lines.every((line) => line.length <= width)) return lines
  const [names = [], ...shown] = cells
  const longest = Math.max(...names.map((name) => name.length))
  return shown.flatMap((row) => [
    `  ${row[0] ?? ''}`,
    ...row.slice(1).map((cell, index) => `    ${(names[index + 1] ?? '').padEnd(longest)}  ${cell}`.trimEnd()),
  ])
}

function inColumns(cells: readonly (readonly string[])[]): readonly string[] {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function lineText({ text, codes = [], mark, link, sight }: Line): string {
  if (sight !== undefined) return `  ${sight} ${neutralise(text)}`
  if (mark !== undefined) return `    ${mark} ${neutraliseExact(text)}`.trimEnd()
  const whole = link === undefined ? neutralise(text) : `${neutralise(text)} ${neutralise(link)}`
  return codes.length === 0 ? `    ${whole}` : `  ! ${whole}  [${codes.map(neutralise).join(', ')}]`
}

/** Texts one below the other, under the line’s own; two columns less than a difference, so that neither passes for the other. */
function underText({ under = {} }: Line): readonly string[] {
  const width = Math.max(0, ...Object.keys(under).map((name) => name.length))
  return Object.entries(under).map(([name, text]) => `    ${name.padEnd(width)}  ${neutralise(text)}`)
}

/** Lines of Markdown under a heading of the third level; a difference is one of them, with line ends in it. */
export function sectionMarkdown({ title, table, lines, none }: Section): readonly string[] {
  const rows = table === undefined || table.rows.length === 0 ? [] : ['', ...tableMarkdown(table)]
  if (lines.length + rows.length === 0) return none === undefined ? [] : [`### ${plain(title)}`, '', plain(none)]
  const shown: string[] = lines.length === 0 ? [...rows] : [...rows, '']
  for (let at = 0; at < lines.length; ) {
    const end = lines.findIndex(({ mark }, index) => index >= at && mark === undefined)
    const marked = lines.slice(at, end === -1 ? lines.length : end)
    const line = lines[at + marked.length]
    // A block of HTML stands by itself.
    if (marked.length > 0)
      shown.push(...(at === 0 ? [] : ['']), differenceBlock(marked), ...(line === undefined ? [] : ['']))
    if (line !== undefined) shown.push(lineMarkdown(line), ...underMarkdown(line))
    at += marked.length + 1
  }
  return [`### ${plain(title)}`, ...shown]
}

function tableMarkdown({ head, rows }: Table): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)]
}

function underMarkdown({ under = {} }: Line): readonly string[] {
  return Object.entries(under).map(([name, text]) => `  - ${plain(name)}: ${markdownCode(text)}`)
}

function lineMarkdown({ text, codes = [], link, sight }: Line): string {
  if (sight !== undefined) return `- ${sight} ${plain(text)}`
  const linked = link === undefined ? '' : LINK.test(link) ? ` [${plain(link)}](${link})` : ` ${markdownCode(link)}`
  return codes.length === 0
    ? `- ${plain(text)}${linked}`
    : `- ⚠️ ${plain(text)}${linked} ${codes.map(markdownCode).join(' ')}`
}

/** An address in which no character has a meaning in Markdown. */
const LINK = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)*$/

/**
 * A block of HTML that ends where `</pre>` stands and nowhere else, in which every character that could mean something is a character
 * reference; a fence would end at a fence in the text. `diff` gives it GitHub's colours.
 */
function differenceBlock(lines: readonly Line[]): string {
  const shown = lines.map(({ text, mark }) => `${mark} ${inBlock(neutraliseExact(text))}`.trimEnd())
  return ['<pre lang="diff">', ...shown, '</pre>'].join('\n')
}

function inBlock(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,;()+=⇥·…-]/gu, (character) => `&#${character.codePointAt(0)};`)
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
