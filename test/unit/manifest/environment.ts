// The corpus' environment and variations of it, for the tests of other rules.
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'
import type { Result } from '../../../src/manifest/result.ts'
import type { Environment, People } from '../../../src/manifest/types.ts'
import { control } from './corpus.ts'

/** The value of a result that must be there. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 1))
  return result.value
}

/** The control environment, with texts replaced. */
export function environment(...edits: readonly (readonly [string, string])[]): Environment {
  const text = edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`"${from}" does not stand in the control`)
    return edited.replace(from, to)
  }, control('environment'))
  return accepted(readEnvironment(text, 'manifests/production.yaml'))
}

/** Persons with the given roles, ids from 1. */
export function peopleWith(...roles: readonly (readonly string[])[]): People {
  const entries = roles.map(
    (held, index) => `    - { id: "${index + 1}", login: p${index + 1}, roles: [${held.join(', ')}] }`,
  )
  const head =
    'apiVersion: quorate/v1\nkind: PEOPLE\nmetadata: { name: production }\nspec:\n  valid_until: 2028-01-01\n  people:\n'
  return accepted(readPeople(`${head}${entries.join('\n')}\n`, 'manifests/people.yaml'))
}
