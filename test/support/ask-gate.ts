// Asks the gate as one person or one run, in a ledger where facts of the registry are planted and put back after each test.
import { randomUUID } from 'node:crypto'
import { afterEach } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from './call-changes.ts'
import { codesOf } from './codes-of.ts'
import { codes, type Ledger } from './ledger.ts'
import { ID } from './people.ts'

/** The condition for a human's row, by GitHub id. */
export const human = (id: string) => `provider_subject_sha256 = '${sha256(id)}'`
/** The human's uuid, as SQL. */
export const humanId = (id: string) =>
  `(select human_identity_id from qt001_cp.human_identity_registry where ${human(id)} order by valid_from limit 1)`

/** What a test file asks and plants; answers are codes, or `accepted` alone. */
export function useAskGate(ledger: () => Ledger) {
  const asOwner = (text: string) => ledger().superuser.query(text)
  const undo: string[] = []
  afterEach(async () => {
    for (const statement of undo.splice(0)) await asOwner(statement)
  })

  /** Plants statements, and has them undone after the test. */
  async function plant(statement: string, reverse: string): Promise<void> {
    undo.unshift(reverse)
    await asOwner(statement)
  }

  /** Sets one column of one row. */
  async function set(table: string, row: string, column: string, value: string): Promise<void> {
    const [before] = await ledger().superuser.query<{ text: string | null; type: string }>(
      `select ${column}::text as text, pg_typeof(${column})::text as type from qt001_cp.${table} where ${row}`,
    )
    const text = before?.text === null ? 'null' : `'${before?.text}'`
    await plant(
      `update qt001_cp.${table} set ${column} = ${value} where ${row}`,
      `update qt001_cp.${table} set ${column} = ${text}::${before?.type} where ${row}`,
    )
  }

  async function opened(): Promise<string> {
    const planId = `p${randomUUID().slice(0, 8)}`
    return (await ledger().open(`# ${planId}\n`, { planId })).code as string
  }

  /** Takes the tech_lead seat of a new change as somebody. */
  async function signs(actor: string = ID.tech_lead): Promise<readonly string[]> {
    const code = await opened()
    let found: readonly string[] = []
    const refused = await codesOf(async () => {
      found = codes(await ledger().signoff(code, 'tech_lead', actor))
    })
    return found.length > 0 ? found : refused
  }

  /** Asks for a preflight of a change whose seats are all taken. */
  async function preflight(changes: CallChanges = {}): Promise<readonly string[]> {
    const code = await opened()
    await ledger().signAll(code)
    const answer = await ledger().preflightCut(code, changes)
    return answer.outcome === 'pass' ? ['accepted'] : codes(answer)
  }

  return { plant, set, opened, signs, preflight }
}
