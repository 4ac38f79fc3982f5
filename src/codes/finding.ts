// A finding: one reason why a change may not run, with what was expected and what was seen.

/** A value in a finding, as JSON. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [key: string]: Seen }

/** Where in a file a finding points, counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One reason. `code` is a key of the catalogue; title, remedy and exit come from there. */
export interface Finding {
  readonly code: string
  readonly expected?: Seen
  readonly observed?: Seen
  readonly where?: Place
}
