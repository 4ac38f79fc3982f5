// Asks whoever sits at the shell: the question goes to standard error, one line of standard input is the answer.
import { createInterface } from 'node:readline'

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

/** Whether somebody sits there who can read the question and answer it. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true
}
