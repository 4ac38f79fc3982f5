// Asks whoever sits at the shell: the question goes to standard error, one line of standard input is the answer. Every yes to
// something that cannot be taken back is asked for here (CLI-1); `init`, which writes new files only, asks by src/system/prompts.ts.
// Must not: take anything but the whole word for a yes, or go on where nobody could be asked.
import { createInterface } from 'node:readline'
import { QuorateError } from '../codes/error.ts'

let lines: AsyncIterator<string> | undefined

/** The next line, without its end; '' where there is none. */
export async function askLine(question: string): Promise<string> {
  process.stderr.write(question)
  lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const { value, done } = await lines.next()
  return done === true ? '' : value.trim()
}

/** Lets the process end although somebody could still type. */
export function askNoMore(): void {
  if (lines !== undefined) process.stdin.destroy()
}

/** Whether somebody sits there who can read a question and answer it; a job's log is nobody. */
export function canAsk({ CI }: Readonly<Record<string, string | undefined>>): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !CI
}

/** How a yes can come. */
export interface YesBy {
  /** An option said it. */
  readonly isSaid: boolean
  /** Somebody can be asked. */
  readonly isTerminal: boolean
  /** What says it without a terminal, such as `quorate genesis --yes`. */
  readonly option: string
}

/** Best before anything is read or connected to. @throws CONFIRMATION_NEEDED where a yes cannot come */
export function requireYesPossible({ isSaid, isTerminal, option }: YesBy): void {
  if (!isSaid && !isTerminal) throw new QuorateError('CONFIRMATION_NEEDED', { expected: option })
}

/** Waits for a yes, unless it is said; `what` will happen, in words. @throws NOT_CONFIRMED, CONFIRMATION_NEEDED */
export async function askYes(what: string, by: YesBy): Promise<void> {
  requireYesPossible(by)
  if (by.isSaid) return
  const typed = await askLine(`${what === '' ? '' : `${what}\n`}Type yes to go on: `)
  if (typed !== 'yes') throw new QuorateError('NOT_CONFIRMED', { expected: 'yes', observed: typed.slice(0, 40) })
}
