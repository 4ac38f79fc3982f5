// How a change stands, in words.

import { isOf } from '../../codes/finding.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { ListedChange } from '../../postgres/read-changes.ts'

/** What the words are made of: a change's state, and the status of its entry in the ledger. */
type State = Pick<ListedChange, 'state' | 'entry' | 'parent'>

const ENDED: Readonly<Record<string, string>> = {
  cut_applied: 'carried out, not verified yet',
  verified_complete: 'carried out and verified',
  verify_failed_escalated: 'carried out; its verify failed',
}
const VERIFIES: Readonly<Record<string, string>> = {
  verified_complete: 'carried out: its cut is verified',
  verify_failed_escalated: 'carried out: its cut failed the verify',
}

/** Such as `open`, or `carried out and verified`. */
export function stateWords({ state, entry, parent }: State): string {
  if (state === 'outdated') return 'open, for another policy or schema'
  if (state !== 'consumed') return state
  return (parent === null ? ENDED : VERIFIES)[entry ?? ''] ?? 'carried out'
}

/** The state of a change that was read. */
export function stateOf({ status, stale, awaits }: Change): ListedChange['state'] {
  if (status !== 'open' || !stale) return status
  return awaits.some(isOf('ACTIVATION_EXPIRED')) ? 'expired' : 'outdated'
}
