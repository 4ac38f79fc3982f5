// A finding: one reason why a change may not run, with what was expected and what was seen.
import type { Code, UnknownCode } from './catalogue/index.ts'

/** A value in a finding, as JSON. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [key: string]: Seen }

/** Where in a file a finding points, counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One reason. Title, remedy and exit of its code are in the catalogue. */
export interface Finding {
  readonly code: Code | UnknownCode
  readonly expected?: Seen
  readonly observed?: Seen
  readonly where?: Place
}

/** Tells the findings of a code. A comparison with a finding's own code would not notice a misspelt one. */
export function isOf(code: Code): (finding: Finding) => boolean {
  return (finding) => finding.code === code
}
