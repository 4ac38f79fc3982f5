// What the plans of a checkout ask for, of what only a granted run gets: sealed secrets, a login of the database for minutes.
// Must not: judge a plan; lint does.
import { readPlan } from '../manifest/read-plan.ts'
import { namesIn, readText } from '../system/files.ts'

const FOLDER = 'manifests/plans'
export type AskedByPlan = 'releases' | 'temporary_login'

/** Those that a plan's `run` has; what cannot be read asks for nothing. */
export async function askedByPlans(folder: string): Promise<ReadonlySet<AskedByPlan>> {
  const asked = await Promise.all(
    plansIn(folder).map((name) => readText(folder, `${FOLDER}/${name}`).then(askedBy, () => [])),
  )
  return new Set(asked.flat())
}

function plansIn(folder: string): readonly string[] {
  try {
    return namesIn(folder, FOLDER).filter((name) => name.endsWith('.yaml'))
  } catch {
    return []
  }
}

function askedBy(text: string): readonly AskedByPlan[] {
  const read = readPlan(text, FOLDER)
  if (!read.ok || read.value.does !== 'run') return []
  const { releases, login } = read.value.run
  return [
    ...(releases.length === 0 ? [] : ['releases' as const]),
    ...(login === null ? [] : ['temporary_login' as const]),
  ]
}
