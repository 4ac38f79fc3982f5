// Reads what the command line gives, every fault at once and each with its flag, before anybody else is asked.
// Must not: ask GitHub, or write.
import { throwFindings } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { nearest } from '../../manifest/check/suggest.ts'
import { type ProfileName, peopleWords, profiles } from '../../manifest/profiles.ts'
import type { Variables } from '../../settings/settings.ts'
import { addressLine, toldByVariables } from './address.ts'
import {
  type Read,
  readAction,
  readAuthority,
  readDatabase,
  readEnvironmentName,
  readGates,
  readId,
  readPerson,
  readProfile,
  readRepository,
  readTarget,
  readValidUntil,
} from './forms.ts'
import type { InitOptions, NamedPerson, Wishes } from './options.ts'
import { type Sample, sampleOf } from './sample.ts'

/** The flags that must be given and are not; a profile is complete, the bare sample may keep its placeholders. */
export function missingFlags(env: Variables, options: InitOptions, whole = options.profile !== undefined): string[] {
  const { repository, action, database, person, gates = '', target = [] } = options
  const wanted: readonly (readonly [flag: string, isMissing: boolean])[] = [
    ['--repository <owner/name>', repository === undefined],
    ['--person <login>', whole && person.length === 0],
    ['--database <host:port/name>', whole && (database ?? toldByVariables(env)) === null],
    ['--action <owner/name@sha>', whole && action === undefined],
    ['--target <name=schema.table>', gates.split(',').includes('sql') && target.length === 0],
  ]
  return wanted.flatMap(([flag, isMissing]) => (isMissing ? [flag] : []))
}

/** The wishes in their form. @throws INIT_FLAG_MISSING, INIT_FLAG_MALFORMED, INIT_DATE_IMPOSSIBLE, INIT_ROLE_UNKNOWN, INIT_PEOPLE_COUNT, INIT_PERSON_TWICE, all at once; what is missing is none where somebody can be asked */
export function readWishes(env: Variables, options: InitOptions, today: Date, { asks = false } = {}): Wishes {
  const missing = asks ? [] : missingFlags(env, options)
  const findings: Finding[] = missing.length === 0 ? [] : [{ code: 'INIT_FLAG_MISSING', expected: missing }]
  const take = <T>(
    flag: string,
    text: string | undefined,
    read: (text: string) => Read<T>,
    code: 'INIT_FLAG_MALFORMED' | 'INIT_DATE_IMPOSSIBLE' = 'INIT_FLAG_MALFORMED',
  ): T | null => {
    if (text === undefined) return null
    const told = read(text)
    if ('value' in told) return told.value
    findings.push({ code, expected: { [flag]: told.expected }, observed: text })
    return null
  }
  const day = today.toISOString().slice(0, 10)
  const told = options.database ?? toldByVariables(env) ?? undefined
  const database = take('--database', told, readDatabase)
  const authority = take('--authority', options.authority, readAuthority) ?? undefined
  const people = options.person.map((text) => take('--person', text, readPerson))
  const targets = (options.target ?? []).map((text) => take('--target', text, readTarget))
  const wishes: Wishes = {
    repository: take('--repository', options.repository, readRepository) ?? '',
    environment: take('--environment', options.environment, readEnvironmentName) ?? '',
    dir: options.dir,
    repositoryId: take('--repository-id', options.repositoryId, readId),
    ownerId: take('--owner-id', options.ownerId, readId),
    action: take('--action', options.action, readAction),
    address: database === null ? null : addressLine(database, authority),
    profile: take('--profile', options.profile, readProfile),
    gates: take('--gates', options.gates, readGates),
    targets: targets.filter((target) => target !== null),
    validUntil:
      take('--valid-until', options.validUntil, (text) => readValidUntil(text, day), 'INIT_DATE_IMPOSSIBLE') ??
      aYearAfter(today),
    people: people.filter((person) => person !== null),
  }
  const isReadable = findings.every(({ code }) => code !== 'INIT_FLAG_MALFORMED')
  if (isReadable) findings.push(...peopleFindings(wishes))
  throwFindings(findings)
  return wishes
}

function peopleFindings(wishes: Wishes): readonly Finding[] {
  const { people, profile } = wishes
  // Which tables scripts may write changes no role.
  const targets = wishes.targets.length > 0 ? wishes.targets : [{ name: 'some', tables: ['some.rows'] }]
  const sample = sampleOf({ ...wishes, targets })
  return [
    ...(profile === null ? withoutRoles(people) : countFindings(profile, people.length)),
    ...twice(people),
    ...people.flatMap((person) => roleFindings(sample, person)),
  ]
}

/** Only a profile says which roles somebody has whose roles are not given. */
function withoutRoles(people: readonly NamedPerson[]): readonly Finding[] {
  return people.flatMap(({ login, roles }): Finding[] =>
    roles === null
      ? [{ code: 'INIT_FLAG_MALFORMED', expected: { '--person': `${login}=role,role` }, observed: login }]
      : [],
  )
}

/** Whether a profile is for so many; that nobody is named is another finding. */
export function countFindings(profile: ProfileName, count: number): readonly Finding[] {
  const { fewest, most } = profiles[profile]
  if (count === 0 || (count >= fewest && count <= (most ?? count))) return []
  return [{ code: 'INIT_PEOPLE_COUNT', expected: { [profile]: peopleWords(profiles[profile]) }, observed: count }]
}

/** Whoever is named before, by login or id. */
export function twice(people: readonly NamedPerson[]): readonly Finding[] {
  return people.flatMap(({ login, id }, index): Finding[] => {
    const isNamed = people
      .slice(0, index)
      .some((other) => other.login.toLowerCase() === login.toLowerCase() || (id !== null && other.id === id))
    return isNamed ? [{ code: 'INIT_PERSON_TWICE', observed: id === null ? login : { login, id } }] : []
  })
}

function roleFindings({ roles: known }: Sample, { login, roles }: NamedPerson): readonly Finding[] {
  return (roles ?? [])
    .filter((role) => !known.has(role))
    .map((role) => ({
      code: 'INIT_ROLE_UNKNOWN',
      expected: nearest(role, known) ?? [...known],
      observed: { [login]: role },
    }))
}

/** The same day of the next year, in UTC. */
export function aYearAfter(day: Date): string {
  const end = new Date(day)
  end.setUTCFullYear(day.getUTCFullYear() + 1)
  return end.toISOString().slice(0, 10)
}
