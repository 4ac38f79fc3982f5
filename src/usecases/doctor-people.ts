// The people file against GitHub: each login must lead to the very id, of a person.
import type { AskGitHub } from '../adapters/github/settings.ts'
import { placeholderFindings } from '../manifest/placeholders.ts'
import type { People, Person } from '../manifest/types.ts'
import { type Check, check, unknown } from './doctor-check.ts'

const TITLE = 'every login of the people file leads to its id'
/** GitHub counts calls without a token: 60 an hour. */
const MOST = 50

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
  const unread = told.filter(({ seen }) => seen === null).map(({ person }) => person.login)
  if (unread.length > 0) {
    return [replaced, unknown('PEOPLE_IDS', TITLE, unread, 'set GITHUB_TOKEN, or try again when GitHub answers')]
  }
  const wrong = told.flatMap(({ person, seen }) =>
    seen === person.id ? [] : [{ login: person.login, id: person.id, GitHub: seen }],
  )
  const fix = 'correct login or id: the id is the identity, and a wrong one lets somebody else sign'
  return [replaced, check('PEOPLE_IDS', TITLE, { holds: wrong.length === 0, observed: wrong, fix })]
}

/** The id that GitHub has for the login, `nobody` or `no person`; null when it cannot be told. */
async function seenAs(ask: AskGitHub, { login }: Person): Promise<string | null> {
  const answer = await ask(`/users/${login}`)
  if (answer?.status === 404) return 'nobody'
  if (answer?.status !== 200) return null
  const { id, type } = answer.body as { id?: unknown; type?: unknown }
  return type === 'User' ? String(id) : 'no person'
}
