// Reads what is on hold: by whom, why, and until when (APR-9).
import { listOf, members, number, oneOf, orNone, type Read, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { subjects } from './members.ts'

const shown = {
  ...{ hold: text, on: oneOf('change', 'action'), by: text, reason: text, since: text },
  until: orNone(text),
  joined: orNone(listOf(text)),
} as const

/** A hold that stands. Humans are the registry's ids; there is no `until` while a second seat joined. */
export type Hold = Read<typeof hold>

export const hold = members(shown)

/** `of` is the change's code or the action; it ends when as many of the quorum as `needed` have lifted it. */
const listedHold = members({ ...shown, of: text, lifted: number, needed: number })

export const holdsAnswer = members({ holds: listOf(listedHold), subjects })

/** Every hold that stands on something that can still be carried out. @throws DB_ANSWER */
export function readHolds(database: Database): Promise<Read<typeof holdsAnswer>> {
  return call(database, 'quorate.holds', [], holdsAnswer)
}
