// What the compiler refuses: a code that is not in the catalogue. `npm run types` reads this file too.
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Code,
  catalogue,
  codeFrom,
  entryOf,
  isCode,
  type UnknownCode,
} from '../../../src/codes/catalogue/index.ts'
import { QuorateError } from '../../../src/codes/error.ts'
import { type Finding, isOf } from '../../../src/codes/finding.ts'
import { mapError } from '../../../src/postgres/map-error.ts'
import { readFindings } from '../../../src/postgres/read-findings.ts'

describe('a code', () => {
  it('[ACT-2] is one of the catalogue, and no text', () => {
    expectTypeOf<'SEAT_MISSING'>().toExtend<Code>()
    expectTypeOf<string>().not.toExtend<Code>()
    expectTypeOf<'SEAT_MISING'>().not.toExtend<Finding['code']>()
    expectTypeOf<Finding['code']>().toEqualTypeOf<Code | UnknownCode>()
    expectTypeOf<QuorateError['code']>().toEqualTypeOf<Code>()
  })

  it('[ACT-2] that is misspelt does not compile: in an error, in a finding, in a comparison', () => {
    const error = new QuorateError('SEAT_MISSING')
    // @ts-expect-error the code is misspelt
    const misspelt = () => new QuorateError('SEAT_MISING')
    // @ts-expect-error the code is misspelt
    const finding: Finding = { code: 'SEAT_MISING' }
    // @ts-expect-error the code is misspelt
    const isIn = isOf('SEAT_MISING')(finding)
    // @ts-expect-error the code is misspelt
    const isSame = error.code === 'SEAT_MISING'
    expect(misspelt).toThrow(TypeError)
    expect([error.exit, finding.code, isSame, isIn]).toEqual([1, 'SEAT_MISING', false, true])
  })

  it.each([...catalogue.keys()])('[ACT-2] %s is known by its name', (code) => {
    expect([isCode(code), codeFrom(code), entryOf(code)]).toEqual([true, code, catalogue.get(code)])
  })

  it.each(['', 'SEAT_MISING', 'seat_missing', 'toString', '__proto__'])('[ACT-2] is not: “%s”', (text) => {
    expect([isCode(text), entryOf(codeFrom(text))]).toEqual([false, undefined])
  })
})

describe('a code that a database tells', () => {
  it('[ACT-2] of another version is kept in a finding, for whoever reads it', () => {
    expect(readFindings([{ code: 'SEAT_MISSING' }, { code: 'OF_ANOTHER_VERSION', observed: 1 }])).toEqual([
      { code: 'SEAT_MISSING' },
      { code: 'OF_ANOTHER_VERSION', observed: 1 },
    ])
  })

  it('[ACT-3] of another version leaves undecided what it was raised at, and one of ours denies', () => {
    const raised = (message: string) => mapError({ code: 'QT001', message })
    expect([raised('TOKEN_REPLAYED').code, raised('TOKEN_REPLAYED').exit]).toEqual(['TOKEN_REPLAYED', 1])
    const unknown = raised('OF_ANOTHER_VERSION')
    expect([unknown.code, unknown.exit, unknown.findings]).toEqual(['DB_ANSWER', 2, [{ code: 'OF_ANOTHER_VERSION' }]])
  })
})
