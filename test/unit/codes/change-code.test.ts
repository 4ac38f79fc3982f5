// A code as people type it: what is folded, and what is none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCode } from '../../../src/codes/change-code.ts'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('[SEAT-7] a typed code', () => {
  it.each([
    ['as the gate writes it', 'Q-FP4GV202', 'Q-FP4GV202'],
    ['with letters for digits', 'Q-FP4GV2O2', 'Q-FP4GV202'],
    ['with I and L for 1', 'q-ilIL0000', 'Q-11110000'],
    ['in lower case, without its beginning', 'fp4gv202', 'Q-FP4GV202'],
    ['in groups', ' q fp4g - v2o2 ', 'Q-FP4GV202'],
    ['with a typographic dash', 'Q–FP4GV202', 'Q-FP4GV202'],
    ['that begins with Q itself', 'QP4GV202', 'Q-QP4GV202'],
    ['that begins with Q twice', 'Q-QP4GV202', 'Q-QP4GV202'],
  ])('is the change’s %s', (_, typed, code) => {
    expect(foldCode(typed)).toBe(code)
  })

  it.each([
    '',
    'Q-',
    'Q-FP4GV20',
    'Q-FP4GV2022',
    'Q-UUUUUUUU',
    'R-FP4GV202',
    'Q_FP4GV202',
    "Q-FP4GV202';--",
    'Q-ﬁ4GV202',
  ])('is none where it is %j', (typed) => {
    expect(foldCode(typed)).toBeNull()
  })

  it('is folded to itself, however it is spelled', () => {
    const spelled = fc.array(fc.constantFrom(...CROCKFORD), { minLength: 8, maxLength: 8 }).chain((letters) =>
      fc.tuple(
        fc.constant(`Q-${letters.join('')}`),
        fc.array(fc.constantFrom('upper', 'lower'), { minLength: 8, maxLength: 8 }).map((cases) =>
          letters
            .map((letter, index) => (letter === '0' ? 'O' : letter === '1' ? 'L' : letter).at(0) ?? String(index))
            .map((letter, index) => (cases[index] === 'lower' ? letter.toLowerCase() : letter))
            .join(''),
        ),
      ),
    )
    fc.assert(fc.property(spelled, ([code, typed]) => foldCode(typed) === code && foldCode(`q-${typed}`) === code))
  })
})
