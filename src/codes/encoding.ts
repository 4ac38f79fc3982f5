// The one byte encoding that is hashed and signed, in TypeScript and (as `qt001_cp.netstring`) in SQL alike.
// Must not: know what the fields mean.
import { createHash } from 'node:crypto'

declare const brand: unique symbol
/** A sha256 as 64 lower-case hexadecimal digits. */
export type Sha256 = string & { readonly [brand]: 'Sha256' }

/**
 * Concatenates fields as netstrings (`<bytes>:<utf-8>,`); an absent field is `-,`, which no netstring begins with,
 * so that different lists of fields never share their bytes.
 */
export function netstring(fields: readonly (string | null)[]): Buffer {
  return Buffer.from(fields.map((field) => (field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`)).join(''))
}

/** The sha256 of bytes, or of a text's UTF-8 bytes. */
export function sha256(data: string | Uint8Array): Sha256 {
  return createHash('sha256').update(data).digest('hex') as Sha256
}

/** A moment as statements and requests spell it: RFC 3339 in UTC, whole seconds. Twin: `quorate.utc_seconds`. */
export function utcSeconds(unixSeconds: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: a moment that is given, not the clock
  return new Date(unixSeconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The sha256 of fields in netstring encoding. */
export function digestFields(fields: readonly (string | null)[]): Sha256 {
  return sha256(netstring(fields))
}

/** Compares two texts by their UTF-8 bytes; JavaScript's own order is by UTF-16 units and differs beyond U+FFFF. */
export function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}
