// The sample's beginning of a ledger, to be changed in one thing by a test.
import canonicalize from 'canonicalize'
import { inject } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { assignSeats } from '../../src/manifest/check/assign-seats.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { type Answer, callGate } from './call-gate.ts'
import { Ledger } from './ledger.ts'
import { ID } from './people.ts'

export interface Person {
  readonly id: string
  readonly roles: readonly string[]
  readonly valid_until: string
}
export interface GenesisRequest {
  readonly v: number
  readonly environment: string
  readonly policy: string
  readonly staffing: string
  readonly people: readonly Person[]
  readonly keys: readonly { kid: string; n: string; e: string }[]
}

/** The sample's beginning: the policy's very bytes, everybody in their role, the issuer's key. */
async function honest(): Promise<GenesisRequest> {
  const template = await Ledger.clone(inject('cluster'))
  try {
    const { policy, keys } = template.gate
    const names = await template.superuser.query<{ sha: string; roles: string[] }>(
      `select h.provider_subject_sha256 as sha, array_agg(quorate.code_of(p.principal_class_item_id)) as roles
       from qt001_cp.human_identity_registry as h join qt001_cp.principal_registry as p using (human_identity_id) group by 1`,
    )
    const roles = new Map(names.map((row) => [row.sha, row.roles]))
    const people = Object.values(ID)
      .filter((id) => roles.has(sha256(id)))
      .map((id) => ({ id, roles: roles.get(sha256(id)) as string[], valid_until: '2099-01-01T00:00:00Z' }))
    return {
      v: 1,
      environment: 'production',
      policy: policy.bytes,
      staffing: assignSeats(
        policy.documents,
        people.map(({ id, roles }) => ({ subjectSha256: sha256(id), roles: new Set(roles) })),
      ),
      people,
      keys: keys.map(({ kid, n, e }) => ({ kid, n, e })),
    }
  } finally {
    await template.drop()
  }
}
/** The honest beginning; made once a file. */
export const honestGenesis = once(honest)

/** Made once, when a test first asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Asks for genesis with changes. */
export async function begin(session: Database, changes: Record<string, unknown> = {}): Promise<Answer> {
  return callGate(session, 'quorate.genesis', [canonicalize({ ...(await honestGenesis()), ...changes }) as string])
}

/** Rows of every table of the control plane but those that an installation fills. */
export async function rows(ledger: Ledger): Promise<number> {
  const tables = await ledger.superuser.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_catalog.pg_class as c
     where c.relkind = 'r' and c.relnamespace = 'qt001_cp'::regnamespace and c.relname not in ('privilege_preset', 'hold_limit', 'seat_nonce_key')`,
  )
  return ledger.value(`(${tables.map(({ name }) => `(select count(*) from ${name})`).join(' + ')})::integer`)
}
