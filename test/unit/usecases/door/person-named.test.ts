// Whom a login means: the people file says it, then the registry; nobody is chosen where two could be meant.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import type { QuorateError } from '../../../../src/codes/error.ts'
import type { People } from '../../../../src/manifest/types.ts'
import type { Database } from '../../../../src/postgres/connect.ts'
import { personNamed } from '../../../../src/usecases/door/person-named.ts'

const listed = (...people: readonly (readonly [string, string])[]) =>
  ({ people: people.map(([id, githubLogin]) => ({ id, githubLogin, roles: [] })) }) as unknown as People
const person = (id: string, label: string | null, revoked = false) => ({
  ...{
    subject_sha256: sha256(id),
    label,
    valid_until: '2027-01-01T00:00:00Z',
    revoked,
    suspended_until: null,
    roles: [],
  },
})
const registry = (...people: readonly ReturnType<typeof person>[]) =>
  ({ query: async () => [{ answer: people }] }) as unknown as Database
const REGISTRY = registry(person('1001', 'ada'), person('1002', null), person('1003', 'cleo', true))

const found = (typed: string, people: People | null = listed(['1001', 'ada']), database = REGISTRY) =>
  personNamed(database, people, typed).catch(({ code, details }: QuorateError) => ({ code, ...details }))

describe('a person who is named', () => {
  it('[REG-4] by login or id is the account of the people file, however the login is written', async () => {
    const ada = { subject: sha256('1001'), who: 'ada (1001)' }
    for (const typed of ['ada', 'Ada', '1001']) expect(await found(typed)).toEqual(ada)
    // An id that the file does not have is an id all the same.
    expect(await found('6666')).toEqual({ subject: sha256('6666'), who: '6666' })
  })

  it('[REG-4] by a login that only the registry heard is that account; one that is revoked is nobody', async () => {
    const start = sha256('1001').slice(0, 12)
    expect(await found('ADA', null)).toEqual({ subject: sha256('1001'), who: `ADA (account ${start})` })
    expect(await found('cleo')).toMatchObject({ code: 'PERSON_UNKNOWN' })
  })

  it('[REG-4] [ACT-6] by a login that nobody has is refused with everybody who is registered', async () => {
    const expected = [`account ${sha256('1002').slice(0, 12)}`, 'ada']
    expect(await found('eve')).toMatchObject({ code: 'PERSON_UNKNOWN', expected, observed: 'eve' })
  })

  it('[REG-4] is not guessed where a login of digits is somebody else’s id, or two accounts bear the label', async () => {
    expect(await found('1001', listed(['1001', 'ada'], ['1002', '1001']))).toMatchObject({
      ...{ code: 'PERSON_AMBIGUOUS', expected: ['ada (1001)', '1001 (1002)'] },
    })
    const twice = registry(person('1001', 'ada'), person('1002', 'ada'))
    expect(await found('ada', null, twice)).toMatchObject({ code: 'PERSON_AMBIGUOUS' })
    expect(await found('1001', listed(['1001', 'ada']), twice)).toMatchObject({ who: 'ada (1001)' })
  })

  it('[REG-4] is not whoever had the login before somebody else took it', async () => {
    const taken = registry(person('1001', 'ada-of-before'), person('1002', 'Ada'))
    const file = listed(['1001', 'ada'], ['1002', 'mallory'])
    expect(await found('ada', file, taken)).toMatchObject({
      ...{ code: 'PERSON_AMBIGUOUS', expected: ['ada (1001)', 'mallory (1002)'] },
    })
    for (const [typed, who] of [
      ['mallory', 'mallory (1002)'],
      ['1001', 'ada (1001)'],
      ['1002', 'mallory (1002)'],
    ])
      expect(await found(String(typed), file, taken)).toMatchObject({ who })
    expect(await found('ada', file, registry(person('1001', 'ada'), person('1002', 'ada', true)))).toMatchObject({
      who: 'ada (1001)',
    })
  })
})
