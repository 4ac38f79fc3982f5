// The files that `init` writes, made from the ones this package shows: the sample policy and the example workflows.
// Must not: keep a second copy of either; what is replaced must be there, or the sample has changed under this code.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PEOPLE_PATH, planPath, policyPath } from '../../checkout/paths.ts'
import { QuorateError } from '../../codes/error.ts'
import { placeholderId } from '../../manifest/check/placeholders.ts'
import { readText } from '../../system/files.ts'
import { packageRoot } from '../../system/package-root.ts'
import { SAMPLE_ADDRESS } from './address.ts'
import type { InitPerson } from './options.ts'

/** What the samples are filled in with. */
export interface InitValues {
  readonly repository: string
  readonly environment: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly action?: string
  /** The policy's line; null leaves the sample's. */
  readonly address?: string | null
  readonly people: readonly InitPerson[]
  /** From when on the roles count; they end a year later. */
  readonly today: Date
}

/** Where the workflows lie that users copy, from this package's root. */
const WORKFLOWS = 'docs/examples/workflows'
/** Only for a policy that pins them; their other halves lie in another repository. */
const NOT_AT_FIRST = new Set(['keys.yml', 'keys-pinned.yml', 'signoff-caller.yml', 'signoff-pinned.yml'])

/** The texts by their paths from the repository's root. @throws FILE_MISSING, INTERNAL when a sample lacks what is replaced */
export async function initFiles(values: InitValues): Promise<ReadonlyMap<string, string>> {
  const { environment } = values
  const root = packageRoot()
  const names = (await readdir(join(root, WORKFLOWS))).filter((name) => !NOT_AT_FIRST.has(name)).sort()
  const workflows = await Promise.all(
    names.map(async (name) => {
      const text = await readText(root, join(WORKFLOWS, name))
      return [`.github/workflows/${name}`, workflow(text, values)] as const
    }),
  )
  return new Map([
    [policyPath(environment), policy(await readText(root, policyPath('production')), values)],
    [PEOPLE_PATH, people(await readText(root, PEOPLE_PATH), values)],
    [planPath('first'), PLAN],
    ...workflows,
  ])
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
  const { repository, environment, repositoryId, ownerId, address } = values
  const text = withoutSchema(sample).replaceAll('production', environment)
  return replaced(text, [
    ['repository: acme/ledger', `repository: ${repository}`],
    ['repository_id: "812345678"', `repository_id: "${repositoryId}"`],
    ['owner_id: "7712345"', `owner_id: "${ownerId}"`],
    [SAMPLE_ADDRESS, address ?? SAMPLE_ADDRESS],
  ])
}

/** Somebody of these people signs; without any, the sample's roles with ids that no account of GitHub has. */
function people(sample: string, { environment, people: given, today }: InitValues): string {
  const text = replaced(withoutSchema(sample).replaceAll('production', environment), [
    [/valid_until: "[^"]*"/.exec(sample)?.[0] ?? 'valid_until', `valid_until: "${aYearAfter(today)}"`],
  ])
  const [head = '', list] = text.split(/^ {2}people:\n/m)
  if (list === undefined) throw changed('people:')
  const roles = [...list.matchAll(/roles: \[([^\]]+)\]/g)].map(([, names = '']) => names.split(/, */))
  const written: readonly InitPerson[] =
    given.length > 0
      ? given
      : roles.map((of, index) => ({ login: `REPLACE-${index + 1}`, id: placeholderId(index), roles: of }))
  const lines = written.map(
    ({ id, login, roles: of }) => `    - { id: "${id}", login: ${login}, roles: [${of.join(', ')}] }`,
  )
  const note =
    given.length > 0
      ? ''
      : '# REPLACE every login and id: nobody has these ids, so nobody could sign. gh api users/<login> --jq .id\n'
  return `${note}${head}  people:\n${lines.join('\n')}\n`
}

/** The same day of the next year, in UTC. */
function aYearAfter(day: Date): string {
  const end = new Date(day)
  end.setUTCFullYear(day.getUTCFullYear() + 1)
  return end.toISOString().slice(0, 10)
}

function workflow(example: string, { environment, action }: InitValues): string {
  const text = example.replace(/^# Copy to .*\n/m, '').replaceAll('production', environment)
  if (action === undefined) return text
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
