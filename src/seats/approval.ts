// An approval by a key: one line of JSON that any door job hands in, made where the key is (APR-8).
// Must not: name the statement; the database makes it of its own facts.
import type { Statement } from '../codes/statement.ts'
import { fromB64url } from './bytes.ts'
import { isMembers, isText, SEAT_KEY, SEAT_SORTS, type SeatSort } from './document.ts'

/** What each sort of key hands in, bytes as base64url. `flags` and `counter` are a hardware key's. */
export interface SignedBy {
  readonly passkey: { readonly authenticator_data: string; readonly client_data: string; readonly signature: string }
  readonly ssh: { readonly signature: string; readonly flags?: number; readonly counter?: number }
  readonly rsa: { readonly signature: string }
  readonly secret: { readonly proof: string }
}

/** A key's answer, under its sort. */
export type Signed = {
  readonly [Sort in SeatSort]: { readonly sort: Sort; readonly members: SignedBy[Sort] }
}[SeatSort]

/** An approval, parsed. */
export type Approval = Signed & { readonly seat: string; readonly generation: number }

/** The largest approval, in bytes. */
export const MAX_APPROVAL = 8192

/** Who signs: the seat, its digest, and how often its human left or voided in this activation. */
export interface Signer {
  readonly seat: string
  readonly digest: string
  readonly generation: number
}

/** The statement that a key signs, in its parts: a token's, and whose key it is. */
export function keyStatement(statement: Statement, { seat, digest, generation }: Signer): Statement {
  return { ...statement, asked: [...statement.asked, seat, digest, String(generation)] }
}

/** The one line. */
export function approvalText({ seat, generation, sort, members }: Approval): string {
  return JSON.stringify({ v: 1, seat, sort, generation, ...members })
}

/** Parses an approval; null when it is too large, or not exactly of this form. */
export function readApproval(text: string): Approval | null {
  if (Buffer.byteLength(text) > MAX_APPROVAL) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isMembers(value)) return null
  const { v, seat, sort, generation, ...members } = value
  const known = SEAT_SORTS.find((one) => one === sort)
  const isWhole =
    v === 1 && isText(seat, SEAT_KEY) && isCount(generation, 0xffff) && known !== undefined && isSigned(known, members)
  return isWhole ? ({ seat, generation, sort: known, members } as unknown as Approval) : null
}

/** Whether members are those of a sort, no more. */
export function isSigned(sort: SeatSort, members: Readonly<Record<string, unknown>>): boolean {
  const { flags, counter, ...others } = members
  const isOfHardware = sort === 'ssh' && (flags !== undefined || counter !== undefined)
  if (isOfHardware && !(isCount(flags, 0xff) && isCount(counter, 0xffff_ffff))) return false
  if (!isOfHardware && Object.keys(members).length !== Object.keys(others).length) return false
  const names = MEMBERS[sort]
  return (
    Object.keys(others).length === names.length &&
    names.every((name) => {
      const bytes = fromB64url(others[name], sort === 'secret' ? 32 : undefined)
      return bytes !== null && bytes.length > 0
    })
  )
}

const MEMBERS: Readonly<Record<SeatSort, readonly string[]>> = {
  passkey: ['authenticator_data', 'client_data', 'signature'],
  ssh: ['signature'],
  rsa: ['signature'],
  secret: ['proof'],
}

function isCount(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
}
