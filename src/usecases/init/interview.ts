// Asks what no flag gives, checks each answer at once, and shows everything before anything is written.
// Must not: write; show outside text that is not neutralised; or take an answer that makes no sense.
import { QuorateError } from '../../codes/error.ts'
import { type Gate, gateNames, type SqlTarget } from '../../manifest/gates.ts'
import { type ProfileName, peopleWords, profileNames, profiles } from '../../manifest/profiles.ts'
import { neutralise } from '../../report/neutralise.ts'
import type { Variables } from '../../settings/settings.ts'
import { isLoopback } from '../../settings/variable.ts'
import { isFile } from '../../system/files.ts'
import type { Prompts } from '../../system/prompts.ts'
import { addressLine, toldByVariables } from './address.ts'
import { askLine, faultWords, type Interview } from './asking.ts'
import { readWishes } from './flags.ts'
import { type Read, readAction, readAuthority, readDatabase, readId, readRepository, readTables } from './forms.ts'
import { identityOf } from './identities.ts'
import { askPeople } from './interview-people.ts'
import type { InitOptions, Wishes } from './options.ts'
import { sampleOf } from './sample.ts'
import { filePaths } from './templates.ts'
import { refuseExisting } from './write.ts'

const MEANINGS: Readonly<Record<ProfileName, string>> = {
  duo: 'either of you starts a change, the other approves and verifies it',
  team: 'one starts, another approves, a third verifies',
  council: 'roles of your own, keys of your own, a quorum for every change',
}
const GATE_MEANINGS: Readonly<Record<Gate, string>> = {
  documents: 'Markdown of the repository, kept as rows',
  sql: 'reviewed scripts on tables that you name',
  deploys: 'a command of yours, run by a job with a permit',
}

/** Whether a flag is missing that somebody at a terminal is asked for. */
export function hasQuestions(env: Variables, options: InitOptions): boolean {
  const { repository, action, database, person } = options
  const told = [repository, action, database ?? toldByVariables(env) ?? undefined, person[0]]
  return told.includes(undefined)
}

/** Everything that shall be written, confirmed. @throws Stopped, and the faults of the flags that were given */
export async function interview(of: Interview, options: InitOptions): Promise<Wishes> {
  const { prompts, env, today } = of
  const given = readWishes(env, options, today, { asks: true })
  prompts.begin('quorate init')
  prompts.say('Enter takes what is shown, Ctrl-C stops. Nothing is written before you confirm it.')
  const identity = await askRepository(of, given)
  const isBare = given.people.length > 0 && given.profile === null
  const profile = given.profile ?? (isBare ? null : await askProfile(prompts))
  const gates = given.gates ?? (isBare ? null : await askGates(prompts))
  const needsTarget = gates?.includes('sql') === true && given.targets.length === 0
  const targets = needsTarget ? [await askTarget(prompts)] : given.targets
  const chosen: Wishes = { ...given, ...identity, profile, gates, targets }
  await prompts.wait(refuseExisting(chosen, filePaths(sampleOf(chosen), chosen)))
  const people = await askPeople(of, chosen)
  const address = given.address ?? (await askDatabase(prompts, given.dir))
  const action = given.action ?? (await askLine(prompts, 'The action’s release that you reviewed:', readAction))
  const wishes: Wishes = { ...chosen, people, address, action }
  prompts.say(summary(wishes))
  const count = filePaths(sampleOf(wishes), wishes).length
  if (!(await prompts.yes(`Write these ${count} files?`, true))) prompts.stop()
  return wishes
}

async function askRepository({ prompts, github, origin }: Interview, given: Wishes) {
  let { repository } = given
  for (;;) {
    if (repository === '')
      repository = await askLine(prompts, 'Which repository on GitHub, as owner/name?', readRepository, origin ?? '')
    try {
      const told = await prompts.wait(identityOf(github, { ...given, repository, profile: given.profile ?? 'duo' }))
      return { repository, repositoryId: told.repositoryId, ownerId: told.ownerId }
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      prompts.fault(faultWords(error.findings))
      const next = await prompts.one('What now?', [
        { value: 'again', label: 'Ask GitHub again' },
        { value: 'name', label: 'Write another name' },
        { value: 'ids', label: 'Write the numeric ids' },
      ])
      if (next === 'ids')
        return {
          repository,
          repositoryId: await askLine(prompts, `Numeric id of ${neutralise(repository)}:`, readId),
          ownerId: await askLine(prompts, 'Numeric id of its owner:', readId),
        }
      if (next === 'name') repository = ''
    }
  }
}

function askProfile(prompts: Prompts): Promise<ProfileName> {
  return prompts.one(
    'How large is the team?',
    profileNames.map((name) => ({
      value: name,
      label: name,
      hint: `${peopleWords(profiles[name])}; ${MEANINGS[name]}`,
    })),
  )
}

function askGates(prompts: Prompts): Promise<readonly Gate[]> {
  return prompts.several(
    'What shall be gated?',
    gateNames.map((name) => ({ value: name, label: name, hint: GATE_MEANINGS[name] })),
    ['documents'],
  )
}

/** One target, named after its first schema; more are written into the policy. */
async function askTarget(prompts: Prompts): Promise<SqlTarget> {
  const line = await askLine(
    prompts,
    'Which tables may reviewed SQL write to, as schema.table, separated by commas?',
    readTables,
  )
  const tables = (readTables(line) as { value: readonly string[] }).value
  const schema = (tables[0] ?? '').split('.')[0] ?? ''
  return { name: /^[a-z][a-z0-9_]{0,30}$/.test(schema) ? schema : 'application', tables }
}

async function askDatabase(prompts: Prompts, dir: string): Promise<string> {
  const readFile = (path: string): Read<string> => {
    const told = readAuthority(path)
    return 'value' in told && !isFile(dir, path)
      ? { expected: 'a file that is there, by its path in the repository' }
      : told
  }
  const line = await askLine(prompts, 'Where is the database, as host:port/name?', readDatabase)
  const database = (readDatabase(line) as { value: { hosts: readonly string[]; name: string } }).value
  const isHere = database.hosts.every((host) => isLoopback(host.replace(/:\d+$/, '')))
  const isPrivate =
    !isHere &&
    (await prompts.yes('Does a private authority sign the server’s certificate, such as a cloud’s own?', false))
  const authority = isPrivate
    ? await askLine(prompts, 'Its certificate, by its path in the repository:', readFile)
    : undefined
  return addressLine(database, authority)
}

function summary({ repository, repositoryId, profile, gates, targets, people, address, action, validUntil }: Wishes) {
  return [
    `repository: ${repository} (id ${repositoryId})`,
    `profile: ${profile ?? 'none; the sample’s roles'}`,
    `gated: ${gates?.join(', ') ?? 'what the sample gates'}`,
    ...targets.map(({ name, tables }) => `target ${name}: ${tables.join(', ')}`),
    ...people.map(({ login, id, roles }) => `${login} (id ${id}): ${roles?.join(', ')}`),
    `roles end on ${validUntil}`,
    `${address ?? 'database: not named yet'}`,
    `action: ${action}`,
  ]
    .map(neutralise)
    .join('\n')
}
