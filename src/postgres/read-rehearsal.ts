// Reads what a script did: the effect of a rehearsal, as the database keeps it beside the change.
import { anything, flag, listOf, members, number, oneOf, orNull, type Read, text } from '../codes/shape.ts'
import type { Database } from './connect.ts'
import { readFiled } from './read-filed.ts'

/** What happened to the rows of each table. */
export const tableEffects = listOf(
  members({ table: text, inserted: number, updated: number, deleted: number, truncated: flag }),
)

/** Relations whose rows no trigger tells of one by one; `rows` is how many there are now, where they were counted. */
export const fileEffects = listOf(members({ relation: text, change: text, rows: orNull(number) }))

/** The members of an effect that tell what a script did. */
export const scriptEffect = {
  tables: tableEffects,
  files: fileEffects,
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

const CHANGES: Readonly<Record<string, string>> = {
  new: 'made',
  dropped: 'dropped',
  rewritten: 'written anew or emptied',
  columns: 'read otherwise, since its columns changed',
  temporary: 'temporary',
}

/** Such as `reporting.rates: made, with 3 rows`. */
export function fileText({ relation, change, rows }: Read<typeof fileEffects>[number]): string {
  return `${relation}: ${CHANGES[change] ?? change}${rows === null ? '' : `, with ${rows} rows`}`
}
