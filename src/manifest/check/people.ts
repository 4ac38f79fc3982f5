// Whether the people of an environment fit its policy: roles that exist, custodians, the migrator (MAN-5, ID-10, PRV-1).
import type { Finding } from '../../codes/finding.ts'
import { custodiansOf } from '../expand/acts.ts'
import { type Fault, locate, step } from '../fault.ts'
import type { Environment, People } from '../types.ts'
import { knownRoles } from './pairs.ts'
import { numberFaults, relaxes } from './profile.ts'
import { nearest } from './suggest.ts'

/** Every finding about people under a policy; places are the people file's. Seats are `staffing`'s. */
export function checkPeople(people: People, { name, spec }: Environment): Finding[] {
  const known = knownRoles(spec)
  const custodians = custodiansOf(spec)
  const holders = (role: string) => people.people.filter(({ roles }) => roles.includes(role))
  const faults: Fault[] = [...numberFaults(people, spec)]
  if (people.name !== name)
    faults.push({ code: 'PEOPLE_OF_ANOTHER_ENVIRONMENT', at: '/metadata/name', expected: name, observed: people.name })
  for (const [index, { roles }] of people.people.entries()) {
    const at = `/spec/people${step(index)}/roles`
    for (const [i, role] of roles.entries()) {
      if (known.has(role)) continue
      faults.push({
        code: 'ROLE_UNKNOWN',
        at: at + step(i),
        expected: nearest(role, known) ?? [...known],
        observed: role,
      })
    }
    const { custodian: migrator } = spec.migrator
    if (roles.includes(migrator) && roles.length > 1 && !relaxes(spec, 'migrator-holds-seats'))
      faults.push({ code: 'MIGRATOR_SEATED', at, expected: [migrator], observed: roles })
  }
  for (const role of known) {
    const count = holders(role).length
    if (custodians.has(role)) {
      if (count !== 1)
        faults.push({ code: 'CUSTODIAN_NOT_ONE', at: '/spec/people', expected: { [role]: 1 }, observed: count })
    } else if (count === 0)
      faults.push({ code: 'ROLE_WITHOUT_PEOPLE', at: '/spec/people', part: 'key', expected: role })
  }
  return locate(faults, people.placeOf)
}
