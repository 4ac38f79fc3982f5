// What a cut costs whoever waits for it.
import type { Figure } from './figure.ts'
import { jobDatabase } from './job-database.ts'

/** One line a part. */
export async function* job(): AsyncGenerator<Figure> {
  yield* jobDatabase()
}
