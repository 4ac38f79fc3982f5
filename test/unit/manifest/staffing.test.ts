import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPeople } from '../../../src/manifest/check/people.ts'
import { staffing } from '../../../src/manifest/check/staffing.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'
import { control } from './corpus.ts'
import { accepted, environment, peopleWith } from './environment.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)
const everybody = [
  ...[['operator'], ['reviewer'], ['codex', 'president'], ['t2', 'ai_council'], ['t2', 'ai_council'], ['verifier']],
  ...[['cut_custodian'], ['verify_custodian'], ['migrator']],
]

describe('staffing', () => {
  it('[MAN-5] finds that the corpus’ people can sit', () => {
    expect(staffing(environment(), accepted(readPeople(control('people'), 'people.yaml'))).findings).toEqual([])
  })

  it('[SEP-2] lets one person fill roles that no pair separates', () => {
    expect(staffing(environment(), peopleWith(...everybody)).findings).toEqual([])
  })

  it('[SEP-1] refuses one person on both sides of a pair, at the action', () => {
    const people = peopleWith(['operator'], ['reviewer', 'codex'], ...everybody.slice(3), ['president'])
    const { findings } = staffing(environment(), people)
    expect(codes(findings)).toEqual(['STAFFING_IMPOSSIBLE'])
    expect(findings[0]).toMatchObject({
      expected: { operator: 1, reviewer: 1, codex: 1, ai_council: 2 },
      observed: { reviewer: ['2'], codex: ['2'], ai_council: ['3', '4'] },
      where: { file: 'manifests/production.yaml', line: 20, column: 5 },
    })
  })

  it('[SEAT-4] refuses an operator who is needed in another seat, pair or not', () => {
    const people = peopleWith(
      ['operator', 't2'],
      ...everybody.slice(1, 3),
      ['ai_council'],
      ['ai_council'],
      ...everybody.slice(5),
    )
    expect(codes(staffing(environment(), people).findings)).toContain('STAFFING_IMPOSSIBLE')
    const both = peopleWith(['operator', 't2'], ...everybody.slice(1))
    expect(staffing(environment(), both).findings).toEqual([])
  })

  it('[SEAT-2] refuses one person in two seats of a role', () => {
    const people = peopleWith(...everybody.with(4, ['t2']))
    expect(codes(staffing(environment(), people).findings)).toEqual(['STAFFING_IMPOSSIBLE'])
  })

  it('[SIG-3] refuses a verifier who is the only operator too', () => {
    const people = peopleWith(...everybody.with(0, ['operator', 'verifier']).with(5, ['reviewer']))
    const policy = environment(['{ verifier: [operator, cut_custodian], cut', '{ cut'])
    const { findings } = staffing(policy, people)
    expect(codes(findings)).toEqual(['STAFFING_IMPOSSIBLE'])
    expect(findings[0]).toMatchObject({ expected: { operator: 1, verifier: 1 }, observed: { verifier: ['1'] } })
  })

  it('[SEP-1] [ID-10] refuses a custodian who is the only one on the other side of a pair', () => {
    const people = peopleWith(...everybody.with(6, ['cut_custodian', 'verify_custodian']).toSpliced(7, 1))
    const { findings } = staffing(environment(), people)
    expect(codes(findings)).toEqual(['STAFFING_IMPOSSIBLE'])
    expect(findings[0]).toMatchObject({
      expected: { operator: 1, cut_custodian: 1, verify_custodian: 1 },
      observed: { cut_custodian: ['7'], verify_custodian: ['7'] },
    })
    const policy = environment([
      '{ verifier: [operator, cut_custodian], cut_custodian: [verify_custodian] }',
      '[verifier, operator]',
    ])
    expect(staffing(policy, people).findings).toEqual([])
  })

  it('[SIG-3] lets the verifier have signed the cut: who starts an act keeps out of its own seats only', () => {
    const people = peopleWith(...everybody.with(2, ['president']).with(5, ['verifier', 'codex']))
    expect(staffing(environment(), people).findings).toEqual([])
  })

  it('[MAN-5] counts only the living', () => {
    const people = accepted(readPeople(control('people'), 'people.yaml'))
    expect(staffing(environment(), people, '2027-06-29').findings).toEqual([])
    expect(codes(staffing(environment(), people, '2027-06-30').findings)).toContain('STAFFING_IMPOSSIBLE')
  })

  it('[MAN-5] warns of everybody without a substitute, at their line', () => {
    const { warnings } = staffing(environment(), peopleWith(...everybody, ['operator'], ['reviewer']))
    expect(warnings.map(({ observed, where }) => [(observed as { id: string }).id, where?.line])).toEqual([
      ['3', 9],
      ['4', 10],
      ['5', 11],
      ['6', 12],
    ])
    expect(warnings[0]).toMatchObject({
      code: 'SEAT_WITHOUT_SUBSTITUTE',
      observed: { login: 'p3', roles: ['codex', 'president'] },
    })
  })

  it('[MAN-5] says that it does not know where the search grows too long', () => {
    const roles = Array.from({ length: 12 }, (_, i) => `r${i}`)
    const policy = environment(
      ['{ t2: { dispatch: 1, seat: 1 } }', `{ ${roles.map((role) => `${role}: dispatch`).join(', ')} }`],
      ['[operator, reviewer, codex, t2]', `[operator, reviewer, codex, t2]\n      - [${roles.join(', ')}]`],
    )
    const people = peopleWith(...everybody, ...roles.slice(1).map(() => roles))
    expect(codes(staffing(policy, people).findings)).toEqual(['STAFFING_UNDECIDED'])
  })

  it('[MAN-5] agrees with trying every seating of a small action', () => {
    const roles = ['a', 'b', 'c', 'd'] as const
    const subsets = fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 4 })
    const pairs = fc.uniqueArray(fc.constantFrom<string[]>('a b', 'a c', 'a d', 'b c', 'b d', 'c d'), {
      minLength: 1,
      maxLength: 6,
    })
    const counts = fc.record({ b: fc.integer({ min: 1, max: 2 }), c: fc.integer({ min: 1, max: 2 }) })
    fc.assert(
      fc.property(fc.array(subsets, { minLength: 1, maxLength: 5 }), pairs, counts, (held, separated, { b, c }) => {
        const policy = environment(
          [
            'by: operator\n      signoffs: { t2: { dispatch: 1, seat: 1 } }',
            `by: a\n      signoffs: { b: { dispatch: ${b} }, c: { dispatch: ${c} }, d: dispatch }`,
          ],
          [
            '[operator, reviewer, codex, t2]',
            `[operator, reviewer, codex, t2]\n${separated.map((pair) => `      - [${pair.replace(' ', ', ')}]`).join('\n')}`,
          ],
        )
        const { findings } = staffing(policy, peopleWith(...everybody, ...held))
        const seats = ['a', ...Array<string>(b).fill('b'), ...Array<string>(c).fill('c'), 'd']
        const apart = (x: number, y: number) => {
          const [one = '', other = ''] = [seats[x], seats[y]].toSorted()
          return x === 0 || y === 0 || one === other || separated.includes(`${one} ${other}`)
        }
        const possible = (seated: readonly number[]): boolean =>
          seated.length === seats.length ||
          held.some(
            (person, index) =>
              person.includes(seats[seated.length] as 'a') &&
              seated.every((other, seat) => other !== index || !apart(seat, seated.length)) &&
              possible([...seated, index]),
          )
        expect(codes(findings)).toEqual(possible([]) ? [] : ['STAFFING_IMPOSSIBLE'])
      }),
      { numRuns: 200 },
    )
  })

  it('[MAN-5] finds the shipped people complete, everybody with a substitute', () => {
    const read = (file: string) => readFileSync(join(import.meta.dirname, '../../../manifests', file), 'utf8')
    const policy = accepted(readEnvironment(read('production.yaml'), 'production.yaml'))
    const people = accepted(readPeople(read('people.yaml'), 'people.yaml'))
    expect(checkPeople(people, policy)).toEqual([])
    expect(staffing(policy, people)).toEqual({ findings: [], warnings: [] })
  })
})
