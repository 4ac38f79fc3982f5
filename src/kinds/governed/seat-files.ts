// What a change of the seats is made from: a document that names files as their holders' devices wrote them (APR-6).
// Must not: judge a file; the database does, and whoever signs is shown it.
import canonicalize from 'canonicalize'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { DOCUMENT_PATH, type Packet } from '../../codes/packet.ts'
import { listOf, Misshapen, members, orNone, type Read, type Reader, text } from '../../codes/shape.ts'
import type { Files } from '../../system/files.ts'
import { type Asked, type KindSource, type Opening, requireAsked } from '../kind.ts'
import { governedOpening } from './opening.ts'

/** Makes the content of what a document says. */
type Compose = (said: Readonly<Record<string, unknown>>, files: Files) => Promise<object>

/** How a change that names enrolment files is opened, and what its content is. */
export function ofSeatFiles(compose: Compose) {
  const contentAt = async (files: Files, path: string) => {
    const said = await readJson(files, path)
    return canonicalize({ v: 1, ...(await compose(said, files)) }) as string
  }
  return {
    /** @throws USAGE, FILE_MISSING, SEAT_CHANGE_MALFORMED */
    open: async ({ files }: KindSource, asked: Asked): Promise<Opening> => {
      const path = requireAsked(asked, 'document')
      return governedOpening(await contentAt(files, path), { document: path })
    },
    /** @throws ACTION_NOT_PERMITTED where the packet names no file, FILE_MISSING, SEAT_CHANGE_MALFORMED */
    content: ({ files }: KindSource, packet: Packet): Promise<string> => {
      if (packet.document === null) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: packet.action })
      return contentAt(files, packet.document)
    },
  }
}

/** A JSON object of the checkout. @throws FILE_MISSING, SEAT_CHANGE_MALFORMED */
export async function readJson(files: Files, path: unknown): Promise<Readonly<Record<string, unknown>>> {
  if (typeof path !== 'string' || !DOCUMENT_PATH.test(path)) throw malformed(typeof path === 'string' ? path : null)
  const content = await files.readText(path)
  try {
    const value: unknown = JSON.parse(content)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw malformed(path)
}

/** The members of a document, no others. @throws SEAT_CHANGE_MALFORMED */
export function saidExactly<T>(said: Readonly<Record<string, unknown>>, read: Reader<T>, names: readonly string[]): T {
  const other = Object.keys(said).find((name) => name !== 'v' && !names.includes(name))
  if (said.v !== 1 || other !== undefined) throw malformed(other ?? 'v')
  try {
    return read(said, '')
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error
    throw malformed(error.at)
  }
}

function malformed(observed: string | null): QuorateError {
  return new QuorateError('SEAT_CHANGE_MALFORMED', { observed })
}

/** The seats of an effect, as the database read them back. */
export const seatsReadBack = orNone(listOf(members({ seat: text, sha256: text })))
type ReadBack = Read<typeof seatsReadBack>

/** Such as `president 3fa29c…`. */
export function seatsWords(seats: unknown): string {
  return ((seats ?? []) as NonNullable<ReadBack>).map(({ seat, sha256: digest }) => `${seat} ${digest}`).join(', ')
}

/** Where the registered rows are not those of the files. */
export function seatsDiffer(registered: unknown, documents: readonly string[]): readonly Finding[] {
  const expected = documents.map((document) => sha256(document)).toSorted()
  const observed = ((registered ?? []) as NonNullable<ReadBack>).map(({ sha256: digest }) => digest).toSorted()
  return expected.join() === observed.join()
    ? []
    : [{ code: 'SEAT_READBACK_DIFFERS', expected: expected.join(', '), observed: observed.join(', ') }]
}
