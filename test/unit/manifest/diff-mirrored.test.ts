// The comparison of two policies over many edits: it says something exactly where they differ, and the way back mirrors it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffSets } from '../../../src/manifest/diff/diff.ts'
import { seal } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { mutationsOf } from './diff-mutations.ts'
import { environment } from './environment.ts'

const control = () => expandEnvironment(environment())

describe('the comparison', { timeout: 30_000 }, () => {
  const mutated = fc.array(fc.nat(), { maxLength: 4 }).map((picks) =>
    picks.reduce((set, pick) => {
      const mutations = mutationsOf(set.documents)
      return seal(mutations[pick % mutations.length]?.documents ?? set.documents)
    }, control()),
  )

  it('[MAN-2] of a policy with itself says nothing', () => {
    fc.assert(
      fc.property(mutated, (set) => {
        expect(diffSets(set, set)).toMatchObject({ changes: [], sentences: [], from: set.digest, to: set.digest })
      }),
      { numRuns: 30 },
    )
  })

  it('[MAN-2] says something exactly when the digests differ, and the way back mirrors it', () => {
    const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(
      fc.property(mutated, mutated, (before, after) => {
        const { changes, sentences } = diffSets(before, after)
        expect(changes.length > 0).toBe(before.digest !== after.digest)
        expect(sentences.length > 0).toBe(before.digest !== after.digest)
        const reverse = diffSets(after, before).changes
        const mirrored = reverse.map(({ kind, name, what, path, from, to }) => {
          return { kind, name, what: opposite[what], path, from: to, to: from }
        })
        expect(changes.map(({ words: _, at: __, weakening: ___, ...rest }) => rest)).toEqual(mirrored)
      }),
      { numRuns: 60 },
    )
  })
})
