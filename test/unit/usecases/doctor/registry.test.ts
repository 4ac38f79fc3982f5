// The people file against the registry: who is in the one and not in the other, by login (REG-4).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import { QuorateError } from '../../../../src/codes/error.ts'
import type { RegisteredPerson } from '../../../../src/identity/compare-people.ts'
import type { People, Person } from '../../../../src/manifest/types.ts'
import type { Database } from '../../../../src/postgres/connect.ts'
import { loginOfId, nameInFile, nameOfSubjects } from '../../../../src/usecases/doctor/names.ts'
import { type Compared, registryChecks } from '../../../../src/usecases/doctor/registry.ts'
import { CHAIN } from '../../postgres/honest-history.ts'

const UNTIL = '2027-06-30'
const person = (githubLogin: string, id: string, more: Partial<Person> = {}): Person => ({
  ...{ githubLogin, id, roles: ['operator'], validUntil: UNTIL, line: 1 },
  ...more,
})
const ADA = person('ada', '1001')
const BEN = person('ben', '1002', { roles: ['reviewer', 'keeper'] })
const peopleOf = (...people: readonly Person[]) =>
  ({ people, name: 'production', file: '', placeOf: () => ({ file: '', line: 1, column: 1 }) }) as unknown as People
const registered = ({ id, roles, validUntil }: Person, more: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
  ...{ subjectSha256: sha256(id), validUntil: `${validUntil}T00:00:00Z`, revoked: false, suspendedUntil: null },
  roles: roles.map((role) => ({ role, validUntil: `${validUntil}T00:00:00Z`, revoked: false })),
  ...more,
})
const SOUND: Compared = {
  people: peopleOf(ADA, BEN),
  registered: [registered(ADA), registered(BEN)],
  custodians: new Set(['keeper']),
  nameOf: nameInFile(peopleOf(ADA, BEN, person('dana', '1004'))),
  today: new Date('2026-11-30T12:00:00Z'),
}
const found = (changes: Partial<Compared> = {}) =>
  registryChecks({ ...SOUND, ...changes }).flatMap(({ id, state, observed }) =>
    state === 'ok' ? [] : [[id, state, observed]],
  )

describe('[REG-4] the people file against the registry', () => {
  it('is well where both say the same', () => {
    expect(registryChecks(SOUND).map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  })

  it('fails for whoever is registered and not in the file, or for a role that it does not give', () => {
    const dana = registered(person('dana', '1004'))
    expect(found({ registered: [...(SOUND.registered ?? []), dana] })).toEqual([
      ['REGISTRY_EXTRA', 'fail', ['dana is not in the file, and still registered as operator']],
    ])
    const more = registered({ ...ADA, roles: ['operator', 'reviewer'] })
    expect(found({ registered: [more, registered(BEN)] })).toEqual([
      ['REGISTRY_EXTRA', 'fail', ['ada is still registered as reviewer']],
    ])
    // Who was stopped, or whose time is over, can do nothing.
    const gone = { ...dana, revoked: true }
    const ended = registered(person('dana', '1004', { validUntil: '2026-01-01' }))
    for (const one of [gone, ended]) expect(found({ registered: [...(SOUND.registered ?? []), one] })).toEqual([])
  })

  it('mentions whoever waits to be registered, other dates, and who is stopped', () => {
    expect(found({ registered: [registered(ADA)] })).toEqual([
      [
        'REGISTRY_LACKING',
        'warn',
        ['ben is not registered', 'ben is not registered as reviewer yet', 'ben is not registered as keeper yet'],
      ],
    ])
    expect(found({ registered: [registered(ADA, { revoked: true }), registered(BEN)] })).toEqual([
      ['REGISTRY_LACKING', 'warn', ['ada was stopped, and comes back with the next REGISTRY_CHANGE']],
    ])
    expect(found({ registered: [registered({ ...ADA, validUntil: '2027-01-31' }), registered(BEN)] })).toEqual([
      ['REGISTRY_DATES', 'warn', ['ada until 2027-06-30 in the file and 2027-01-31 in the registry']],
    ])
    const suspendedUntil = '2026-12-02T00:00:00Z'
    expect(found({ registered: [registered(ADA, { suspendedUntil }), registered(BEN)] })).toEqual([
      ['PEOPLE_SUSPENDED', 'warn', [`ada until ${suspendedUntil}`]],
    ])
  })

  it.each([
    ['2027-01-31', null],
    ['2026-12-29', ['warn', ['ada ends 2026-12-29']]],
    ['2026-11-29', ['fail', ['ada ended 2026-11-29']]],
  ])('looks ahead thirty days: until %s', (validUntil, expected) => {
    const changes = {
      people: peopleOf({ ...ADA, validUntil }, BEN),
      registered: [registered({ ...ADA, validUntil }), registered(BEN)],
    }
    expect(found(changes)).toEqual(expected === null ? [] : [['PEOPLE_VALID', ...expected]])
    // Without a registry to read, the file's dates are all there is.
    expect(found({ ...changes, registered: null })).toEqual(expected === null ? [] : [['PEOPLE_VALID', ...expected]])
  })

  it('says nothing of people who are not there yet', () => {
    expect(registryChecks({ ...SOUND, people: null })).toEqual([])
    expect(registryChecks({ ...SOUND, people: peopleOf(person('ada', '9000000000000000001')) })).toEqual([])
  })
})

describe('[SEAT-6] the name of an account', () => {
  const answer = (body: unknown) => async () => ({ status: 200, isLimited: false, body, date: null })
  const database: Database = {
    query: async () => {
      throw new QuorateError('DB_PERMISSION')
    },
    close: async () => {},
  }
  const from = (body: unknown) => ({ ask: answer(body), repo: '/repos/acme/ledger', database })

  it('is the people file’s, else one of the chain’s or of the repository’s members, else said to be unknown', async () => {
    const [ada, dana, nobody] = [sha256('1001'), sha256('1004'), sha256('1005')]
    const past = sha256('1006')
    const [link] = (CHAIN.answer as { links: readonly { by: object }[] }).links
    const by = { ...link?.by, subject: past, label: { text: 'gone', source: 'token' } }
    const answer = { ...(CHAIN.answer as object), links: [{ ...link, by }] }
    const chain = { query: async () => [{ answer }], close: async () => {} } as unknown as Database
    const members = from([
      { id: 1004, login: 'dana' },
      { id: 1006, login: 'renamed' },
    ])
    const named = await nameOfSubjects([ada, dana, past, nobody], peopleOf(ADA), { ...members, database: chain })
    expect([ada, dana, past].map(named)).toEqual(['ada', 'dana', 'gone'])
    expect(named(nobody)).toBe(`account ${nobody.slice(0, 12)}`)
    // A chain that this login may not read names nobody.
    expect((await nameOfSubjects([past], null, members))(past)).toBe('renamed')
  })

  it('is GitHub’s for an id, and the id itself where GitHub does not say', async () => {
    expect(await loginOfId(answer({ id: 1004, login: 'dana' }), peopleOf(ADA), '1004')).toBe('dana')
    expect(await loginOfId(answer({}), peopleOf(ADA), '1004')).toBe('the account with the id 1004')
    expect(await loginOfId(answer({}), peopleOf(ADA), '1001')).toBe('ada')
  })
})
