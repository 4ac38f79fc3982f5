// The enrolment file, which the holder hands over: what the key is, that they have it, and who alone has it (APR-6).
// Must not: hold a secret or a private key.
import { sha256 } from '../codes/encoding.ts'
import { audienceOf, type Statement } from '../codes/statement.ts'
import { isSigned, type Signed, type SignedBy } from './approval.ts'
import {
  isMembers,
  isText,
  MOMENT,
  readSeatDocument,
  type SeatDocument,
  type SeatSort,
  seatDigest,
  UUID,
} from './document.ts'
import { isSignedBy } from './verify.ts'

/** What the holder attests, word for word. */
export const CUSTODY = [
  'I made this key or secret on a device of my own, and I alone hold it.',
  'No operator, administrator, CI job, cloud account, program or other approver has it or can use it.',
  'I hold no other seat of this ledger.',
  'When that is no longer so, I end this seat at once.',
].join(' ')

/** What the key signs. Nothing of a secret: a proof of it beside what the database keeps of it would open it to whoever reads the file. */
export type Possession = SignedBy[Exclude<SeatSort, 'secret'>] | Readonly<Record<string, never>>

/** The file's members. */
export interface Enrolment {
  /** The document's exact bytes. */
  readonly document: string
  readonly enrolmentId: string
  /** Until when it can be registered. */
  readonly registerBy: string
  readonly possession: Possession
  readonly custody: { readonly text: string; readonly at: string }
}

/** What an enrolment's proof of possession signs, in its parts: the seat, and the words of custody. */
export function possessionParts({
  document,
  enrolmentId,
  registerBy,
  custody,
}: Omit<Enrolment, 'possession'>): Statement {
  const { ledger_id: ledgerId } = JSON.parse(document) as SeatDocument
  const asked = [seatDigest(document), sha256(custody.text)]
  return { purpose: 'enrol', ledgerId, subject: enrolmentId, notAfter: registerBy, asked }
}

/** The same as the text that is signed. */
export function possessionOf(enrolment: Omit<Enrolment, 'possession'>): string {
  return audienceOf(possessionParts(enrolment))
}

/** The file's text. */
export function enrolmentText({ document, enrolmentId, registerBy, possession, custody }: Enrolment): string {
  const file = { v: 1, document, enrolment_id: enrolmentId, register_by: registerBy, possession, custody }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Parses a file, its document and its proof of possession; null when one of them is not of its form or does not hold. */
export function readEnrolment(text: string): (Enrolment & { readonly seat: SeatDocument }) | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isMembers(value)) return null
  const { v, document, enrolment_id: enrolmentId, register_by: registerBy, possession, custody, ...others } = value
  if (v !== 1 || Object.keys(others).length > 0 || typeof document !== 'string') return null
  const seat = readSeatDocument(document)
  if (seat === null || !isText(enrolmentId, UUID) || !isText(registerBy, MOMENT)) return null
  if (!isMembers(possession) || !isMembers(custody)) return null
  const { text: words, at, ...more } = custody
  if (Object.keys(more).length > 0 || typeof words !== 'string' || !isText(at, MOMENT)) return null
  const read = { document, enrolmentId, registerBy, possession: possession as Possession, custody: { text: words, at } }
  return isPossessed(seat, read) ? { ...read, seat } : null
}

function isPossessed(seat: SeatDocument, read: Enrolment): boolean {
  const { possession: members, document } = read
  if (seat.sort === 'secret') return Object.keys(members).length === 0
  if (!isSigned(seat.sort, members as Readonly<Record<string, unknown>>)) return false
  const by = { statement: possessionOf(read), seatDigest: seatDigest(document) }
  return isSignedBy(seat, { sort: seat.sort, members } as unknown as Signed, by)
}
