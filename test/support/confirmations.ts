// A ledger whose genesis waits for people, as that of a duo does, and how they confirm it.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'
import { plant } from './plant.ts'

/** Genesis waits for these, as if its policy had been for two people, and nobody has confirmed. */
export function awaitGenesis(ledger: Ledger, ...ids: readonly string[]): Promise<void> {
  const accounts = ids.map((id) => `'${sha256(id)}'`).join(', ')
  return plant(
    ledger,
    'delete from qt001_cp.genesis_confirmation; delete from qt001_cp.genesis_awaited',
    `insert into qt001_cp.genesis_awaited (human_identity_id)
     select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 in (${accounts || 'null'})`,
  )
}

/** The digest of what genesis wrote. */
export function genesisDigest(ledger: Ledger): Promise<string> {
  return ledger.value<string>('qt001_cp.sha256_hex(quorate.genesis_text())')
}

/** Somebody confirms genesis, over the ledger's own digest; `fields` are members of the request, replaced. */
export async function confirmGenesis(
  ledger: Ledger,
  actor: string,
  changes: CallChanges = {},
  fields: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const genesis_sha256 = await genesisDigest(ledger)
  const asked = { request_id: randomUUID(), genesis_sha256, not_after: moment(600), ...fields }
  const request = canonicalize(asked) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
  const token = ledger.token(job, 'confirm-genesis', request_id, not_after, [sha256(request)], changes)
  return callGate(changes.as ?? ledger.door, 'quorate.confirm_genesis', [request, token])
}

/** The one call: its last person confirms, so that nothing is held up after it. */
export const CONFIRM_CALLS: readonly (readonly [
  name: string,
  prepared: (ledger: Ledger) => Promise<(changes: CallChanges) => Promise<Answer>>,
])[] = [
  [
    'confirm_genesis',
    async (ledger) => {
      await awaitGenesis(ledger, ID.tech_lead)
      return (changes) => confirmGenesis(ledger, ID.tech_lead, changes)
    },
  ],
]
