// What changes from one policy to another, said at both levels: the catalogue kinds, and sentences about the short file (MAN-2).
// Must not: decide whether a change is wanted; it says what people and jobs gain or lose, and which safeguard gets weaker.

import type { Code } from '../../codes/catalogue/index.ts'
import type { ExpandedSet } from '../expand/digest.ts'
import { type Difference, differencesOf, withClaims } from './documents.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Sides, viewOf } from './view.ts'
import { weakeningOf } from './weakening.ts'
import { wordsOf } from './words.ts'

/** One changed document or field of it. */
export interface Change extends Difference {
  /** What it means, in words. */
  readonly words: string
  /** The JSON pointer of what the short file says about it. */
  readonly at: string
  /** The code of the safeguard that gets weaker; null where none does. */
  readonly weakening: Code | null
}

/** Two policies compared. Every change is in a sentence, and every weakening is noted on its sentence. */
export interface PolicyDiff {
  readonly from: string
  readonly to: string
  readonly changes: readonly Change[]
  readonly sentences: readonly Sentence[]
}

/** Compares two expanded policies; equal digests give no change, and the reverse comparison mirrors this one. */
export function diffSets(before: ExpandedSet, after: ExpandedSet): PolicyDiff {
  const [old, young] = [before.documents.map(withClaims), after.documents.map(withClaims)]
  const sides: Sides = { before: viewOf(old), after: viewOf(young) }
  const told = differencesOf(old, young).map((difference) => {
    return { difference, statement: wordsOf(difference, sides), weakening: weakeningOf(difference, sides) }
  })
  return {
    from: before.digest,
    to: after.digest,
    changes: told.map(({ difference, statement, weakening }) => {
      return { ...difference, words: statement.says(statement.subject ?? '', false), at: statement.at, weakening }
    }),
    sentences: sentencesOf(told),
  }
}
