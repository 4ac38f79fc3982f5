// Reads how units differ from what is live, or what a cut did: counts of all, and the first of them with the text that is or was there.
import { listOf, members, number, oneOf, orNull, type Reader, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

/** A unit's text as the database has it; `body` is null where it is too long to be sent, `bytes` long. */
export interface StoredText {
  readonly kind: string
  readonly title: string
  readonly body: string | null
  readonly bytes: number
}

/** A changed unit; `before` is null where nothing was live. */
export interface UnitDifference {
  readonly address: string
  readonly change: 'add' | 'change' | 'retire'
  readonly before: StoredText | null
}

/** All changed units counted, the first ones in byte order of their addresses. */
export interface UnitDifferences {
  readonly added: number
  readonly changed: number
  readonly retired: number
  readonly units: readonly UnitDifference[]
}

/** What `quorate.units_shown` answers. */
export const unitDifferences: Reader<UnitDifferences> = members({
  added: number,
  changed: number,
  retired: number,
  units: listOf(
    members({
      address: text,
      change: oneOf('add', 'change', 'retire'),
      before: orNull(members({ kind: text, title: text, body: orNull(text), bytes: number })),
    }),
  ),
})

/** How a plan's units, given as an object {address: content hash} in JSON, differ from what is live under a root. @throws DB_ANSWER */
export function readLiveUnits(database: Database, root: string, wanted: string): Promise<UnitDifferences> {
  return call(database, 'quorate.live_units', [root, wanted], unitDifferences)
}
