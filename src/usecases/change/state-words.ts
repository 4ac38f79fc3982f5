// How a change stands, in words.

import { isOf } from '../../codes/finding.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { ListedChange } from '../../postgres/read-changes.ts'

/** What the words are made of: a change's state, the status of its entry in the ledger, and what its newest verify found. */
type State = Pick<ListedChange, 'state' | 'entry' | 'verified' | 'parent' | 'run'> & {
  readonly escalation: { readonly status: string } | null
}

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
export function stateWords({ state, entry, verified, parent, escalation, run }: State): string {
  if (state === 'outdated') return 'open, for another policy or schema'
  if (state !== 'consumed') return state
  if (run !== null) return RUNS[run]
  if (parent !== null) return verified === null ? 'carried out' : VERIFIES[verified]
  if (escalation !== null)
    return `carried out; ${failureWords(entry, verified)}, ${ESCALATIONS[escalation.status] ?? OPEN}`
  return CUTS[entry ?? ''] ?? 'carried out'
}

/** What a run's own job says, nobody checked. */
const RUNS = {
  started: 'started; nobody said yet how it ended',
  unknown: 'OUTCOME_UNKNOWN: nobody said by its deadline how it ended',
  succeeded: 'carried out: succeeded',
  failed: 'carried out: failed',
  cancelled: 'carried out: cancelled',
} as const satisfies Record<NonNullable<ListedChange['run']>, string>

const OPEN = 'its escalation is open'
const ESCALATIONS: Readonly<Record<string, string>> = {
  cut_applied: 'its compensation waits for its verify',
  verified_complete: 'it was compensated',
  verify_failed_escalated: 'the verify of its compensation failed too',
  closed: 'its escalation was closed',
}

/** The ledger keeps what the first verify found, and escalated. */
function failureWords(entry: string | null, verified: State['verified']): string {
  if (entry === 'verified_complete') return 'its first verify passed, a later one failed'
  return verified === 'pass' ? 'its first verify failed, its newest one passed' : 'its verify failed'
}

/** How the run of a change stands, as a list says it. */
export function runStateOf({ run }: Pick<Change, 'run'>): ListedChange['run'] {
  if (run === null) return null
  return run.outcome ?? (run.overdue ? 'unknown' : 'started')
}

/** The state of a change that was read. */
export function stateOf({ status, stale, awaits }: Change): ListedChange['state'] {
  if (status !== 'open' || !stale) return status
  return awaits.some(isOf('ACTIVATION_EXPIRED')) ? 'expired' : 'outdated'
}
