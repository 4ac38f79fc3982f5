// The escalation of a failed verify, as the database tells it to readers (LAN-5).
import { flag, listOf, made, members, number, oneOf, orNull, type Reader, text } from '../codes/shape.ts'
import { type Done, done, person, runIdOf } from './done.ts'

/** What a failed verify left behind. */
export interface Escalation {
  readonly number: number
  /** `marked` or `reviewed`: it waits; `cut_applied`: its compensation waits for its verify; the others are its ends. */
  readonly status: string
  /** The code of the verify that failed, and who started it. */
  readonly by: string
  readonly opened: Done
  /** Why the failure was forced; null where it was found. */
  readonly forced: string | null
  /** The checks that disagreed. */
  readonly failed: readonly string[]
  /** Whether anything leads back by itself. */
  readonly leadsBack: boolean
  readonly compensations: readonly { readonly code: string; readonly status: 'open' | 'consumed' | 'withdrawn' }[]
  readonly closed: (Done & { readonly code: string; readonly reason: string }) | null
}

/** Whether nobody has compensated it yet, nor closed it. */
export function awaitsWayForward(escalation: Escalation | null): boolean {
  return escalation !== null && ['marked', 'reviewed'].includes(escalation.status)
}

export const escalation: Reader<Escalation> = made(
  members({
    ...{ number, status: text, by: text, opened: done, forced: orNull(text), failed: listOf(text), leads_back: flag },
    compensations: listOf(members({ code: text, status: oneOf('open', 'consumed', 'withdrawn') })),
    closed: orNull(made(members({ ...person, code: text, reason: text }), runIdOf)),
  }),
  ({ leads_back: leadsBack, ...rest }) => ({ ...rest, leadsBack }),
) as Reader<Escalation>
