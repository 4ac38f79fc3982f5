// Reads one change by its code: its packet, seats, request and grant.

import { sha256 } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { type Packet, readPacket } from '../codes/packet.ts'
import { readScope, type Scope } from '../codes/scope.ts'
import { flag, listOf, made, mapOf, members, number, oneOf, orNull, type Read, text } from '../codes/shape.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'
import { type Escalation, escalation } from './escalation.ts'
import {
  findings,
  ledgerHead,
  type RequiredSeat,
  requiredSeatList,
  type Subjects,
  subjects,
  type TakenSeat,
  takenSeats,
} from './members.ts'
import { type Hold, hold } from './read-holds.ts'
import { type OwnRun, ownRun } from './read-run.ts'
import { unknownChange } from './unknown-change.ts'

/** One change. Times are RFC 3339 in UTC. */
export interface Change {
  readonly activationId: string
  readonly code: string
  readonly action: string
  /** What the action does, as the policy in force has it. */
  readonly kind: string
  /** The kind of its content: of a verify, that of the change which it follows. */
  readonly contentKind: string
  readonly status: 'open' | 'consumed' | 'withdrawn'
  /** Open, and yet it cannot run: too old, or for another policy or schema than there is now. */
  readonly stale: boolean
  /** Of a change of the gate itself: nobody signed with a key that their device gives only to them (ID-12). */
  readonly restsOnAccounts: boolean
  /** What the next approval of each custodian names as its generation, by the sha256 of their GitHub id. */
  readonly generations: Readonly<Record<string, number>>
  /** What would block a run now that the run itself cannot bring. */
  readonly awaits: readonly Finding[]
  /** Parsed from the bytes whose digest people sign; what the database says beside it agrees with it. */
  readonly packet: Packet
  readonly packetSha256: string
  readonly notAfter: string
  /** Who opened it, by the sha256 of their GitHub id, and when; of a verify, who cut. */
  readonly opened: { readonly subjectSha256: string; readonly at: string } | null
  readonly parent: string | null
  /** Of a cut, its latest verify. */
  readonly successor: string | null
  /** The status of the change's backlog entry in the ledger. */
  readonly entry: string | null
  /** Of a compensation: the change whose failed verify it answers. */
  readonly compensates: string | null
  /** The newest escalation of a failed verify of it, or of what it verifies. */
  readonly escalation: Escalation | null
  /** Of a verify its own result, of a cut that of its newest verify. */
  readonly verified: 'pass' | 'fail' | null
  /** Of a run that was started, how it goes. */
  readonly run: OwnRun | null
  /** The holds that keep it from being carried out now. */
  readonly holds: readonly Hold[]
  readonly request: { readonly code: string; readonly status: string } | null
  readonly grant: { readonly authCode: string; readonly status: string; readonly sha256: string } | null
  readonly esignClass: string | null
  readonly scope: Scope
  readonly required: readonly RequiredSeat[]
  readonly occupied: readonly TakenSeat[]
  readonly subjects: Subjects
  /** Of a change that was carried out: the seats whose proof others could have signed. */
  readonly fell: readonly Omit<TakenSeat, 'source'>[]
}

/** What `quorate.status` answers of a change that there is; of its packet the bytes. */
export const changeAnswer = members({
  activation_id: text,
  code: text,
  action: text,
  kind: text,
  content_kind: text,
  status: oneOf('open', 'consumed', 'withdrawn'),
  packet: text,
  packet_sha256: text,
  not_after: text,
  stale: flag,
  rests_on_accounts: flag,
  generations: mapOf(number),
  opened: orNull(
    made(members({ subject_sha256: text, at: text }), ({ subject_sha256: subjectSha256, at }) => ({
      subjectSha256,
      at,
    })),
  ),
  awaits: findings,
  parent: orNull(text),
  successor: orNull(text),
  entry: orNull(text),
  compensates: orNull(text),
  escalation: orNull(escalation),
  verified: orNull(oneOf('pass', 'fail')),
  run: orNull(ownRun),
  holds: listOf(hold),
  request: orNull(members({ code: text, status: text })),
  grant: orNull(members({ auth_code: text, status: text, document: text, sha256: text })),
  esign_class: orNull(text),
  scope: readScope,
  required: requiredSeatList,
  occupied: takenSeats,
  subjects,
  fell: listOf(members({ class: text, ordinal: number, human: text })),
  ledger: ledgerHead,
})

/** The change of a code as `foldCode` has it. @throws CHANGE_UNKNOWN, DB_ANSWER; PACKET_FORGED when the packet is not the one of this code, or something beside it is another's */
export async function readChange(database: Database, code: string): Promise<Change> {
  const answer = await call(database, 'quorate.status', [code], orNull(changeAnswer))
  if (answer === null) throw await unknownChange(database, code)
  const found = readPacket(answer.packet, {
    packetSha256: answer.packet_sha256,
    codes: [code, answer.code],
    ledgerId: answer.ledger.ledgerId,
    activationId: answer.activation_id,
    action: answer.action,
    notAfter: answer.not_after,
    parent: answer.parent,
    compensates: answer.compensates,
  })
  if ('length' in found)
    throw new QuorateError('PACKET_FORGED', { expected: { 'of the packet': found }, observed: code })
  return changeFrom(answer, found.packet)
}

/** What the database answered about a change, in its form, beside its packet. @throws PACKET_FORGED of a grant */
export function changeFrom(answer: Read<typeof changeAnswer>, packet: Packet): Change {
  const { grant } = answer
  // What is signed is computed from the bytes shown, not taken from what the server says of them.
  if (grant && sha256(grant.document) !== grant.sha256)
    throw new QuorateError('PACKET_FORGED', { observed: grant.auth_code })
  const { code, action, status, stale, awaits, parent, successor, entry, verified, request, scope } = answer
  const { required, occupied, fell, opened } = answer
  return {
    ...{ code, action, status, stale, awaits, packet, parent, successor, entry, verified, request, scope },
    restsOnAccounts: answer.rests_on_accounts,
    generations: answer.generations,
    escalation: answer.escalation,
    run: answer.run,
    holds: answer.holds,
    ...{ required, occupied, fell, opened, subjects: answer.subjects },
    activationId: answer.activation_id,
    compensates: answer.compensates,
    kind: answer.kind,
    contentKind: answer.content_kind,
    packetSha256: answer.packet_sha256,
    notAfter: answer.not_after,
    grant: grant && { authCode: grant.auth_code, status: grant.status, sha256: grant.sha256 },
    esignClass: answer.esign_class,
  }
}
