// PostgreSQL's own parser as WebAssembly (libpg-query), loaded when the first script is read.
// Must not: be imported by what reads no script; its file is as large as the rest of the bundle.
import type { Parsed, Parser, RawStatement } from '../script/parsed.ts'

/** The parser; one instance a process, since loading it takes longer than parsing. */
export async function sqlParser(): Promise<Parser> {
  const { parse, SqlError } = await import('libpg-query')
  return async (text): Promise<Parsed> => {
    if (text === '') return { ok: true, statements: [] }
    try {
      const { stmts = [] } = await parse(text)
      return { ok: true, statements: stmts as readonly RawStatement[] }
    } catch (error) {
      if (error instanceof SqlError)
        return { ok: false, message: error.message, at: error.sqlDetails?.cursorPosition ?? 0 }
      // Its stack is bounded, and so is its memory.
      if (error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError'))
        return { ok: false, message: 'the script is nested too deeply for the parser', at: 0 }
      throw error
    }
  }
}
