// Reads what was filed of a script: what it may do, and what it did when it was rehearsed.
import {
  anything,
  flag,
  listOf,
  mapOf,
  members,
  number,
  oneOf,
  orNone,
  orNull,
  type Read,
  type Reader,
  refuse,
  text,
} from '../codes/shape.ts'
import type { SqlContent } from '../script/document.ts'
import type { Database } from './connect.ts'
import { readFiled } from './read-filed.ts'

/** What happened to the rows of each table. */
export const tableEffects = listOf(
  members({
    table: text,
    inserted: number,
    updated: number,
    deleted: number,
    truncated: flag,
  }),
)

/**
 * Relations whose file is another one, with how many rows they have now and the sha256 over all of them; no trigger told which of them
 * changed.
 */
export const fileEffects = listOf(members({ relation: text, change: text, rows: orNull(number), digest: orNull(text) }))

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
  files: fileEffects,
  asserts: listOf(members({ query: text, passed: flag })),
} as const

const filedText = { bytes: number, sha256: text, text }
const bound: Reader<readonly [number, number]> = (value, at) => {
  const [least, most, ...others] = listOf(number)(value, at)
  return least === undefined || most === undefined || others.length > 0 ? refuse(at, '[least, most]') : [least, most]
}
const compensation: Reader<SqlContent['compensation']> = (value, at) => {
  const { kind } = members({ kind: oneOf('script', 'restore', 'none') })(value, at)
  if (kind === 'restore') return { kind }
  if (kind === 'none') return { kind, ...members({ reason: text })(value, at) }
  return { kind, ...members({ path: text, ...filedText })(value, at) }
}
const content: Reader<SqlContent> = members({
  ...{
    target: text,
    keep: flag,
    timeout_ms: number,
    lock_timeout_ms: number,
    bind: oneOf('rows', 'counts'),
    compensation,
  },
  script: members({ path: text, ...filedText }),
  assert: listOf(members({ path: orNull(text), ...filedText })),
  expect: mapOf(members({ insert: bound, update: bound, delete: bound, truncate: flag })),
  unbound: mapOf(listOf(text)),
})

const filed = members({
  spec: orNone(content),
  rehearsal: orNull(members({ effect: members({ ...scriptEffect, seconds: number }), at: text, by: orNull(text) })),
})

/** What was filed; `spec` is the content’s `sql`, null where the gate does not tell it. */
export type FiledScript = Read<typeof filed>

/** The newest rehearsal of a change. */
export type Rehearsal = NonNullable<FiledScript['rehearsal']>

/** What was filed with a change; null for an unknown code. @throws DB_ANSWER */
export function readFiledScript(database: Database, code: string): Promise<FiledScript | null> {
  return readFiled(database, code, filed)
}
