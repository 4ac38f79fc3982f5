// The seats of this device: where each was enrolled, what its document says, and where its key is.
// Must not: answer with a seat that its files do not say to be one.
import { join } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import { readSeatDocument, type SeatDocument, seatDigest } from '../../seats/document.ts'
import { namesInOwn, ownFolder, readOwnFile, seatsFolder, writeOwnFile } from '../../system/own-file.ts'

/** One enrolled seat. */
export interface DeviceSeat {
  readonly document: SeatDocument
  readonly text: string
  readonly digest: string
  /** Its own folder. */
  readonly folder: string
  /** Path of its key; null where the key is a passkey, or a secret that comes from the environment. */
  readonly key: string | null
  /** Of a passkey, the page that it signs on. */
  readonly page: string | null
  /** Of a secret, the PHC text that it is proved against. */
  readonly secretHash: string | null
}

/** Which seat is meant. */
export interface SeatNamed {
  readonly seat: string
  /** Where seats are kept, instead of the usual place. */
  readonly folder?: string
  /** The first digits of its digest, of a seat that was enrolled more than once. */
  readonly digest?: string
}

const NOTE = 'seat.json'

/** Makes the folder of a new enrolment. @throws DEVICE_FILE_OPEN, FILE_UNWRITABLE */
export function seatFolder(seat: string, enrolmentId: string, folder: string = seatsFolder()): string {
  const own = ownFolder(join(ownFolder(folder), seat))
  return ownFolder(join(own, enrolmentId.slice(0, 8)))
}

/** Keeps what enrolment made. @throws FILE_EXISTS, FILE_UNWRITABLE */
export function keepSeat(
  folder: string,
  { text: document, key, page, secretHash: secret_hash }: Pick<DeviceSeat, 'text' | 'key' | 'page' | 'secretHash'>,
): void {
  writeOwnFile(join(folder, NOTE), `${JSON.stringify({ v: 1, document, key, page, secret_hash }, null, 2)}\n`)
}

/** Every seat of the device. @throws DEVICE_FILE_OPEN, DEVICE_FILE_MALFORMED */
export function seatsHere(folder: string = seatsFolder()): readonly DeviceSeat[] {
  return namesInOwn(folder).flatMap((seat) => enrolledIn(join(folder, seat)))
}

/** The seat that is meant. @throws DEVICE_SEAT_MISSING, DEVICE_FILE_OPEN, DEVICE_FILE_MALFORMED */
export function seatHere({ seat, folder = seatsFolder(), digest = '' }: SeatNamed): DeviceSeat {
  const here = seatsHere(folder)
  const meant = here.filter((one) => one.document.seat === seat && one.digest.startsWith(digest))
  const [found, ...others] = meant
  if (found === undefined || others.length > 0)
    throw new QuorateError('DEVICE_SEAT_MISSING', {
      expected: (meant.length > 0 ? meant : here).map((one) => `${one.document.seat} ${one.digest}`),
      observed: `${seat} ${digest} in ${folder}`,
    })
  return found
}

function enrolledIn(folder: string): readonly DeviceSeat[] {
  return namesInOwn(folder).flatMap((name) => {
    const at = join(folder, name)
    // Of an enrolment that broke off there is no note.
    return namesInOwn(at).includes(NOTE) ? [readNote(at)] : []
  })
}

function readNote(folder: string): DeviceSeat {
  const path = join(folder, NOTE)
  const wrong = (cause?: unknown) => new QuorateError('DEVICE_FILE_MALFORMED', { observed: path }, { cause })
  let note: Readonly<Record<'v' | 'document' | 'key' | 'page' | 'secret_hash', unknown>> | null
  try {
    note = JSON.parse(readOwnFile(path))
  } catch (cause) {
    throw cause instanceof QuorateError ? cause : wrong(cause)
  }
  const { v, document: text, key, page, secret_hash: secretHash } = note ?? {}
  const document = typeof text === 'string' ? readSeatDocument(text) : null
  if (typeof text !== 'string' || document === null || v !== 1) throw wrong()
  if (!isTextOrNull(key) || !isTextOrNull(page) || !isTextOrNull(secretHash)) throw wrong()
  return { document, text, digest: seatDigest(text), folder, key, page, secretHash }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}
