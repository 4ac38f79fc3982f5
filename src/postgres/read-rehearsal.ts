// Reads what a script did: the effect of a rehearsal, as the database keeps it beside the change.
import { anything, flag, listOf, members, number, oneOf, orNull, type Read, text } from '../codes/shape.ts'
import type { Database } from './connect.ts'
import { readFiled } from './read-filed.ts'

/** What happened to the rows of each table. */
export const tableEffects = listOf(
  members({ table: text, inserted: number, updated: number, deleted: number, truncated: flag, rewritten: flag }),
)

/** The members of an effect that tell what a script did. */
export const scriptEffect = {
  tables: tableEffects,
  catalogue: listOf(
    members({
      catalogue: text,
      change: oneOf('added', 'removed', 'changed'),
      object: text,
      before: anything,
      after: anything,
    }),
  ),
  asserts: listOf(members({ query: text, passed: flag })),
} as const

const filed = members({
  rehearsal: orNull(members({ effect: members({ ...scriptEffect, seconds: number }), at: text, by: text })),
})

/** The newest rehearsal of a change. */
export type Rehearsal = NonNullable<Read<typeof filed>['rehearsal']>

/** Null where it was not rehearsed yet, and for an unknown code. @throws DB_ANSWER */
export async function readRehearsal(database: Database, code: string): Promise<Rehearsal | null> {
  return (await readFiled(database, code, filed))?.rehearsal ?? null
}
