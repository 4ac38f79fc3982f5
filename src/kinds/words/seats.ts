// Whose keys a change registers, rotates or ends: who, which sort, which digest, what the holder attests (APR-6, SEAT-6).
import { sha256 } from '../../codes/encoding.ts'
import { listOf, Misshapen, members, orNone, type Read, text } from '../../codes/shape.ts'
import type { Line, Section } from '../../report/sections.ts'
import { readSeatDocument, type SeatDocument } from '../../seats/document.ts'
import type { AccountName, WordSource } from '../kind.ts'
import { boundedLines, unreadable } from './bounds.ts'

const enrolment = members({ document: text, register_by: text, custody: members({ text, at: text }) })
const document = members({
  register: orNone(listOf(enrolment)),
  rotate: orNone(listOf(members({ enrolment }))),
  end: orNone(
    listOf(members({ seat: text, seat_sha256: orNone(text), compromised_since: orNone(text), reason: text })),
  ),
})
type Enrolment = Read<typeof enrolment>

const TITLE = 'Against the registered seats'

/** Of the document of a SEAT_REGISTER or a SEAT_ROTATE. */
export async function saysSeats(
  { namesOf }: Pick<WordSource, 'namesOf'>,
  content: string,
): Promise<readonly Section[]> {
  let found: Read<typeof document>
  try {
    found = document(JSON.parse(content), '')
  } catch (error) {
    if (!(error instanceof Misshapen) && !(error instanceof SyntaxError)) throw error
    return [unreadable(TITLE)]
  }
  const entered = [
    ...(found.register ?? []).map((file) => ({ file, verb: 'registers' })),
    ...(found.rotate ?? []).map(({ enrolment: file }) => ({ file, verb: 'replaces the key of' })),
  ].map((one) => ({ ...one, seat: readSeatDocument(one.file.document) }))
  const names = await namesOf(entered.flatMap(({ seat }) => (seat === null ? [] : [seat.custodian])))
  const lines = [
    ...entered.flatMap(({ file, verb, seat }) =>
      seat === null
        ? [{ text: `${verb} a seat whose document the gate will refuse` }]
        : seatLines(verb, seat, file, names),
    ),
    ...(found.end ?? []).map(({ seat, seat_sha256: digest, compromised_since: since, reason }) => ({
      text:
        `ends the seat ${seat}${digest === null ? '' : ` (${digest})`}: ${reason}` +
        (since === null ? '' : `; others may have had its key since ${since}, and what it proved since then falls`),
    })),
  ]
  return [{ title: TITLE, lines: boundedLines(lines, 'lines'), none: 'Nothing changes.' }]
}

function seatLines(
  verb: string,
  seat: SeatDocument,
  { document: bytes, custody }: Enrolment,
  names: ReadonlyMap<string, AccountName>,
): readonly Line[] {
  const name = names.get(seat.custodian)
  const who = name?.words ?? `account ${seat.custodian.slice(0, 12)}`
  const kept = `${verb} ${seat.seat} (${seat.approver_type}), kept by ${who}: ${keyWords(seat)}, until ${seat.valid_until}`
  return [
    name?.isOtherwise ? { text: kept, codes: ['PERSON_NAMED_OTHERWISE'] } : { text: kept },
    { text: `${seat.seat} has the digest ${sha256(bytes)}, which its holder sees on their device` },
    { text: `${seat.seat}: its holder attests, ${custody.at}: “${custody.text}”` },
  ]
}

function keyWords({ sort, key }: SeatDocument): string {
  switch (sort) {
    case 'passkey':
      return `a passkey of ${key.rp_id}${key.device_bound ? ' that stays on its device' : ''}`
    case 'ssh':
      return `an SSH key (${key.alg})`
    case 'rsa':
      return 'an RSA key'
    case 'secret':
      return 'a secret'
  }
}
