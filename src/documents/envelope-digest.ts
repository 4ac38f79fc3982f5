// The digest of an envelope: its fields and its blocks' row hashes in order. Twin: quorate.envelope_digest.
import { digestFields, type Sha256 } from '../codes/encoding.ts'
import { blockHash, type Unit } from './unit.ts'

/** What an envelope says beside its blocks. */
export interface EnvelopeFields {
  readonly carrier: string
  readonly planId: string
  readonly revision: number
  readonly root: string
  readonly rollback: string
  readonly planDigest: string
}

/** The digest that a review decision is bound to (LAN-2). `units` in the order of their ordinals. */
export function envelopeDigest(envelope: EnvelopeFields, units: readonly Unit[]): Sha256 {
  const { carrier, planId, revision, root, rollback, planDigest } = envelope
  return digestFields([
    'envelope',
    carrier,
    planId,
    String(revision),
    root,
    rollback,
    planDigest,
    ...units.map(blockHash),
  ])
}
