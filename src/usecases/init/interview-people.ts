// Asks who works in it: each login is looked up at GitHub at once, then each one's roles, until the policy can be filled.
// Must not: take a login for an identity, or a roster that leaves a seat empty.
import { QuorateError } from '../../codes/error.ts'
import { peopleWords, profiles } from '../../manifest/profiles.ts'
import { neutralise } from '../../report/neutralise.ts'
import type { Prompts } from '../../system/prompts.ts'
import { faultWords, type Interview } from './asking.ts'
import { twice } from './flags.ts'
import { readPerson } from './forms.ts'
import { idsOf } from './identities.ts'
import type { NamedPerson, Wishes } from './options.ts'
import { type Sample, sampleOf, suggestedRoles } from './sample.ts'
import { filesFaults, initFiles } from './templates.ts'

/** Everybody with id and roles. */
export async function askPeople(of: Interview, wishes: Wishes): Promise<readonly NamedPerson[]> {
  const { prompts } = of
  const sample = sampleOf(wishes)
  const named = wishes.people.length > 0 ? await known(of, wishes.people) : await askLogins(of, wishes)
  for (;;) {
    const people = await askRoles(prompts, sample, named, wishes)
    const faults = wishes.profile === null ? [] : staffingFaults(sample, { ...wishes, people }, of.today)
    if (faults.length === 0) return people
    prompts.fault(faultWords(faults))
    // Roles that were given by flags cannot be asked for again.
    if (named.every(({ roles }) => roles !== null)) prompts.stop()
  }
}

/** What lint will say about these people under the policy. */
function staffingFaults(sample: Sample, wishes: Wishes, today: Date) {
  const people = wishes.people.map(({ login, id, roles }) => ({ login, id: id ?? '1', roles: roles ?? [] }))
  const identity = { repositoryId: wishes.repositoryId ?? '1', ownerId: wishes.ownerId ?? '1' }
  return filesFaults(initFiles(sample, { ...wishes, people, identity }), wishes.environment, today)
}

/** Those of the flags. @throws why GitHub does not know them */
async function known({ prompts, github }: Interview, people: readonly NamedPerson[]): Promise<readonly NamedPerson[]> {
  const accounts = await prompts.wait(idsOf(github, people))
  return people.map((person, index) => ({ ...person, id: accounts[index]?.id ?? person.id }))
}

async function askLogins(of: Interview, { profile }: Wishes): Promise<readonly NamedPerson[]> {
  const { prompts } = of
  const terms = profiles[profile ?? 'council']
  const people: NamedPerson[] = []
  prompts.say(
    `Name ${peopleWords(terms)}, by their logins on GitHub. Write login:<its numeric id> where GitHub is not to be asked.`,
  )
  while (terms.most === null || people.length < terms.most) {
    const isEnough = people.length >= terms.fewest
    const person = await askLogin(of, people, isEnough)
    if (person === null) break
    people.push(person)
  }
  return people
}

/** Null where nobody else is named. */
async function askLogin(
  { prompts, github }: Interview,
  before: readonly NamedPerson[],
  mayEnd: boolean,
): Promise<NamedPerson | null> {
  const wrong = (line: string) => {
    if (line === '') return mayEnd ? null : 'Expected a login on GitHub.'
    const told = readPerson(line.replace(':id=', ':'))
    if ('expected' in told || told.value.roles !== null) return 'Expected a login on GitHub, such as octocat.'
    return twice([...before, told.value]).length > 0 ? 'This person is named already.' : null
  }
  const question = `Person ${before.length + 1}, by login${mayEnd ? ' (empty: nobody else)' : ''}:`
  for (;;) {
    const line = await prompts.text(question, wrong)
    if (line === '') return null
    const told = readPerson(line.replace(':id=', ':'))
    if ('expected' in told) continue
    try {
      const [account] = await prompts.wait(idsOf(github, [told.value]))
      const person = { ...told.value, id: account?.id ?? null }
      if (twice([...before, person]).length === 0) {
        prompts.say(`${neutralise(person.login)} is ${person.id}.`)
        return person
      }
      prompts.fault('This person is named already, by another login.')
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      prompts.fault(faultWords(error.findings))
    }
  }
}

async function askRoles(
  prompts: Prompts,
  sample: Sample,
  people: readonly NamedPerson[],
  { profile }: Wishes,
): Promise<readonly NamedPerson[]> {
  if (profile === 'duo' && people.every(({ roles }) => roles === null)) return askCustodian(prompts, sample, people)
  const told: NamedPerson[] = []
  for (const [index, person] of people.entries()) {
    const options = [...sample.roles].map((role) => ({ value: role, label: role }))
    const roles =
      person.roles ??
      (await prompts.several(`Roles of ${neutralise(person.login)}:`, options, suggestedRoles(sample, index)))
    told.push({ ...person, roles })
  }
  return told
}

/** Both hold the same roles; the passwords alone are kept by one or the other. */
async function askCustodian(
  prompts: Prompts,
  sample: Sample,
  people: readonly NamedPerson[],
): Promise<readonly NamedPerson[]> {
  const kept = (index: number) =>
    suggestedRoles(sample, index)
      .filter((role) => sample.custodians.has(role))
      .map((role) => role.replace(/_custodian$/, ''))
      .join(', ')
  const first = await prompts.one(
    `Who keeps the passwords of ${kept(0)}? The other keeps those of ${kept(1)}.`,
    people.map(({ login }, index) => ({ value: String(index), label: neutralise(login) })),
  )
  return people.map((person, index) => ({
    ...person,
    roles: suggestedRoles(sample, String(index) === first ? 0 : 1),
  }))
}
