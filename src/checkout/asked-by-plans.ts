// What the plans of a checkout ask for, of what only a granted run gets: sealed secrets, a login of the database for minutes.
// Must not: judge a plan; lint does.
import { parseYaml } from '../manifest/yaml/parse-yaml.ts'
import { namesIn, readText } from '../system/files.ts'

const FOLDER = 'manifests/plans'
const NAMES = ['releases', 'temporary_login'] as const
export type AskedByPlan = (typeof NAMES)[number]

type Members = Readonly<Record<string, unknown>>

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
  const run = memberOf(memberOf(parseYaml(text, FOLDER).value, 'spec'), 'run')
  return NAMES.filter((name) => (memberOf(run, name) ?? null) !== null)
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Members)[name]
    : undefined
}
