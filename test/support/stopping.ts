// How tests let 72 hours pass, change a key, and ask who still counts.

import { sha256 } from '../../src/codes/encoding.ts'
import type { Answer } from './call-gate.ts'
import { govern, openGoverned, readyGoverned, registryChanges } from './governance.ts'
import { keepGateDigest } from './kept-digest.ts'
import type { Ledger } from './ledger.ts'
import { ID } from './people.ts'
import { plant } from './plant.ts'

/** From here on no suspension holds: its time has passed. */
export async function letSuspensionsLapse(ledger: Ledger): Promise<void> {
  await keepGateDigest(ledger.superuser)
  await ledger.superuser.query(`create or replace function quorate.suspension_lasts() returns interval
    language sql immutable parallel safe return interval '0'`)
}

/** Forgets who stopped whom. */
export function forgetStops(ledger: Ledger): Promise<void> {
  return plant(
    ledger,
    'delete from qt001_cp.suspension_confirmation',
    'delete from qt001_cp.human_suspension',
    'update qt001_cp.human_identity_registry set revoked_at = null',
  )
}

/** Pins the second key of the test's issuer, as an owner could. Answers with its thumbprint. */
export async function pinSecondKey(ledger: Ledger): Promise<string> {
  const { kid, jwk } = ledger.cluster.keys.rogue
  await ledger.superuser.query(
    `select quorate.pin_key(k.identity_provider_item_id, jsonb_build_object('kid', $1::text, 'n', $2::text, 'e', $3::text), k.evidence_id)
     from qt001_cp.issuer_key as k limit 1`,
    [kid, jwk.n, jwk.e],
  )
  return ledger.value<string>('(select thumbprint from qt001_cp.issuer_key where kid = $1)', [kid])
}

/** The document of a KEY_CHANGE that says since when a key was in other hands. */
export function compromised(thumbprint: string, since: string): string {
  return JSON.stringify({ v: 1, compromised: [{ thumbprint, since }] })
}

/** Opens, signs and carries out a governed act. @throws when it is not done */
export async function carryOut(ledger: Ledger, action: string, document: string): Promise<Answer> {
  const answer = await govern(ledger, await readyGoverned(ledger, action, document))
  if (answer.outcome !== 'done') throw new Error(`${action}: ${JSON.stringify(answer.findings)}`)
  return answer
}

/** Takes a role from somebody and gives it back, in two acts of the quorum; `other` signs the second one in their place. */
export async function unbindAndBind(
  ledger: Ledger,
  [id, other]: readonly [string, string],
  role: string,
): Promise<void> {
  const line = { subject_sha256: sha256(id), class: role }
  await carryOut(ledger, 'REGISTRY_CHANGE', registryChanges({ op: 'unbind', ...line }))
  const bind = registryChanges({ op: 'bind', ...line, valid_until: '2030-01-01T00:00:00Z' })
  const { code } = await openGoverned(ledger, 'REGISTRY_CHANGE', bind)
  await ledger.signAll(code as string, [role])
  for (const actor of role === 'approver' ? [ID.council2, other] : [other]) {
    await ledger.signoff(code as string, role, actor)
  }
  const answer = await govern(ledger, code as string)
  if (answer.outcome !== 'done') throw new Error(`bind: ${JSON.stringify(answer.findings)}`)
}

/** What a KEY_CHANGE answers when it is opened. */
export function proposeKeys(ledger: Ledger, document: string): Promise<Answer> {
  return openGoverned(ledger, 'KEY_CHANGE', document)
}

/** Everybody in the registry, by GitHub id. */
export const PEOPLE: readonly string[] = Object.entries(ID)
  .filter(([name]) => name !== 'stranger')
  .map(([, id]) => id)

/** How many people are registered and neither revoked nor suspended. */
export function living(ledger: Ledger): Promise<number> {
  return ledger.value<number>(
    '(select count(*)::int from qt001_cp.human_identity_registry as h where quorate.human_state(h) is null)',
  )
}
