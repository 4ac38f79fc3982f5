// Every sentence that one change of the corpus' policy makes, as a text that people can read through.
import { expect, it } from 'vitest'
import { diffSets } from '../../../src/manifest/diff/diff.ts'
import { type ExpandedSet, seal } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { type Mutation, mutationsOf } from './diff-mutations.ts'
import { environment } from './environment.ts'

/** The change of every document at once that this way changes. */
function everywhere(set: ExpandedSet, same: readonly Mutation[]): ExpandedSet {
  const changed = new Map(
    same.map(({ kind, name, documents }) => {
      const document = documents.find((one) => one.kind === kind && one.metadata.name === name)
      return [`${kind} ${name}`, document === undefined ? [] : [document]]
    }),
  )
  return seal(set.documents.flatMap((one) => changed.get(`${one.kind} ${one.metadata.name}`) ?? [one]))
}

/** What is said of several actions or logins at once. */
function isToldTogether(signature: string): boolean {
  return /^(AUTHORITY|SIGNOFF)/.test(signature)
}

function told(before: ExpandedSet, after: ExpandedSet): readonly string[] {
  return diffSets(before, after).sentences.map(
    ({ about, weakenings, words, at }) =>
      `  ${about} ${at}: ${weakenings.join(' ')}${weakenings.length > 0 ? ': ' : ''}${words}`,
  )
}

it('[MAN-2] every change is told in these words: alone, and on the way back with its like', async () => {
  const set = expandEnvironment(environment())
  const lines = [...Map.groupBy(mutationsOf(set.documents), ({ signature }) => signature)].flatMap(
    ([signature, same]) => [
      signature,
      ...told(set, seal(same[0]?.documents ?? [])),
      ' and back',
      ...told(isToldTogether(signature) ? everywhere(set, same) : seal(same[0]?.documents ?? []), set),
    ],
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../corpus/manifest/told.txt')
})
