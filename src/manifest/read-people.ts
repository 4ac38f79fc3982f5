// Reads a people file: text in, persons with their roles or every finding out.
import { type Fault, locate, step } from './fault.ts'
import { readFile } from './read-file.ts'
import { conclude, type Result } from './result.ts'
import type { People } from './types.ts'

interface Entry {
  readonly id: string
  readonly login: string
  readonly roles: readonly string[]
  readonly valid_until?: string
  readonly end_suspension?: string
}
interface PeopleFile {
  readonly metadata: { readonly name: string }
  readonly spec: { readonly valid_until: string; readonly people: readonly Entry[] }
}

/** Reads `kind: PEOPLE`: nobody twice, no role twice, dates that exist. Whether it fits a policy is `checkPeople`'s. */
export function readPeople(text: string, file: string): Result<People> {
  const read = readFile<PeopleFile>(text, file, 'PEOPLE')
  if (!read.ok) return read
  const { metadata, spec } = read.value
  const people = spec.people.map(({ id, login, roles, valid_until, end_suspension }, index) => {
    const { line } = read.placeOf(`/spec/people${step(index)}`)
    return {
      id,
      githubLogin: login,
      roles,
      validUntil: valid_until ?? spec.valid_until,
      endSuspension: end_suspension,
      line,
    }
  })
  const value = { file, name: metadata.name, people, placeOf: (pointer: string) => read.placeOf(pointer) }
  return conclude(locate(faultsOf(spec), read.placeOf), value)
}

function faultsOf({ valid_until, people }: PeopleFile['spec']): Fault[] {
  const faults: Fault[] = impossibleDate(valid_until, '/spec/valid_until')
  const ids = new Set<string>()
  const logins = new Set<string>()
  for (const [index, person] of people.entries()) {
    const at = `/spec/people${step(index)}`
    if (ids.has(person.id)) faults.push({ code: 'PERSON_TWICE', at: `${at}/id`, observed: person.id })
    // GitHub's logins differ by more than case.
    const login = person.login.toLowerCase()
    if (logins.has(login)) faults.push({ code: 'PERSON_TWICE', at: `${at}/login`, observed: person.login })
    ids.add(person.id)
    logins.add(login)
    for (const [i, role] of person.roles.entries()) {
      if (person.roles.indexOf(role) < i)
        faults.push({ code: 'PERSON_ROLE_TWICE', at: `${at}/roles${step(i)}`, observed: role })
    }
    if (person.valid_until !== undefined) faults.push(...impossibleDate(person.valid_until, `${at}/valid_until`))
  }
  return faults
}

function impossibleDate(date: string, at: string): Fault[] {
  // biome-ignore lint/style/noRestrictedGlobals: it parses a day and reads no clock
  const time = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
  return exists ? [] : [{ code: 'DATE_IMPOSSIBLE', at, expected: 'a day of the calendar', observed: date }]
}
