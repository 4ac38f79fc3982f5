// What is said of a code that no change has: which codes of this environment are near to it (SEAT-7).

import { QuorateError } from '../codes/error.ts'
import type { Database } from './connect.ts'
import { readChanges } from './read-changes.ts'

/** How many of the newest changes are compared, and how many are named. */
const COMPARED = 500
const NAMED = 5
/** Two mistaken characters. */
const NEAR = 2

/** The error, with the near codes where there are some; that they cannot be read does not hide that there is no such change. */
export async function unknownChange(database: Database, code: string): Promise<QuorateError> {
  const near = await nearCodes(database, code).catch(() => [])
  return new QuorateError('CHANGE_UNKNOWN', {
    ...(near.length === 0 ? {} : { expected: { 'changes with a code near to it': near } }),
    observed: code,
  })
}

/** The nearest first; of those that are as near, the newest. */
async function nearCodes(database: Database, code: string): Promise<readonly string[]> {
  const changes = await readChanges(database, { limit: COMPARED })
  // Loaded where a code is unknown only.
  const { default: distance } = await import('leven')
  const typed = code.slice(0, 20).toUpperCase()
  return changes
    .map(({ code: known }) => ({ known, edits: distance(typed, known, { maxDistance: NEAR + 1 }) }))
    .filter(({ edits }) => edits <= NEAR)
    .sort((left, right) => left.edits - right.edits)
    .slice(0, NAMED)
    .map(({ known }) => known)
}
