// What a cut of ten units costs whoever waits for it: the distance to the database and to GitHub, and the database's own time; and a deploy.
import type { Figure } from './figure.ts'
import { jobDatabase } from './job-database.ts'
import { jobDeploy } from './job-deploy.ts'
import { jobWaiting } from './job-waiting.ts'

/** One line a part. */
export async function* job(): AsyncGenerator<Figure> {
  yield* jobWaiting()
  yield* jobDatabase()
  yield* jobDeploy()
}
