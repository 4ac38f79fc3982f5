import { describe, expect, it } from 'vitest'
import { arrayOf, idOf, objectOf, textOf } from '../../../../../src/ci/github/answers/fields.ts'
import { findingsOf } from '../../../identity/refusal.ts'

type Reader = (value: unknown, field: string) => unknown
const readers: readonly (readonly [string, Reader, unknown, unknown, readonly unknown[]])[] = [
  ['an object', objectOf, { a: 1 }, { a: 1 }, [null, undefined, [], 'x', 7]],
  ['an array', arrayOf, [1], [1], [null, undefined, {}, 'x']],
  [
    'a text',
    textOf,
    'é'.repeat(1024),
    'é'.repeat(1024),
    [null, 7, '', 'x'.repeat(1025), '\nx', 'x\n', 'x\u007f', '\ud800'],
  ],
  ['a numeric id', idOf, 7, '7', [null, '7', 0, -1, 1.5, 2 ** 53, 0n, -1n]],
  ['a numeric id', idOf, 2n ** 60n, '1152921504606846976', [true]],
]

describe('a field of GitHub’s answer', () => {
  it.each(readers)('[ID-6] is %s, or the refusal names it', async (expected, read, value, answer, refused) => {
    expect(read(value, 'run.x')).toEqual(answer)
    for (const other of refused) {
      const finding = { code: 'GITHUB_ANSWER', expected: { 'run.x': expected } }
      expect([other, await findingsOf(() => read(other, 'run.x'))]).toEqual([other, [finding]])
    }
  })
})
