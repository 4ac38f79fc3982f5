// A terminal at which nobody sits: it types its next answer once the question for it is shown.
import { PassThrough, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Terminal } from '../../src/system/prompts.ts'

export const ENTER = '\r'
export const DOWN = '\u001b[B'
export const CTRL_C = '\u0003'

/** What is waited for, and the keys that answer it. */
export type Answer = readonly [question: RegExp, ...keys: string[]]

/** The terminal, and all that was shown at it without colours. */
export function typedTerminal(
  answers: readonly Answer[],
  columns = 80,
): Terminal & { readonly shown: () => string; readonly left: () => readonly Answer[] } {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const left = [...answers]
  let all = ''
  let since = ''
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        const text = stripVTControlCharacters(String(chunk))
        all += text
        since += text
        const [next] = left
        if (next?.[0].test(since)) {
          left.shift()
          since = ''
          setImmediate(() => {
            for (const key of next.slice(1)) input.write(key)
          })
        }
        done()
      },
    }),
    { columns, rows: 40, isTTY: true },
  )
  return { input, output, shown: () => all, left: () => left }
}
