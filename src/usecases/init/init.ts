// Sets up a repository: policy, people, a first plan and the workflows, from the same files that the examples show.
// Must not: overwrite anything, or guess an identity; a value that nobody gives stays a placeholder, which lint refuses or which belongs to nobody.
import { lstat, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { Variables } from '../../settings/settings.ts'
import { addressLine } from './address.ts'
import { identityOf, peopleOf } from './identities.ts'
import type { InitOptions } from './options.ts'
import { initFiles } from './templates.ts'

/**
 * Writes the files of one environment; asks GitHub for the numeric ids that no option gives. Everybody's roles end a year from `today`.
 * @throws USAGE, FILE_EXISTS listing every file that is there already, FILE_UNWRITABLE
 */
export async function init(env: Variables, options: InitOptions, today: Date): Promise<Verdict> {
  checkForms(options)
  const folder = resolve(options.dir)
  const identity = await identityOf(env, options)
  const people = await peopleOf(env, options)
  const address = addressLine(env, options)
  const files = await initFiles({ ...options, ...identity, people, today, address })
  const there = await Promise.all(
    [...files.keys()].map(async (path) => ((await exists(join(folder, path))) ? [path] : [])),
  )
  if (there.flat().length > 0) throw new QuorateError('FILE_EXISTS', { observed: there.flat() })
  await writeAll(folder, files)
  return {
    outcome: 'pass',
    mode: 'init',
    findings: [],
    facts: Object.fromEntries([...files.keys()].map((path) => [path, 'written'])),
    next: nextSteps(options, { isKnown: identity.isKnown, hasPeople: people.length > 0, hasAddress: address !== null }),
  }
}

const FORMS: readonly (readonly [name: keyof InitOptions, pattern: RegExp, form: string])[] = [
  ['repository', /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/, 'owner/name'],
  ['environment', /^[a-z][a-z0-9-]{0,39}$/, 'a lower-case name of letters, digits and -'],
  ['repositoryId', /^[1-9][0-9]{0,18}$/, 'the numeric id'],
  ['ownerId', /^[1-9][0-9]{0,18}$/, 'the numeric id'],
  ['action', /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9_.-]{1,100}@[0-9a-f]{40}$/, 'owner/name@<full commit sha>'],
]

function checkForms(options: InitOptions): void {
  for (const [name, pattern, form] of FORMS) {
    const value = options[name]
    if (value === undefined || (typeof value === 'string' && pattern.test(value))) continue
    throw new QuorateError('USAGE', { expected: { [name]: form }, observed: String(value) })
  }
}

/** Whatever bears the name counts, a broken link too. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  )
}

/** All or none, and only where no file is, even if one came meanwhile. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const written: string[] = []
  try {
    for (const [path, text] of files) {
      await writeNew(join(folder, path), text, path)
      written.push(join(folder, path))
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true })
    throw error
  }
}

async function writeNew(target: string, text: string, path: string): Promise<void> {
  const unwritable = (cause: unknown) => new QuorateError('FILE_UNWRITABLE', { observed: [path] }, { cause })
  await mkdir(dirname(target), { recursive: true }).catch((cause: unknown) => {
    throw unwritable(cause)
  })
  await writeFile(target, text, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EEXIST' ? new QuorateError('FILE_EXISTS', { observed: [path] }, { cause }) : unwritable(cause)
  })
}

interface Told {
  readonly isKnown: boolean
  readonly hasPeople: boolean
  readonly hasAddress: boolean
}

function nextSteps({ environment, repository, action }: InitOptions, told: Told): string[] {
  const { isKnown, hasPeople, hasAddress } = told
  const policy = `manifests/${environment}.yaml`
  return [
    ...(isKnown ? [] : [`write the numeric ids into ${policy}: gh api repos/${repository} --jq '.id, .owner.id'`]),
    ...(hasAddress ? [] : [`write the database’s hosts and name into ${policy}: passwords are used nowhere else`]),
    ...(hasPeople ? [] : ['write who works in it into manifests/people.yaml: gh api users/<login> --jq .id']),
    ...(action === undefined ? ['replace OWNER and the zeros in .github/workflows by the release you reviewed'] : []),
    `quorate lint ${policy}`,
    'fetch the issuer’s keys into keys.json, and write the installing login into installer.env: docs/adopt.md',
    'quorate db install --settings installer.env',
    'quorate init logins --out secrets --settings installer.env',
    'quorate genesis --jwks keys.json --settings secrets/migrator.env',
    'quorate doctor --settings secrets/door.env',
  ]
}
