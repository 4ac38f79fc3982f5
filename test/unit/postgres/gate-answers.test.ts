// The reader of each function of the gate: its honest answer is read, and not with any one member missing or of another type.
import { describe, expect, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import { listOf, type Reader } from '../../../src/codes/shape.ts'
import { parseAnswer } from '../../../src/postgres/call.ts'
import { GATE_ANSWERS, type GateFunction } from '../../../src/postgres/gate-answers.ts'
import { endedHolders, namedHolders } from '../../../src/postgres/holders.ts'
import { changeAnswer } from '../../../src/postgres/read-change.ts'
import { chainAnswer, changeRow } from '../../../src/postgres/read-changes.ts'
import { explanation } from '../../../src/postgres/read-explanation.ts'
import { gateAnswer } from '../../../src/postgres/read-gate.ts'
import { historyAnswer } from '../../../src/postgres/read-history.ts'
import { holdsAnswer } from '../../../src/postgres/read-holds.ts'
import { privilegeReport } from '../../../src/postgres/read-privileges.ts'
import { registeredPeople } from '../../../src/postgres/registered-people.ts'
import { ENVIRONMENT, EXPLANATION, HONEST, HONEST_ACTS, PRIVILEGES, STATUS } from './honest-answers.ts'
import { CHAIN, CHANGES, HISTORY } from './honest-history.ts'
import { ENDED, NAMED } from './honest-holders.ts'
import { HOLDS } from './honest-holds.ts'
import { REGISTERED } from './honest-people.ts'

interface Case {
  readonly name: string
  readonly read: Reader<unknown>
  readonly answer: unknown
  readonly optional: readonly string[]
  readonly nullable: readonly string[]
}

const gate: readonly Case[] = [
  ...Object.entries(HONEST).flatMap(([name, forms]) =>
    forms.map((form) => ({ name, read: GATE_ANSWERS[name as GateFunction], ...form })),
  ),
  ...HONEST_ACTS,
].map((form) => ({ optional: [], nullable: [], ...form }))
const none = { optional: [], nullable: [] }
const CASES: readonly Case[] = [
  ...gate,
  { name: 'quorate.status', read: changeAnswer, optional: [], nullable: [], ...STATUS },
  { name: 'quorate.explain', read: explanation, optional: [], nullable: [], ...EXPLANATION },
  { name: 'quorate.history', read: historyAnswer, optional: [], nullable: [], ...HISTORY },
  { name: 'quorate.changes', read: listOf(changeRow), optional: [], nullable: [], ...CHANGES },
  { name: 'quorate.chain', read: chainAnswer, optional: [], nullable: [], ...CHAIN },
  { name: 'quorate.holds', read: holdsAnswer, ...none, ...HOLDS },
  {
    ...{ name: 'quorate.environment', read: gateAnswer, answer: ENVIRONMENT },
    ...{ optional: ['installed'], nullable: ['installed'] },
  },
  {
    ...{ name: 'quorate.registered_people', read: registeredPeople, answer: REGISTERED, optional: [] },
    nullable: ['[0].suspended_until', '[0].label'],
  },
  { name: 'quorate.privilege_report', read: privilegeReport, answer: PRIVILEGES, ...none },
  { name: 'quorate.name_holders', read: namedHolders, answer: NAMED, ...none },
  // What became of each is only shown.
  {
    name: 'quorate.end_holders',
    read: endedHolders,
    answer: ENDED,
    optional: ['ended[0].pid', 'ended[0].login'],
    nullable: [],
  },
]

type Step = string | number

/** Every member, however deep, as the steps to it. */
function pathsOf(value: unknown): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return []
  const steps: readonly Step[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return steps.flatMap((step) => [
    [step],
    ...pathsOf((value as Record<Step, unknown>)[step]).map((path) => [step, ...path]),
  ])
}

/** The same with another value at a path; undefined takes the member away. */
function changed(value: unknown, [step, ...rest]: readonly Step[], to: unknown): unknown {
  if (step === undefined) return to
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>
  if (rest.length === 0 && to === undefined) delete copy[step]
  else copy[step] = changed(copy[step], rest, to)
  return copy
}

const written = (path: readonly Step[]) =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')

/** Where it is refused, as the function's name and the member's path; nowhere where it is read. */
function refusedAt({ name, read }: Case, answer: unknown): unknown {
  try {
    parseAnswer(name, answer, read)
    return 'nowhere'
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [error.code, error.details.observed]
  }
}

/** Findings have a reader of their own, whose list is refused as a whole; a member of a map that only has one form is its value. */
const placeOf = (path: string) =>
  /^(?:findings|notes|awaits|moved|edited|targets\[0\]\.findings)(?=\[)/.exec(path)?.[0] ?? path

describe('an answer of the gate', () => {
  it.each(CASES)('[ACT-3] is read where it is whole: $name', (one) => {
    expect(refusedAt(one, one.answer)).toBe('nowhere')
  })

  it.each(CASES)('[ACT-3] is refused where a member is of another type, by its path: $name', (one) => {
    for (const path of pathsOf(one.answer)) {
      const at = written(path)
      if (at.startsWith('ended[0].')) continue
      expect([
        at,
        refusedAt(one, changed(one.answer, path, true === boolAt(one.answer, path) ? 7 : wrongFor(one.answer, path))),
      ]).toEqual([at, ['DB_ANSWER', { function: one.name, member: placeOf(at) }]])
    }
  })

  it.each(CASES)('[ACT-3] is refused where a member is missing, by its path: $name', (one) => {
    for (const path of pathsOf(one.answer)) {
      const at = written(path)
      // Of a list, an item that is gone is none; of a map by ids, too.
      if (typeof path.at(-1) === 'number' || ['subjects', 'labels'].includes(String(path.at(-2)))) continue
      const expected = one.optional.includes(at)
        ? 'nowhere'
        : ['DB_ANSWER', { function: one.name, member: placeOf(at) }]
      expect([at, refusedAt(one, changed(one.answer, path, undefined))]).toEqual([at, expected])
    }
  })

  it.each(CASES)('[ACT-3] has null only where there may be nothing: $name', (one) => {
    for (const path of pathsOf(one.answer)) {
      const at = written(path)
      if (at.startsWith('ended[0].')) continue
      const isFree = [...one.optional, ...one.nullable].includes(at)
      const expected = isFree ? 'nowhere' : ['DB_ANSWER', { function: one.name, member: placeOf(at) }]
      expect([at, refusedAt(one, changed(one.answer, path, null))]).toEqual([at, expected])
    }
  })

  it.each(CASES)('[ACT-3] is refused as a whole where it is none: $name', (one) => {
    for (const answer of [undefined, null, 7, 'pass', true]) {
      expect(refusedAt(one, answer)).toEqual(['DB_ANSWER', { function: one.name, member: '' }])
    }
  })

  it.each(gate)('[ACT-3] is refused with an outcome that its function does not have: $name', (one) => {
    for (const outcome of ['passed', '', 'toString']) {
      const answer = { ...(one.answer as object), outcome }
      expect(refusedAt(one, answer)).toEqual(['DB_ANSWER', { function: one.name, member: 'outcome' }])
    }
  })

  it('[GATE-1] of a preflight is never done, and that of a deed never a pass', () => {
    const withOutcome = (name: string, outcome: string) => {
      const one = gate.find((each) => each.name === name) as Case
      return refusedAt(one, { ...(one.answer as object), outcome })
    }
    expect(withOutcome('quorate.preflight_cut', 'done')).toMatchObject(['DB_ANSWER', { member: 'outcome' }])
    expect(withOutcome('quorate.cut', 'pass')).toMatchObject(['DB_ANSWER', { member: 'outcome' }])
    expect(withOutcome('quorate.open', 'pass')).toMatchObject(['DB_ANSWER', { member: 'outcome' }])
    expect(withOutcome('quorate.cut', 'blocked')).toBe('nowhere')
  })

  it('[ACT-2] shows of itself the texts and numbers that its function declares, in their order', () => {
    const answer = { z: 'other', ...(HONEST['quorate.suspend_human'][0]?.answer ?? {}), other: 'other' }
    expect(GATE_ANSWERS['quorate.suspend_human'](answer, '').shows).toEqual([
      ['activation_id', '33333333-1111-4111-8111-111111111111'],
      ['reason', 'r'],
      ['suspended', '66666666-1111-4111-8111-111111111111'],
      ['lapses_at', '2026-11-30T09:00:00Z'],
    ])
  })
})

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], value)
}
const boolAt = (value: unknown, path: readonly Step[]) => typeof valueAt(value, path) === 'boolean'
const wrongFor = (value: unknown, path: readonly Step[]) => (typeof valueAt(value, path) === 'string' ? 7 : 'text')
