// The one order of addresses: by their UTF-8 bytes, as `collate "C"` sorts them in SQL.

/** Compares two texts by their UTF-8 bytes; JavaScript's own order is by UTF-16 units and differs beyond U+FFFF. */
export function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}
