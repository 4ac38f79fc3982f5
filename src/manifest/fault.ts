// A fault of a manifest file before it has a place in it.
import type { Code } from '../codes/catalogue/index.ts'
import type { Finding, Place, Seen } from '../codes/finding.ts'

/** What a rule says: a code and the JSON pointer of what is wrong. `part` says whether its key or its value is meant. */
export interface Fault {
  readonly code: Code
  readonly at: string
  readonly part?: 'key' | 'value'
  readonly expected?: Seen
  readonly observed?: Seen
}

/** Where a pointer is written. */
export type PlaceOf = (pointer: string, part?: 'key' | 'value') => Place

/** One step of a JSON pointer, escaped (RFC 6901). */
export function step(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Faults as findings with places, in the file's order, without repetitions. */
export function locate(faults: readonly Fault[], placeOf: PlaceOf): Finding[] {
  const seen = new Map<string, Finding & { readonly where: Place }>()
  for (const { at, part, ...rest } of faults) {
    const finding = { ...rest, where: placeOf(at, part) }
    seen.set(JSON.stringify(finding), finding)
  }
  return [...seen.values()].sort(byPlace)
}

/** Orders findings by their place in the file. */
export function byPlace(a: { readonly where?: Place }, b: { readonly where?: Place }): number {
  return (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0)
}
