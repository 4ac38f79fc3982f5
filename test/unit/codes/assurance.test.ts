// The words for how a seat is proved: each of the policy file's has one of the catalogue's, and the database knows those.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  ASSURANCES,
  type Assurance,
  assuranceOf,
  isAssurance,
  isReported,
  SEAT_PROOFS,
  SIGNOFF_SOURCES,
} from '../../../src/codes/assurance.ts'

describe('how a seat is proved', () => {
  it('[ID-12] has one word of the catalogue for each word of the policy file, and none twice', () => {
    expect(SIGNOFF_SOURCES.map((source) => [source, assuranceOf(source)])).toEqual([
      ['environment', 'api'],
      ['pull_request', 'review'],
      ['dispatch', 'token'],
      ['seat', 'seat'],
      ['both', 'both'],
    ])
    expect(SIGNOFF_SOURCES.map(assuranceOf).toSorted()).toEqual(ASSURANCES.toSorted())
  })

  it('[ID-12] is known by the catalogue’s words alone', () => {
    expect([...ASSURANCES, 'dispatch', 'session', 'toString', ''].map(isAssurance)).toEqual([
      ...ASSURANCES.map(() => true),
      ...[false, false, false, false],
    ])
    expectTypeOf<'tokens'>().not.toExtend<Assurance>()
  })

  it('[ID-12] is the runner’s word alone for the environment and the pull request', () => {
    expect(SEAT_PROOFS.filter(isReported)).toEqual(['api', 'review'])
  })

  it('[ID-12] is what the database may write of a seat', () => {
    const table = join(import.meta.dirname, '../../../src/sql/tables/0007.do.create-activation.sql')
    const [, list = ''] =
      /ck_signoff_binding__assurance check \(assurance in \(([^)]*)\)/.exec(readFileSync(table, 'utf8')) ?? []
    // A seat that takes both is stored by the one proof that came first, and refers to the other.
    expect([...list.matchAll(/'(\w+)'/g), [null, 'both']].map(([, word]) => word).toSorted()).toEqual(
      SEAT_PROOFS.toSorted(),
    )
  })
})
