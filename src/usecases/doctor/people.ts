// The people file against GitHub: each login must lead to the very id, of a person. And how long the registered ones last.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { placeholderFindings } from '../../manifest/check/placeholders.ts'
import { staffing } from '../../manifest/check/staffing.ts'
import type { Environment, People, Person } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { readRegistered } from '../../postgres/registered-people.ts'
import { type Check, check, unknown } from './check.ts'

const TITLE = 'every login of the people file leads to its id'
/** GitHub counts calls without a token: 60 an hour. */
const MOST = 50
/** Long enough for a quorum to extend everybody. */
const AHEAD_DAYS = 60
/** No gate, or a login that may not ask: another check tells the first, and the second is as it should be. */
const UNREADABLE: readonly string[] = ['SCHEMA_MISSING', 'DB_PERMISSION']

/** One check over everybody; a renamed account fails too, since its name may be somebody else's tomorrow. */
export async function peopleChecks(ask: AskGitHub, people: People | null): Promise<readonly Check[]> {
  if (people === null) return []
  const placeholders = placeholderFindings(people).map(({ observed }) => observed as string)
  const replaced = check('PEOPLE_NAMED', 'the people file names real people', {
    holds: placeholders.length === 0,
    observed: placeholders,
    fix: 'replace each login and id: gh api users/<login> --jq .id',
  })
  if (placeholders.length > 0) return [replaced]
  const told = await Promise.all(
    people.people.slice(0, MOST).map(async (person) => ({ person, seen: await seenAs(ask, person) })),
  )
  const unread = told.filter(({ seen }) => seen === null).map(({ person }) => person.githubLogin)
  if (unread.length > 0) {
    return [replaced, unknown('PEOPLE_IDS', TITLE, unread, 'set GITHUB_TOKEN, or try again when GitHub answers')]
  }
  const wrong = told.flatMap(({ person, seen }) =>
    seen === person.id ? [] : [{ login: person.githubLogin, id: person.id, GitHub: seen }],
  )
  const rest = people.people.slice(MOST).map(({ githubLogin: login }) => login)
  if (wrong.length === 0 && rest.length > 0) {
    return [
      replaced,
      unknown('PEOPLE_IDS', TITLE, { not_asked: rest }, 'compare the rest: gh api users/<login> --jq .id'),
    ]
  }
  const fix = 'correct login or id: the id is the identity, and a wrong one lets somebody else sign'
  return [replaced, check('PEOPLE_IDS', TITLE, { holds: wrong.length === 0, observed: wrong, fix })]
}

/** The id that GitHub has for the login, `nobody` or `no person`; null when GitHub does not say. */
async function seenAs(ask: AskGitHub, { githubLogin: login }: Person): Promise<string | null> {
  const answer = await ask(`/users/${login}`)
  if (answer?.status === 404) return 'nobody'
  if (answer?.status !== 200) return null
  const { id, type } = (answer.body ?? {}) as { id?: unknown; type?: unknown }
  if (type === undefined) return null
  return type === 'User' ? String(id) : 'no person'
}

/**
 * Whether the people whom the registry has could still fill every seat in 60 days: when nobody can, a REGISTRY_CHANGE cannot
 * be made either. No check where there is no ledger, or where this login may not read who is registered.
 */
export async function peopleLast(
  database: Database,
  policy: Environment,
  people: People | null,
  today: Date,
): Promise<readonly Check[]> {
  const title = `the registered people can fill every seat for ${AHEAD_DAYS} days more`
  const registered = await readRegistered(database).catch((error: unknown) => {
    if (error instanceof QuorateError) return error
    throw error
  })
  if (registered instanceof QuorateError) {
    if (UNREADABLE.includes(registered.code)) return []
    return [unknown('PEOPLE_LAST', title, registered.code, 'quorate status, and mend what it says')]
  }
  if (registered.length === 0) return []
  const logins = new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id) as string, login]))
  const nameOf = (subject: string) => logins.get(subject) ?? `account ${subject.slice(0, 12)}`
  const ends = registered.flatMap(({ subjectSha256, validUntil, revoked, roles }) =>
    roles
      .filter((role) => !revoked && !role.revoked)
      .map(({ role, validUntil: end }) => ({ who: subjectSha256, role, end: end < validUntil ? end : validUntil })),
  )
  const then = new Date(today.getTime() + AHEAD_DAYS * 86_400_000).toISOString()
  const lasting = Map.groupBy(
    ends.filter(({ end }) => end > then),
    ({ who }) => who,
  )
  const left = [...lasting].map(([who, held]): Person => {
    const roles = held.map(({ role }) => role)
    return { id: who, githubLogin: nameOf(who), roles, validUntil: then, line: 0 }
  })
  const placeOf = policy.placeOf
  const { findings } = staffing(policy, { file: '', name: policy.name, people: left, placeOf })
  const ending = ends.filter(({ end }) => end <= then).map(({ who, end }) => [nameOf(who), end] as const)
  return [
    check('PEOPLE_LAST', title, {
      holds: findings.length === 0,
      observed: { ending: Object.fromEntries(ending) },
      fix: 'write a later valid_until into manifests/people.yaml and carry it out by a REGISTRY_CHANGE before that day: afterwards nobody can',
      otherwise: 'warn',
    }),
  ]
}
