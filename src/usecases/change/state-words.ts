// How a change stands, in words.

import { isOf } from '../../codes/finding.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { ListedChange } from '../../postgres/read-changes.ts'

/** What the words are made of: a change's state, the status of its entry in the ledger, and what its newest verify found. */
type State = Pick<ListedChange, 'state' | 'entry' | 'verified' | 'parent'>

const CUTS: Readonly<Record<string, string>> = {
  cut_applied: 'carried out, not verified yet',
  verified_complete: 'carried out and verified',
  verify_failed_escalated: 'carried out; its verify failed',
}
const VERIFIES = {
  pass: 'carried out: its cut is verified',
  fail: 'carried out: its cut failed the verify',
} as const

/** Such as `open`, or `carried out and verified`. */
export function stateWords({ state, entry, verified, parent }: State): string {
  if (state === 'outdated') return 'open, for another policy or schema'
  if (state !== 'consumed') return state
  if (parent !== null) return verified === null ? 'carried out' : VERIFIES[verified]
  // The ledger keeps what the first verify found, and escalated.
  if (entry === 'verify_failed_escalated' && verified === 'pass')
    return 'carried out; its first verify failed, its newest one passed'
  return CUTS[entry ?? ''] ?? 'carried out'
}

/** The state of a change that was read. */
export function stateOf({ status, stale, awaits }: Change): ListedChange['state'] {
  if (status !== 'open' || !stale) return status
  return awaits.some(isOf('ACTIVATION_EXPIRED')) ? 'expired' : 'outdated'
}
