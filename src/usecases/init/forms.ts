// The form of each answer and flag: its value, or in words what it should look like.
// Must not: ask anybody; whether a name exists is another question.

import { nearest } from '../../manifest/check/suggest.ts'
import { forms } from '../../manifest/forms.ts'
import { type Gate, gateNames, type SqlTarget } from '../../manifest/gates.ts'
import { type ProfileName, profileNames } from '../../manifest/profiles.ts'
import type { NamedPerson } from './options.ts'

/** The value of a text, or what is expected instead. */
export type Read<T> = { readonly value: T } | { readonly expected: string }

const plain =
  (pattern: RegExp, expected: string) =>
  (text: string): Read<string> =>
    pattern.test(text) ? { value: text } : { expected }

export const readRepository = plain(forms.repository.pattern, forms.repository.words)
/** YAML reads three names as something else than text, and the name stands in many places of the files. */
export const readEnvironmentName = plain(
  new RegExp(`^(?!(?:null|true|false)$)(?:${forms.environment.pattern.source})`),
  `${forms.environment.words}; not null, true or false`,
)
export const readId = plain(forms.id.pattern, 'a numeric id of GitHub, such as 812345678')
export const readAction = plain(
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}@[0-9a-f]{40}$/,
  'owner/name@<the commit’s full sha of 40 digits>, such as what `git rev-parse HEAD` prints in the checkout that you reviewed',
)
export const readAuthority = plain(
  new RegExp(`^(?!-)(?:${forms.authority.pattern.source})`),
  'the path of a certificate file from the repository’s root',
)

/** `host:port,host:port/name`. */
export function readDatabase(text: string): Read<{ readonly hosts: readonly string[]; readonly name: string }> {
  const at = text.lastIndexOf('/')
  const [hosts, name] = [text.slice(0, Math.max(at, 0)).split(','), text.slice(at + 1)]
  const isFormed = hosts.every((host) => forms.databaseHost.pattern.test(host)) && forms.databaseName.pattern.test(name)
  return isFormed ? { value: { hosts, name } } : { expected: 'host:port/name, such as db.example.com:5432/ledger' }
}

/** A day that exists, after `today`, both as YYYY-MM-DD. */
export function readValidUntil(text: string, today: string): Read<string> {
  const isDay = forms.date.pattern.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  return isDay && text > today ? { value: text } : { expected: `a day after ${today} that exists, as YYYY-MM-DD` }
}

export function readProfile(text: string): Read<ProfileName> {
  const known: readonly string[] = profileNames
  return known.includes(text) ? { value: text as ProfileName } : { expected: choice(text, profileNames) }
}

/** At least one, each once, by commas. */
export function readGates(text: string): Read<readonly Gate[]> {
  const names = text.split(',').map((name) => name.trim())
  const known: readonly string[] = gateNames
  const wrong = names.find((name) => !known.includes(name))
  if (wrong !== undefined) return { expected: choice(wrong, gateNames) }
  return { value: gateNames.filter((name) => names.includes(name)) }
}

/** `name=schema.table,schema.table`. */
export function readTarget(text: string): Read<SqlTarget> {
  const [, name = '', list = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  const tables = readTables(list)
  return forms.target.pattern.test(name) && 'value' in tables
    ? { value: { name, tables: tables.value } }
    : { expected: 'name=schema.table,schema.table, such as billing=billing.accounts,billing.payments' }
}

/** Tables with their schemas, by commas. */
export function readTables(text: string): Read<readonly string[]> {
  const tables = text.split(',').map((table) => table.trim())
  const isFormed = tables.every((table) => forms.table.pattern.test(table))
  return isFormed ? { value: [...new Set(tables)] } : { expected: `${forms.table.words}, several by commas` }
}

/** `login`, `login:id`, each with `=role,role` or without. */
export function readPerson(text: string): Read<NamedPerson> {
  const [, login, id = null, roles] =
    /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})(?::([1-9][0-9]{0,18}))?(?:=([a-z][a-z0-9_]*(?:,[a-z][a-z0-9_]*)*))?$/.exec(
      text,
    ) ?? []
  if (login === undefined)
    return { expected: 'login=role,role; login:1001=role,role with the numeric id, where GitHub is not to be asked' }
  return { value: { login, id, roles: roles === undefined ? null : [...new Set(roles.split(','))] } }
}

/** What was meant, or everything that there is. */
export function choice(text: string, known: readonly string[]): string {
  const meant = nearest(text, known)
  return meant === undefined ? known.join(', ') : `${meant}, or another of ${known.join(', ')}`
}
