import { describe, expect, it } from 'vitest'
import { livingPeople } from '../../../src/identity/living-people.ts'

const now = '2026-06-01T00:00:00Z'
const later = '2027-01-01T00:00:00Z'
const earlier = '2026-01-01T00:00:00Z'
const role = (name: string, validUntil = later, revoked = false) => ({ role: name, validUntil, revoked })
const person = (subjectSha256: string, ...roles: readonly ReturnType<typeof role>[]) => ({
  subjectSha256,
  validUntil: later,
  revoked: false,
  suspendedUntil: null,
  roles,
})
const told = (...[registered, changes]: [Parameters<typeof livingPeople>[0], Parameters<typeof livingPeople>[2]?]) =>
  Object.fromEntries(
    livingPeople(registered, now, changes).map(({ subjectSha256, roles }) => [subjectSha256, [...roles]]),
  )

describe('[PRV-11] who could sit', () => {
  it('is registered, neither revoked nor suspended, and in time, and so is the role', () => {
    const all = [
      person('a', role('tech_lead'), role('content_owner', earlier), role('operator', later, true)),
      { ...person('b', role('tech_lead')), revoked: true },
      { ...person('c', role('tech_lead')), validUntil: earlier },
      { ...person('d', role('tech_lead')), suspendedUntil: later },
    ]
    expect(told(all)).toEqual({ a: ['tech_lead'] })
  })

  it('is told as the registry will be after the change', () => {
    const all = [
      person('a', role('tech_lead'), role('keeper')),
      { ...person('b', role('content_owner', earlier)), revoked: true },
    ]
    expect(
      told(all, [
        { op: 'register', subject_sha256: 'n', valid_until: later },
        { op: 'bind', subject_sha256: 'n', class: 'tech_lead', valid_until: later },
        { op: 'restore', subject_sha256: 'b' },
        { op: 'extend', subject_sha256: 'b', valid_until: later },
        { op: 'rebind', subject_sha256: 'b', class: 'keeper', valid_until: later },
        { op: 'unbind', subject_sha256: 'a', class: 'tech_lead' },
      ]),
    ).toEqual({ a: [], b: ['content_owner', 'keeper'], n: ['tech_lead'] })
  })
})
