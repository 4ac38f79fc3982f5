// One thing that was looked at and what was found, passed or not; a group has children (ACT-5).
import type { Code, UnknownCode } from './catalogue/index.ts'
import type { Finding, Seen } from './finding.ts'

/** A node of the answer's tree. `code` says why it did not pass; a group has none. */
export interface Check {
  readonly check: string
  readonly passed: boolean
  readonly code?: Code | UnknownCode
  readonly expected?: Seen
  readonly observed?: Seen
  readonly children: readonly Check[]
}

/** Findings as a group, for what was decided here and not by the database. */
export function checkOf(check: string, passed: boolean, findings: readonly Finding[]): Check {
  const children = findings.map(({ code, expected, observed }): Check => {
    const seen = { ...(expected === undefined ? {} : { expected }), ...(observed === undefined ? {} : { observed }) }
    return { check, passed: false, code, ...seen, children: [] }
  })
  return { check, passed, children }
}
