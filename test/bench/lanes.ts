// What the gate adds to a cut of many units, and to its verify, beside a bare client that writes and hashes the same rows on the same server.
// QUORATE_TEST_PG=15 measures Debian's PostgreSQL 15 in the database; psql, the bare client, is Debian's too.

import type { Figure } from './figure.ts'
import { lanesDatabase } from './lanes-database.ts'
import { lanesProcess } from './lanes-process.ts'

const UNITS = [10_000, 100_000] as const

/** Two lines a number of units for the database's own time, two for whole processes. */
export async function* lanes(): AsyncGenerator<Figure> {
  for (const units of UNITS) yield* lanesDatabase(units)
  for (const units of UNITS) yield* lanesProcess(units)
}
