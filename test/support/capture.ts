// Takes a call's statement instead of sending it, so that a test can send the very same bytes elsewhere or later.
import type { Database } from '../../src/postgres/connect.ts'

/** A statement with its parameters. */
export interface Statement {
  readonly text: string
  readonly values: readonly (string | null)[]
}

/** Runs `call` with a session that only reads changes, through `reader`; answers what else it would have sent. */
export async function capture(reader: Database, call: (session: Database) => Promise<unknown>): Promise<Statement> {
  let taken: Statement | undefined
  const session: Database = {
    query: async (text, values = []) => {
      if (text.startsWith('select quorate.status(')) return reader.query(text, values)
      taken = { text, values }
      return []
    },
    close: async () => {},
  }
  await call(session).catch(() => {})
  if (taken === undefined) throw new Error('nothing was sent')
  return taken
}

/** Sends a captured call of the gate; its outcome and codes, or the codes of its refusal. */
export async function send(session: Database, { text, values }: Statement): Promise<Record<string, unknown>> {
  const [row] = await session.query<{ answer: Record<string, unknown> }>(text, values)
  return row?.answer ?? {}
}
