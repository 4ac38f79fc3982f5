// Who is registered, as the database tells it by the sha256 of their ids.
import type { RegisteredPerson } from '../../identity/compare-people.ts'
import { callJson } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import type { GateEnvironment } from '../../postgres/read-gate.ts'

/** Everybody who is registered. @throws DB_ANSWER */
export async function readRegistered(database: Database): Promise<readonly RegisteredPerson[]> {
  type Row = {
    subject_sha256: string
    valid_until: string
    revoked: boolean
    suspended_until: string | null
    roles: { class: string; valid_until: string; revoked: boolean }[]
  }
  const rows = (await callJson(database, 'quorate.registered_people', [])) as unknown as Row[]
  return rows.map((row) => ({
    subjectSha256: row.subject_sha256,
    validUntil: row.valid_until,
    revoked: row.revoked,
    suspendedUntil: row.suspended_until,
    roles: row.roles.map((role) => ({ role: role.class, validUntil: role.valid_until, revoked: role.revoked })),
  }))
}

/** The roles whose one holder answers for a login: they are rebound, not bound. */
export function custodianRoles(gate: GateEnvironment): ReadonlySet<string> {
  const documents = JSON.parse(gate.manifest) as {
    kind: string
    metadata: { name: string }
    spec: { custodian?: boolean }
  }[]
  const classes = documents.filter(({ kind, spec }) => kind === 'PRINCIPAL_CLASS' && spec.custodian === true)
  return new Set(classes.map(({ metadata }) => metadata.name))
}
