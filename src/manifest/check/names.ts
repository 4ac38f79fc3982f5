// Names that PostgreSQL, Quorate's own schema or this file format keep for themselves (MAN-5).
import { actsOf, governedActs } from '../expand/acts.ts'
import { type Fault, step } from '../fault.ts'
import { forms } from '../forms.ts'
import type { EnvironmentSpec } from '../types.ts'

// PostgreSQL 15 to 18: reserved key words (appendix C) and the role names that GRANT reads otherwise.
const reservedRoles = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural none not notnull null offset on only or order outer overlaps placing primary public references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/),
)

// The roles that own what is Quorate's, read it, end sessions, sign permits, or lend logins: they cannot log in.
const owners = new Set([
  ...['quorate_owner', 'cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner'],
  ...['cutter_ro', 'quorate_ender', 'quorate_permit', 'quorate_lender'],
])

// Scopes that every policy has, and the environment of the door's jobs.
const scopes = new Set(['open', 'signoff', 'registry', 'keys', 'door', 'revoke', 'migrate'])

/** Finds reserved names of database roles, logins and actions, and a grant's keys that are no roles. */
export function reservedNames(spec: EnvironmentSpec): Fault[] {
  return [
    ...databaseRoles(spec)
      .filter(({ role }) => isReservedRole(role))
      .map(({ role, at }) => reserved(at, role)),
    ...Object.keys(spec.logins)
      .filter((login) => scopes.has(login))
      .map((login) => reserved(`/spec/logins${step(login)}`, login)),
    ...Object.keys(spec.actions)
      .filter((action) => (governedActs as readonly string[]).includes(action))
      .map((action) => reserved(`/spec/actions${step(action)}`, action)),
    // A grant's roles are keys beside its fixed keys, so the schema cannot say what such a key looks like.
    ...actsOf(spec)
      .flatMap(({ grant }) => grant?.seats ?? [])
      .filter(({ role }) => !forms.role.pattern.test(role))
      .map(({ role, at }): Fault => {
        return { code: 'MANIFEST_VALUE', at, part: 'key', expected: forms.role.words, observed: role }
      }),
  ]
}

/** Whether a role's name is PostgreSQL's or the gate's own. */
export function isReservedRole(role: string): boolean {
  return reservedRoles.has(role) || role.startsWith('pg_') || owners.has(role)
}

function reserved(at: string, observed: string): Fault {
  return { code: 'NAME_RESERVED', at, part: at.endsWith('/role') ? 'value' : 'key', observed }
}

/** Every PostgreSQL role that somebody logs in as, and where it is named. */
export function databaseRoles(spec: EnvironmentSpec): readonly { readonly role: string; readonly at: string }[] {
  return [
    { role: spec.door.role, at: '/spec/door/role' },
    { role: spec.revoke.role, at: '/spec/revoke/role' },
    { role: spec.migrator.role, at: '/spec/migrator/role' },
    ...Object.entries(spec.logins).map(([name, { role }]) => ({ role, at: `/spec/logins${step(name)}/role` })),
  ]
}
