// Reads the newest changes, and the links of the chain: what can be read without a code at hand.

import { listOf, made, members, number, oneOf, orNull, type Reader, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { type Done, done, githubPages } from './done.ts'
import { ledgerHead, type RequiredSeat, requiredSeatList } from './members.ts'
import { type Hold, hold } from './read-holds.ts'

/** A change as a list shows it. Times are RFC 3339 in UTC. */
export interface ListedChange {
  readonly code: string
  readonly action: string
  readonly kind: string | null
  /** `outdated`: open, for another policy or schema than there is now. */
  readonly state: 'open' | 'consumed' | 'withdrawn' | 'expired' | 'outdated'
  /** The status of its entry in the ledger, of a verify that of its cut; null where its kind has none. */
  readonly entry: string | null
  /** Of a verify its own result, of a cut that of its newest verify. */
  readonly verified: 'pass' | 'fail' | null
  /** Of a run that was started, how it stands. */
  readonly run: 'started' | 'unknown' | 'succeeded' | 'failed' | 'cancelled' | null
  readonly plan: string
  readonly revision: string
  readonly notAfter: string
  /** Of a compensation: the change that it compensates. */
  readonly compensates: string | null
  /** The newest escalation of its failed verify. */
  readonly escalation: { readonly number: number; readonly status: string } | null
  /** Of a verify, its cut. */
  readonly parent: string | null
  readonly opened: Done
  /** The holds that keep an open one from being carried out now. */
  readonly holds: readonly Hold[]
  /** Of an open one, the seats that nobody took. */
  readonly awaits: readonly RequiredSeat[]
  /** `esign`: the role that has yet to e-sign it. */
  readonly grant: { readonly status: string; readonly esign: string | null } | null
}

export const changeRow: Reader<ListedChange> = made(
  members({
    ...{ code: text, action: text, kind: orNull(text), entry: orNull(text), plan: text, revision: text },
    verified: orNull(oneOf('pass', 'fail')),
    run: orNull(oneOf('started', 'unknown', 'succeeded', 'failed', 'cancelled')),
    ...{ compensates: orNull(text), escalation: orNull(members({ number, status: text })) },
    state: oneOf('open', 'consumed', 'withdrawn', 'expired', 'outdated'),
    ...{ not_after: text, parent: orNull(text), opened: done, awaits: requiredSeatList },
    grant: orNull(members({ status: text, esign: orNull(text) })),
    holds: listOf(hold),
  }),
  ({ not_after: notAfter, ...rest }) => ({ ...rest, notAfter }),
)

/** The newest, or the newest that are open and in time; at most 1000. @throws DB_ANSWER */
export function readChanges(
  database: Database,
  { limit, open = false }: { readonly limit: number; readonly open?: boolean },
): Promise<readonly ListedChange[]> {
  return call(database, 'quorate.changes', [String(limit), String(open)], listOf(changeRow))
}

/** One link of the chain, whole. */
export interface Link {
  readonly seq: number
  readonly id: string
  readonly kind: string
  /** RFC 3339 in UTC with microseconds, as it is hashed. */
  readonly recordedAt: string
  /** Canonical JSON, as it is hashed. */
  readonly body: string
  readonly prevHash: string
  readonly hash: string
  /** The code of the change that it is about. */
  readonly change: string | null
  readonly by: Done
}

export const chainAnswer = members({
  ledger: ledgerHead,
  github: orNull(githubPages),
  links: listOf(
    made(
      members({
        ...{ seq: number, id: text, kind: text, recorded_at: text, body: text, prev_hash: text, hash: text },
        ...{ change: orNull(text), by: done },
      }),
      ({ recorded_at: recordedAt, prev_hash: prevHash, ...rest }): Link => ({ ...rest, recordedAt, prevHash }),
    ),
  ),
})

/** The links from a number down, newest first; from the head where `from` is null; at most 500. @throws DB_ANSWER */
export function readChain(
  database: Database,
  { from, limit }: { readonly from: number | null; readonly limit: number },
) {
  return call(database, 'quorate.chain', [from === null ? null : String(from), String(limit)], chainAnswer)
}
