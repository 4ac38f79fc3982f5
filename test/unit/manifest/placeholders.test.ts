import { expect, it } from 'vitest'
import { placeholderFindings, placeholderId } from '../../../src/manifest/check/placeholders.ts'
import type { People } from '../../../src/manifest/types.ts'

const placeOf = (pointer: string) => ({ file: pointer, line: 1, column: 1 })
const told = (...ids: readonly string[]) => {
  const people = ids.map((id, index) => ({
    id,
    githubLogin: `p${index}`,
    roles: [],
    validUntil: '2028-01-01',
    line: 1,
  }))
  return placeholderFindings({ file: 'people.yaml', name: 'production', people, placeOf } satisfies People)
}

it('[MAN-5] finds who stands for nobody, first and last, and nobody else', () => {
  expect([placeholderId(0), placeholderId(999)]).toEqual(['9000000000000000001', '9000000000000001000'])
  const [first, last] = [placeholderId(0), placeholderId(999)]
  expect(told('1', first, last).map(({ code, observed, where }) => [code, observed, where?.file])).toEqual([
    ['PERSON_PLACEHOLDER', 'p1', '/spec/people/1/id'],
    ['PERSON_PLACEHOLDER', 'p2', '/spec/people/2/id'],
  ])
  expect(told('1', '9000000000000000000', '9000000000000001001')).toEqual([])
})
