// What each function of the gate answers that changes something: one reader a function.
import { made, number, oneOf, orNone, type Read, type Reader, refuse, text } from '../codes/shape.ts'
import type { PinnedKey } from '../identity/pinned-key.ts'
import { type Answer, door, migrator } from './answer-form.ts'
import { withHanded, withLeft } from './handed.ts'
import { findings, pinnedKeys } from './members.ts'

function withKeys(read: Reader<Answer>): Reader<Answer & { readonly keys: readonly PinnedKey[] }> {
  return made(read, (told) => ({ ...told, keys: told.keys ?? refuse('keys', 'a list') }))
}

const READERS = {
  'quorate.open': door({ request_id: text, action: text }),
  'quorate.open_verify': door({ request_id: text, action: text, parent: text, prior_result: orNone(text) }),
  'quorate.open_compensation': door({ request_id: text, action: text, compensates: text }),
  'quorate.signoff': door(
    { class: text, awaits: orNone(text) },
    { ordinal: number, purpose: oneOf('signoff', 'esign') },
  ),
  'quorate.leave_seat': door({ class: text }),
  'quorate.void_approval': door({ statement: text }),
  'quorate.withdraw_change': door({}),
  'quorate.receive': withHanded(door({ act_id: text })),
  'quorate.outcome': withLeft(door({ act_id: text, result: text })),
  'quorate.resolve_run': door({ result: text, reason: text, evidence: text, settled: text }),
  'quorate.rotate_environment': door({ github_environment: text, reason: text }, { epoch_raised: number }),
  'quorate.place_hold': door({ action: text, reason: text }, { hold: text, until: text }),
  'quorate.join_hold': door({ action: text, reason: text, hold: text }),
  'quorate.lift_hold': door({ action: text, reason: text, hold: text }, { lifted: text }),
  'quorate.confirm_genesis': door({ genesis_sha256: text, awaits: number }),
  'quorate.suspend_human': door({ reason: text }, { suspended: text, lapses_at: text }),
  'quorate.confirm_suspension': door({ reason: text }, { revoked: text, suspended_by: text }),
  'quorate.revoke_self': door({ reason: text }, { revoked: text }),
  'quorate.confirm_seat': door({ seat: text, seat_sha256: text }),
  'quorate.drill_seat': door({ seat: text }, { drilled_at: text }),
  'quorate.end_seat': door(
    { seat: text, reason: orNone(text), compromised_since: orNone(text) },
    { seat_sha256: text, epoch_raised: number },
  ),
  'quorate.add_keys': withKeys(door({ added: number, keys: pinnedKeys })),
  'quorate.break_glass_keys': withKeys(migrator({ findings, keys: pinnedKeys })),
  'quorate.break_glass_policy': migrator({ findings, from_digest: text, to_digest: text, epoch_raised: number }),
  'quorate.rotate_credential': migrator({ findings }),
  'quorate.genesis': withKeys(
    migrator({ manifest_digest: text, people: number, principals: number, keys: pinnedKeys }),
  ),
} as const

/** Each function by its name, with what it answers. */
type Answers = { readonly [Name in keyof typeof READERS]: Read<(typeof READERS)[Name]> }
export type GateFunction = keyof Answers
export type AnswerOf<Name extends GateFunction> = Answers[Name]

export const GATE_ANSWERS: { readonly [Name in GateFunction]: Reader<Answers[Name]> } = READERS
