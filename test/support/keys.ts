// The workflow that pins the issuer's keys, in a test's ledger, and its call.
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'
import { plant } from './plant.ts'

/** What may differ from the honest request. */
export interface AddKeysChanges extends CallChanges {
  readonly actor?: string
  /** Members of the request, replaced; undefined leaves one out. */
  readonly request?: Readonly<Record<string, unknown>>
}

/** Another strong key, under a name. */
export function anotherKey(kid: string): { kid: string; n: string; e: string } {
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
  return { kid, n: String(n), e: String(e) }
}

/** Makes `keys` a workload of the policy in force, as the expanded `keys` of an environment file would. */
export function plantKeysWorkflow(ledger: Ledger): Promise<void> {
  const columns = 'active, provider_item_id, db_role, custody, approval'
  return plant(
    ledger,
    `insert into qt001_cp.code_catalog_item (kind, code) values ('AUTHORITY_SCOPE', 'keys')`,
    `insert into qt001_cp.authority_scope_manifest (item_id, claims, ${columns})
     select quorate.item('AUTHORITY_SCOPE', 'keys'), claims || jsonb_build_object(
       'job_workflow_ref', replace(claims ->> 'job_workflow_ref', 'open.yml', 'keys.yml'), 'job_workflow_sha', repeat('c', 40)), ${columns}
     from qt001_cp.authority_scope_manifest where item_id = quorate.item('AUTHORITY_SCOPE', 'open')`,
  )
}

/** Asks for keys to be pinned, by any registered human's own job. */
export function addKeys(ledger: Ledger, keys: readonly unknown[], changes: AddKeysChanges = {}): Promise<Answer> {
  const request = {
    request_id: randomUUID(),
    not_after: moment(600),
    ...changes.request,
  }
  const texts = [canonicalize(request) as string, canonicalize({ keys }) as string] as const
  const job = { actorId: changes.actor ?? ID.operator, workflow: 'keys.yml', environment: DOOR }
  const token = ledger.token(job, 'keys', request.request_id, String(request.not_after), texts.map(sha256), changes)
  return callGate(changes.as ?? ledger.door, 'quorate.add_keys', [...texts, token])
}
