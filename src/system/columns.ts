// Text for a terminal of a certain width: words move to the next line, below where their sentence began.
// Must not: change a character that somebody copies, or let the rest of a difference's line pass for a line of its own.
import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import type { Variables } from '../settings/variable.ts'

const NARROWEST = 40
const USUAL = 80

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>

/**
 * The columns of a stream: COLUMNS where that is a number, else the terminal's own, 80 where it says none; 40 at least. What goes
 * into a pipe or a file stays as it is, since `grep` reads lines; help is 80 wide there too.
 */
export function columnsOf(stream: Stream, { COLUMNS: said }: Variables, piped = Number.POSITIVE_INFINITY): number {
  const own = stream.isTTY !== true ? piped : stream.columns > 0 ? stream.columns : USUAL
  return Math.max(NARROWEST, /^[1-9]\d{0,4}$/.test(said ?? '') ? Number(said) : own)
}

/** The same text with no line longer than `width`, except for words that are. */
export function fitted(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (stringWidth(line) <= width ? line : broken(line, width)))
    .join('\n')
}

function broken(line: string, width: number): string {
  return differenceLine(line, width) ?? commandLine(line, width) ?? sentence(line, width)
}

/** A line of a difference keeps every space. What is left of it has `…` where a mark would be, so it looks like no other line. */
function differenceLine(line: string, width: number): string | null {
  const [, colour = '', mark, rest = '', end = ''] = DIFFERENCE.exec(line) ?? []
  if (mark === undefined) return null
  // The library would normalise what it wraps.
  const most = width - mark.length - 1
  const rows = rest.match(new RegExp(`.{1,${most}}(?: |$)|.{${most}}\\S*(?: |$)`, 'gsu')) ?? [rest]
  return `${colour}${mark}${rows.join(`\n${' '.repeat(mark.length - 2)}… `)}${end}`
}

/** A command to type goes on after `\`, as a shell reads it; options stay beside their values, quotes whole. */
function commandLine(line: string, width: number): string | null {
  const [, indent = '', before = '', command] = COMMAND.exec(line) ?? []
  if (command === undefined || / {2}|, |\.$/.test(command)) return null
  const begin = `${indent}${before === '' ? '' : '  '}`
  const kept = command.replace(KEPT_TOGETHER, (words) => words.replaceAll(' ', '\u00a0'))
  const room = width - begin.length - 4
  const whole = words(kept, room)
  const rows = whole.every((row) => row.length <= room)
    ? whole.map((row) => row.replaceAll('\u00a0', ' '))
    : words(command, room)
  const typed = `${begin}${rows.join(` \\\n${begin}  `)}`
  return before === '' ? typed : `${sentence(`${indent}${before.trimEnd()}`, width)}\n${typed}`
}

/** Goes on below the value after a short label, and below a long one; else two columns further in, of a paragraph where it began. */
function sentence(line: string, width: number): string {
  const bare = line.replace(PAINT, '')
  const indent = bare.search(/\S/)
  const found = LABEL.exec(bare)?.[0].length ?? 0
  const label = found < width ? found : 0
  const longest = Math.max(
    ...bare
      .slice(label)
      .split(' ')
      .map((word) => stringWidth(word)),
  )
  const isBeside = label <= width * (width < 60 ? 0.4 : 0.5) && longest <= width - label
  const isItem = label > 0 || /^ |^[✓✗?!┌│⛔]/.test(bare)
  const hang = label > 0 && isBeside ? label : indent + (isItem ? 2 : 0)
  const begin = label || indent
  const [, before = '', text = line] = new RegExp(`^((?:${PAINTS}[^${ESCAPE}]){${begin}})(.*)$`, 'su').exec(line) ?? []
  const below = `\n${' '.repeat(hang)}`
  return (label === 0 || isBeside ? before : `${before.trimEnd()}${below}`) + words(text, width - hang).join(below)
}

function words(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { trim: true, hard: false }).split('\n')
}

const ESCAPE = '\\u001b'
const PAINTS = `(?:${ESCAPE}\\[\\d+m)*`
const PAINT = new RegExp(`${ESCAPE}\\[\\d+m`, 'gu')
const DIFFERENCE = new RegExp(`^(${PAINTS})( {4}[-+@ ] )(?! *[✓✗])(.*?)(${PAINTS})$`, 'su')
const LABEL = /^ *\S+(?: \S+)* {2,}(?=\S)/
const COMMAND = /^( *)(.*: )?((?:gh|quorate|curl|git|printf|cat) \S.*)$/
const KEPT_TOGETHER = /"[^"]*"|'[^']*'|(?<=^| )--?[a-zA-Z][\w-]* (?![-|<>])/g
