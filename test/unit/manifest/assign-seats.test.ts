// The assignment that a proposal brings: found by a search with a limit, over people who are registered (PRV-11).
import { describe, expect, it } from 'vitest'
import { assignSeats } from '../../../src/manifest/check/assign-seats.ts'
import { fillSeats } from '../../../src/manifest/check/fill-seats.ts'
import type { ManifestDocument } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { codesOf } from '../../support/codes-of.ts'
import { environment } from './environment.ts'

const { documents } = expandEnvironment(environment())
const person = (subjectSha256: string, ...roles: readonly string[]) => ({ subjectSha256, roles: new Set(roles) })

describe('[PRV-11] an assignment', () => {
  it('seats a living person in every seat of the two acts, and nobody else', () => {
    const people = [person('a', 'operator'), person('b', 'codex'), person('c', 'president'), person('d', 't2')]
    const seats = { 'operator/1': 'a', 'codex/1': 'b', 'president/1': 'c' }
    expect(JSON.parse(assignSeats(documents, people))).toEqual({ MANIFEST_ACTIVATE: seats, REGISTRY_CHANGE: seats })
  })

  it('[SEP-1] [SEAT-4] keeps the operator out of other seats, and pairs apart', async () => {
    const tries = (...people: readonly ReturnType<typeof person>[]) => codesOf(() => assignSeats(documents, people))
    expect(await tries(person('a', 'operator', 'codex'), person('c', 'president'))).toEqual(['STAFFING_IMPOSSIBLE'])
    expect(await tries(person('a', 'operator'), person('b', 'codex', 'president'))).toEqual(['accepted'])
    expect(
      await tries(person('a', 'operator', 'codex'), person('b', 'operator', 'codex'), person('c', 'president')),
    ).toEqual(['accepted'])
  })

  it.each(['activation', 'change_set'])(
    '[SEP-1] keeps the two sides of a pair apart that is named for the %s',
    async (scope) => {
      const metadata = { name: `${scope}/codex/president` }
      const spec = { scope, left: 'codex', right: 'president' }
      const paired = [
        ...documents,
        { ...documents[0], kind: 'PRINCIPAL_SEPARATION', metadata, spec } as ManifestDocument,
      ]
      const tries = (...people: readonly ReturnType<typeof person>[]) => codesOf(() => assignSeats(paired, people))
      expect(await tries(person('a', 'operator'), person('b', 'codex', 'president'))).toEqual(['STAFFING_IMPOSSIBLE'])
      expect(await tries(person('a', 'operator'), person('b', 'codex'), person('c', 'president'))).toEqual(['accepted'])
    },
  )

  it('says which seats there are and how many could sit, where nobody can', () => {
    const attempt = () => assignSeats(documents, [person('a', 'operator'), person('b', 'codex')])
    expect(attempt).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({
            expected: { MANIFEST_ACTIVATE: { operator: 1, codex: 1, president: 1 } },
            observed: { operator: 1, codex: 1, president: 0 },
          }),
        ],
      }),
    )
  })
})

describe('[PRV-11] the search', () => {
  const roles = (count: number) => Array.from({ length: count }, (_, n) => `r${n}`)
  const seats = (count: number) => roles(count).flatMap((role) => Array.from({ length: 9 }, () => ({ role })))
  const people = Array.from({ length: 9 }, (_, n) => n)
  const alike = (a: { role: string }, b: { role: string }) => a.role === b.role

  it('fills nine roles of nine seats from nine people at once', () => {
    const filled = fillSeats({ seats: seats(9), holders: () => people, apart: alike })
    expect(filled).toBeInstanceOf(Map)
    expect((filled as ReadonlyMap<unknown, number>).size).toBe(81)
  })

  it('sees at once that ten seats of a role need ten people', () => {
    expect(fillSeats({ seats: [...seats(9), { role: 'r0' }], holders: () => people, apart: alike })).toBe('impossible')
  })

  it('gives up after its limit of steps', () => {
    // Two roles of five seats each, every two of them apart, and nine people.
    const ten = Array.from({ length: 10 }, (_, n) => ({ role: `r${n}` }))
    expect(fillSeats({ seats: ten, holders: () => people, apart: () => true })).toBe('undecided')
  })
})
