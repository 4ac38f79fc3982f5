// Reads one change by its code: its packet, seats, request and grant.
import { sha256 } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import type { Finding } from '../codes/finding.ts'
import { type Packet, readPacket } from '../codes/packet.ts'
import { callJson } from './call.ts'
import type { Database } from './connect.ts'
import { readFindings } from './read-findings.ts'

/** A seat of a change. `source` tells how it was or is to be proved. */
export interface ChangeSeat {
  readonly class: string
  readonly ordinal: number
  readonly source: string
}

/** A seat with the human in it, by the registry's id. */
export interface TakenSeat extends ChangeSeat {
  readonly human: string
}

/** The sha256 of a human's GitHub id, by the registry's id. */
export type Subjects = Readonly<Record<string, string>>

/** One change. Times are RFC 3339 in UTC. */
export interface Change {
  readonly activationId: string
  readonly code: string
  readonly action: string
  readonly status: 'open' | 'consumed' | 'withdrawn'
  /** Open, and yet it cannot run: too old, or for another policy or schema than there is now. */
  readonly stale: boolean
  /** What would block a run now that the run itself cannot bring. */
  readonly awaits: readonly Finding[]
  /** Parsed from the bytes whose digest people sign; what the database says beside it agrees with it. */
  readonly packet: Packet
  readonly packetSha256: string
  readonly notAfter: string
  readonly parent: string | null
  /** Of a cut, its latest verify. */
  readonly successor: string | null
  /** Where the change's backlog entry stands in the ledger. */
  readonly entry: string | null
  readonly request: { readonly code: string; readonly status: string } | null
  readonly grant: { readonly authCode: string; readonly status: string; readonly sha256: string } | null
  readonly esignClass: string | null
  /** Of the jobs that carry it out: the GitHub environment, null for none, and the branch. */
  readonly scope: { readonly environment: string | null; readonly ref: string }
  readonly required: readonly ChangeSeat[]
  readonly occupied: readonly TakenSeat[]
  readonly subjects: Subjects
  /** Of a change that was carried out: the seats whose proof others could have signed. */
  readonly fell: readonly Omit<TakenSeat, 'source'>[]
  readonly last: {
    readonly phase: string
    readonly outcome: string | null
    readonly findings: readonly Finding[]
  } | null
}

/** @throws CHANGE_UNKNOWN, DB_ANSWER; PACKET_FORGED when the packet is not the one of this code, or something beside it is another's */
export async function readChange(database: Database, code: string): Promise<Change> {
  const answer = await callJson(database, 'quorate.status', [code])
  if (answer === null) throw new QuorateError('CHANGE_UNKNOWN', { observed: code })
  const found = readPacket(String(answer.packet), {
    packetSha256: String(answer.packet_sha256),
    codes: [code, String(answer.code)],
    ledgerId: String((answer.ledger as { ledger_id?: unknown } | null)?.ledger_id),
    activationId: String(answer.activation_id),
    action: String(answer.action),
    notAfter: String(answer.not_after),
    parent: answer.parent as string | null,
  })
  if ('length' in found)
    throw new QuorateError('PACKET_FORGED', { expected: { 'of the packet': found }, observed: code })
  return changeFrom(answer, found.packet)
}

/** What the database answered about a change, in its form, beside its packet. @throws PACKET_FORGED of a grant, DB_ANSWER */
export function changeFrom(answer: Readonly<Record<string, unknown>>, packet: Packet): Change {
  const grant = answer.grant as { auth_code: string; status: string; document: string; sha256: string } | null
  // What is signed is computed from the bytes shown, not taken from what the server says of them.
  if (grant && sha256(grant.document) !== grant.sha256)
    throw new QuorateError('PACKET_FORGED', { observed: grant.auth_code })
  const awaits = readFindings(answer.awaits)
  if (awaits === null) throw new QuorateError('DB_ANSWER', { observed: 'quorate.status' })
  const { claims } = answer.scope as { claims: Readonly<Record<string, string | null>> }
  return {
    activationId: String(answer.activation_id),
    code: String(answer.code),
    action: String(answer.action),
    status: answer.status as Change['status'],
    stale: answer.stale === true,
    awaits,
    packet,
    packetSha256: String(answer.packet_sha256),
    notAfter: String(answer.not_after),
    parent: answer.parent as string | null,
    successor: answer.successor as string | null,
    entry: answer.entry as string | null,
    request: answer.request as Change['request'],
    grant: grant && { authCode: grant.auth_code, status: grant.status, sha256: grant.sha256 },
    esignClass: answer.esign_class as string | null,
    scope: { environment: claims.environment ?? null, ref: String(claims.ref) },
    required: (answer.required as { class: string; ordinal: number; assurance: string[] }[]).map((seat) => ({
      class: seat.class,
      ordinal: seat.ordinal,
      source: seat.assurance.join(' or '),
    })),
    occupied: answer.occupied as TakenSeat[],
    subjects: answer.subjects as Subjects,
    fell: answer.fell as Change['fell'],
    last: answer.last as Change['last'],
  }
}
