// People put things on hold, join and lift, each call to be changed in one thing.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { Purpose } from '../../src/codes/statement.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'
import { plant } from './plant.ts'

/** Members of the request, replaced; undefined leaves one out. */
type Fields = Readonly<Record<string, unknown>>

/** `what` is a change's code or an action. */
export function place(ledger: Ledger, what: string, actor: string, fields: Fields = {}, changes: CallChanges = {}) {
  const of = what.startsWith('Q-') ? { change: what } : { action: what }
  return call(ledger, 'hold', 'quorate.place_hold', actor, { ...of, ...fields }, changes)
}

/** Of a hold, by its id. */
export function join(ledger: Ledger, hold: string, actor: string, changes: CallChanges = {}) {
  return call(ledger, 'hold-join', 'quorate.join_hold', actor, { hold }, changes)
}

/** Of a hold, by its id. */
export function lift(ledger: Ledger, hold: string, actor: string, changes: CallChanges = {}) {
  return call(ledger, 'hold-lift', 'quorate.lift_hold', actor, { hold }, changes)
}

function call(ledger: Ledger, purpose: Purpose, name: string, actor: string, fields: Fields, changes: CallChanges) {
  const request = canonicalize({
    request_id: randomUUID(),
    environment: ledger.gate.name,
    manifest_digest: ledger.gate.manifestDigest,
    reason: 'the export is wrong',
    not_after: moment(600),
    ...fields,
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
  const token = ledger.token(job, purpose, request_id, not_after, [sha256(request)], changes)
  return callGate(changes.as ?? ledger.door, name, [request, token])
}

/** A hold that was placed. @throws when it was not */
export async function held(ledger: Ledger, what: string, actor: string): Promise<string> {
  const { rest, findings } = await place(ledger, what, actor)
  if (typeof rest.hold !== 'string') throw new Error(JSON.stringify(findings))
  return rest.hold
}

/** Nothing was ever on hold. */
export function forgetHolds(ledger: Ledger): Promise<void> {
  const tables = ['seat_hold_end', 'seat_hold_lift', 'seat_hold_join', 'seat_hold']
  return plant(ledger, ...tables.map((table) => `delete from qt001_cp.${table}`))
}

/** Lets so many hours pass for every hold. */
export function letHoursPass(ledger: Ledger, hours: number): Promise<void> {
  const earlier = `- interval '${hours} hours'`
  return plant(
    ledger,
    `update qt001_cp.seat_hold set placed_at = placed_at ${earlier}`,
    `update qt001_cp.seat_hold_join set joined_at = joined_at ${earlier}`,
    `update qt001_cp.seat_hold_end set ended_at = ended_at ${earlier}`,
    // Whoever is registered was so by then.
    `update qt001_cp.principal_registry set valid_from = valid_from ${earlier}`,
    `update qt001_cp.human_identity_registry set valid_from = valid_from ${earlier}`,
  )
}

/** Every call about a hold that spends a token: how it is prepared, and made with one thing changed. */
export const HOLD_CALLS: readonly (readonly [
  name: string,
  prepared: (ledger: Ledger) => Promise<(changes: CallChanges) => Promise<Answer>>,
])[] = [
  [
    'place_hold',
    async (ledger) => {
      const { code } = await ledger.open('# Held\n\ntext\n', { planId: 'held' })
      return (changes) => place(ledger, code as string, ID.tech_lead, {}, changes)
    },
  ],
  [
    'join_hold',
    async (ledger) => {
      const { code } = await ledger.open('# Joined\n\ntext\n', { planId: 'joined' })
      const hold = await held(ledger, code as string, ID.content_owner)
      return (changes) => join(ledger, hold, ID.tech_lead, changes)
    },
  ],
  [
    'lift_hold',
    async (ledger) => {
      const { code } = await ledger.open('# Lifted\n\ntext\n', { planId: 'lifted' })
      const hold = await held(ledger, code as string, ID.tech_lead)
      return (changes) => lift(ledger, hold, ID.tech_lead, changes)
    },
  ],
]
