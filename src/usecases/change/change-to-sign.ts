// The change that a job signs or acts for: the packet of the typed code, of this ledger, under the policy in force (SEAT-5).

import { QuorateError } from '../../codes/error.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { kindNamed } from './kind-named.ts'

/** `reading` is what the database showed for the code. @throws PACKET_FORGED, and what reading it throws */
export async function changeToSign(gate: Gate, reading: Promise<Change>, code: string): Promise<Change> {
  const change = await reading
  const { packet } = change
  const action = gate.policy.actions.get(packet.action)
  const scope = gate.policy.scopes.get(packet.scope)
  // A packet of an earlier policy ends in MANIFEST_DRIFT later; under this policy its action has one scope and one login.
  const isOfPolicy =
    packet.manifest_digest !== gate.manifestDigest ||
    (action?.scope === packet.scope && scope?.dbRole === packet.executor)
  const fits = {
    ledger_id: packet.ledger_id === gate.ledger.ledgerId,
    environment: packet.environment === gate.name,
    'scope and executor': isOfPolicy,
    kind:
      packet.manifest_digest !== gate.manifestDigest ||
      change.kind === (packet.compensates === undefined ? action?.does : 'compensation'),
    // A verify's content is that of a change which is verified; every other one's is its own.
    content:
      packet.parent === null
        ? change.contentKind === change.kind
        : (await kindNamed(change.contentKind)).isVerified && change.kind !== change.contentKind,
  }
  const wrong = Object.entries(fits).flatMap(([name, holds]) => (holds ? [] : [name]))
  if (wrong.length > 0)
    throw new QuorateError('PACKET_FORGED', { expected: { 'of the packet': wrong }, observed: code })
  return change
}
