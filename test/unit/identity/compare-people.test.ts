import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/codes/encoding.ts'
import { comparePeople, type RegisteredPerson, type WantedPerson } from '../../../src/identity/compare-people.ts'

const [ada, ben] = [sha256('1001'), sha256('1002')]
const until = '2028-01-01T00:00:00Z'
const custodians = new Set(['keeper'])
const wanted = (id: string, ...roles: readonly string[]): WantedPerson => ({ id, roles, validUntil: '2028-01-01' })
const role = (name: string, revoked = false) => ({ role: name, validUntil: until, revoked })
const registered = (changes: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
  subjectSha256: ada,
  validUntil: until,
  revoked: false,
  suspendedUntil: null,
  roles: [role('operator')],
  ...changes,
})

describe('the people file against the registry', () => {
  it('[REG-4] changes nothing where both say the same', () => {
    expect(comparePeople([wanted('1001', 'operator')], [registered()], custodians)).toEqual([])
    expect(comparePeople([], [], custodians)).toEqual([])
  })

  it('[REG-4] registers everybody first, gives roles then, and takes roles last', () => {
    const file = [wanted('1001', 'reviewer'), wanted('1002', 'operator', 'keeper')]
    expect(comparePeople(file, [registered()], custodians)).toEqual([
      { op: 'register', subject_sha256: ben, valid_until: until },
      { op: 'bind', subject_sha256: ada, class: 'reviewer', valid_until: until },
      { op: 'bind', subject_sha256: ben, class: 'operator', valid_until: until },
      { op: 'rebind', subject_sha256: ben, class: 'keeper', valid_until: until },
      { op: 'unbind', subject_sha256: ada, class: 'operator' },
    ])
  })

  it('[REG-4] restores whom the registry revoked, and extends to the day of the file', () => {
    const file = [wanted('1001', 'operator')]
    expect(comparePeople(file, [registered({ revoked: true })], custodians)).toEqual([
      { op: 'restore', subject_sha256: ada, valid_until: until },
    ])
    expect(comparePeople(file, [registered({ validUntil: '2027-01-01T00:00:00Z' })], custodians)).toEqual([
      { op: 'extend', subject_sha256: ada, valid_until: until },
    ])
  })

  it('[REG-4] ends a suspension only where the file names that very one, by when it would end', () => {
    const suspendedUntil = '2027-03-04T05:06:07Z'
    const known = [registered({ suspendedUntil })]
    const file = (endSuspension?: string) => [{ ...wanted('1001', 'operator'), endSuspension }]
    expect(comparePeople(file(), known, custodians)).toEqual([])
    expect(comparePeople(file('2027-03-04T05:06:08Z'), known, custodians)).toEqual([])
    expect(comparePeople(file(suspendedUntil), known, custodians)).toEqual([
      { op: 'restore', subject_sha256: ada, valid_until: until },
    ])
    expect(comparePeople(file(suspendedUntil), [registered()], custodians)).toEqual([])
  })

  it('[REG-4] gives a revoked role again, and takes none that is revoked already', () => {
    const known = [registered({ roles: [role('operator', true)] })]
    expect(comparePeople([wanted('1001', 'operator')], known, custodians)).toEqual([
      { op: 'bind', subject_sha256: ada, class: 'operator', valid_until: until },
    ])
    expect(comparePeople([wanted('1001')], known, custodians)).toEqual([])
  })

  it('[REG-4] takes every role of somebody whom the file no longer has, except to keep a login', () => {
    const known = [registered({ roles: [role('operator'), role('keeper')] })]
    expect(comparePeople([], known, custodians)).toEqual([{ op: 'unbind', subject_sha256: ada, class: 'operator' }])
  })
})
