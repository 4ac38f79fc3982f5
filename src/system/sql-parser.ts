// PostgreSQL's own parser as WebAssembly (libpg-query), loaded when the first script is read.
// Must not: be imported by what reads no script; its file is as large as the rest of the bundle.
import type { Parsed, Parser, RawStatement } from '../script/parsed.ts'

/** It gives back nothing of what a text took that ran it into the end of its stack; after some of them it would have no memory left. */
const MOST_STOPS = 5
let stops = 0

/** The parser; one instance a process, since loading it takes longer than parsing. */
export async function sqlParser(): Promise<Parser> {
  const { parse, SqlError } = await import('libpg-query')
  return async (text): Promise<Parsed> => {
    if (text === '') return { ok: true, statements: [] }
    if (stops >= MOST_STOPS)
      return {
        ok: false,
        message: `not read: ${MOST_STOPS} texts before it were nested too deeply for the parser`,
        at: 0,
      }
    try {
      const { stmts = [] } = await parse(text)
      return { ok: true, statements: stmts as readonly RawStatement[] }
    } catch (error) {
      if (error instanceof SqlError)
        return { ok: false, message: error.message, at: error.sqlDetails?.cursorPosition ?? 0 }
      if (!STOPPED.includes((error as { readonly name?: unknown } | null)?.name)) throw error
      stops += 1
      return { ok: false, message: 'nested too deeply for the parser', at: 0 }
    }
  }
}

/** Out of stack, out of memory, and WebAssembly's own end. */
const STOPPED: readonly unknown[] = ['RangeError', 'RuntimeError', 'ExitStatus']
