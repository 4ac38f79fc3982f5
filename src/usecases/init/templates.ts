// The files that `init` writes, made from the ones this package shows: the sample policies and the example workflows.
// Must not: keep a second copy of either; what is replaced must be there, or the sample has changed under this code.
import { PEOPLE_PATH, planPath, policyPath } from '../../checkout/paths.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { checkPeople } from '../../manifest/check/people.ts'
import { placeholderId } from '../../manifest/check/placeholders.ts'
import { staffing } from '../../manifest/check/staffing.ts'
import { workflowsOf } from '../../manifest/expand/workflows.ts'
import { gatedPolicy } from '../../manifest/gates.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { packageText } from '../../system/package-root.ts'
import { SAMPLE_ADDRESS } from './address.ts'
import type { InitPerson, RepositoryIdentity, Wishes } from './options.ts'
import type { Sample } from './sample.ts'

/** What the samples are filled in with. */
export interface InitValues extends Omit<Wishes, 'people' | 'repositoryId' | 'ownerId' | 'dir'> {
  readonly identity: Pick<RepositoryIdentity, 'repositoryId' | 'ownerId'>
  readonly people: readonly InitPerson[]
}

/** Where the workflows lie that users copy, from this package's root. */
const WORKFLOWS = 'docs/examples/workflows'
/** No policy names it: it comments on pull requests. */
const PLAN_WORKFLOW = 'plan.yml'

/** Every path that is written for a policy, from the repository's root. */
export function filePaths({ spec }: Sample, { environment, gates }: Pick<Wishes, 'environment' | 'gates'>): string[] {
  const workflows = workflowsOf(spec).flatMap(({ workflow }) => (typeof workflow === 'string' ? [workflow] : []))
  return [
    policyPath(environment),
    PEOPLE_PATH,
    ...(gates === null || gates.includes('documents') ? [planPath('first')] : []),
    ...[...new Set([...workflows, PLAN_WORKFLOW])].sort().map((name) => `.github/workflows/${name}`),
  ]
}

/** The texts by their paths. @throws FILE_MISSING, INTERNAL when a sample lacks what is replaced */
export function initFiles(sample: Sample, values: InitValues): ReadonlyMap<string, string> {
  const textOf = (path: string): string => {
    if (path === policyPath(values.environment)) return policy(sample.policy, values)
    if (path === PEOPLE_PATH) return people(sample.people, values)
    if (path === planPath('first')) return PLAN
    return workflow(packageText(`${WORKFLOWS}/${path.split('/').at(-1)}`), values)
  }
  return new Map(filePaths(sample, values).map((path) => [path, textOf(path)]))
}

/** What lint will find in policy and people on this day; places are left out, since there is no file yet. */
export function filesFaults(files: ReadonlyMap<string, string>, environment: string, today: Date): readonly Finding[] {
  const path = policyPath(environment)
  const policyRead = readEnvironment(files.get(path) ?? '', path)
  const peopleRead = readPeople(files.get(PEOPLE_PATH) ?? '', PEOPLE_PATH)
  const found = [...(policyRead.ok ? [] : policyRead.findings), ...(peopleRead.ok ? [] : peopleRead.findings)]
  if (policyRead.ok && peopleRead.ok) {
    const { findings } = staffing(policyRead.value, peopleRead.value, today.toISOString().slice(0, 10))
    found.push(...checkPeople(peopleRead.value, policyRead.value), ...findings)
  }
  return found.map(({ where: _, ...finding }) => finding)
}

const PLAN = `# Which documents the first change covers; its name is this file's.
apiVersion: quorate/v1
kind: PLAN
metadata: { name: first }
spec:
  carrier: C1
  revision: 1                 # counted up with every change of this file
  root: docs                  # the first segment of every address
  sources:
    - README.md
  rollback: docs/rollback.md  # where the way back is written; write it before the first cut
`

function policy(sample: string, values: InitValues): string {
  const { repository, environment, identity, address, gates, targets } = values
  const text = withoutSchema(sample).replaceAll('production', environment)
  const filled = replaced(text, [
    ['repository: acme/ledger', `repository: ${repository}`],
    ['repository_id: "812345678"', `repository_id: "${identity.repositoryId}"`],
    ['owner_id: "7712345"', `owner_id: "${identity.ownerId}"`],
    [SAMPLE_ADDRESS, address ?? SAMPLE_ADDRESS],
  ])
  return gates === null ? filled : gatedPolicy(filled, { gates, targets })
}

/** Somebody of these people signs; without any, the sample's roles with ids that no account of GitHub has. */
function people(sample: string, { environment, people: given, validUntil }: InitValues): string {
  const text = replaced(withoutSchema(sample).replaceAll('production', environment), [
    [/^ {2}valid_until: .*$/m.exec(sample)?.[0] ?? 'valid_until', `  valid_until: "${validUntil}"`],
  ])
  const [head = '', list] = text.split(/^ {2}people:\n/m)
  if (list === undefined) throw changed('people:')
  const roles = [...list.matchAll(/roles: \[([^\]]+)\]/g)].map(([, names = '']) => names.split(/, */))
  const written: readonly InitPerson[] =
    given.length > 0
      ? given
      : roles.map((of, index) => ({ login: `REPLACE-${index + 1}`, id: placeholderId(index), roles: of }))
  const lines = written.map(
    ({ id, login, roles: of }) => `    - { id: "${id}", login: ${scalar(login)}, roles: [${of.join(', ')}] }`,
  )
  const note =
    given.length > 0
      ? ''
      : '# REPLACE every login and id: nobody has these ids, so nobody could sign. gh api users/<login> --jq .id\n'
  return `${note}${head}  people:\n${lines.join('\n')}\n`
}

/** YAML reads `null`, `true` or `123` as no text. */
function scalar(login: string): string {
  return /^(?!(?:null|true|false|yes|no|on|off|y|n)$)[a-z][a-z0-9_-]*$/i.test(login) ? login : JSON.stringify(login)
}

function workflow(example: string, { environment, action }: InitValues): string {
  const text = example.replace(/^# Copy to .*\n/m, '').replaceAll('production', environment)
  if (action === null) return text
  return replaced(text.replace(/^# Replace OWNER .*\n/m, ''), [[`OWNER/quorate@${'0'.repeat(40)}`, action]])
}

function withoutSchema(sample: string): string {
  return sample.replace(/^# yaml-language-server: .*\n/, '')
}

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((result, [from, to]) => {
    if (result.split(from).length !== 2) throw changed(from)
    return result.replace(from, () => to)
  }, text)
}

function changed(missing: string): QuorateError {
  return new QuorateError('INTERNAL', { expected: missing })
}
