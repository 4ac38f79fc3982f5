// Who can do what comes after a step, by the database's own rules: the open seats of a blocked change, or the verify of what was done.
// Must not: fail a step that was carried out; what cannot be read is left out.

import type { People } from '../../manifest/types.ts'
import type { ActAnswer } from '../../postgres/answer-form.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import { readExplanation } from '../../postgres/read-explanation.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { changeSeats, readExplained } from '../change/change-seats.ts'
import { peopleWhoCan } from '../change/explanation.ts'
import { namesAround } from '../change/human-names.ts'
import type { ActContext } from './act-verdict.ts'

/** `can` for a blocked change, `after` for one that opened another. */
export async function whoIsNext(
  database: Database,
  gate: Gate,
  change: Change,
  { outcome, successor }: ActAnswer,
  people: People | null,
): Promise<Pick<ActContext, 'can' | 'after'>> {
  try {
    if (outcome === 'done' && successor !== null) {
      const next = await readExplained(database, successor)
      return { after: (await changeSeats(gate, next.change, next.explained, people)).next }
    }
    const explained = outcome === 'blocked' ? await readExplanation(database, change.code) : null
    if (explained === null) return {}
    const names = namesAround(change, explained, people)
    return { can: (role) => peopleWhoCan(explained, role, names) }
  } catch {
    return {}
  }
}
